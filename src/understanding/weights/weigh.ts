import type { Reading } from '../reading/reader.ts'
import { type Features, namesOf } from './features.ts'
import { STEP, type Weights } from './weights.ts'

/** How probable each label is, the likeliest first. */
export interface Weighed {
  ranked: readonly { label: string; probability: number }[]
  probabilityOf(label: string): number
  /** How probable it is that this answers a list of moments; weighed apart, as most of the time none is open. */
  answersList: number
}

/** Weighs messages by what was learnt. */
export interface Scales {
  weigh(features: Features): Weighed
  /** The whole words, alone or two by two, that spoke loudest for a label; letters and patterns explain nothing to people. */
  wordsFor(label: string, reading: Reading): string[]
}

/** Lays the weights out once, so that a feature is found at the first look: half of the table stays empty. */
export function scalesOf(weights: Weights): Scales {
  const { labels, hashes, counts, places, values, sharpness } = weights
  const starts = startsOf(counts)
  const placeOf = new Map(labels.map((label, place) => [label, place]))
  const choice = placeOf.get(CHOICE) ?? -1
  const named = labels.filter((label) => label !== CHOICE)
  const mask = 2 ** Math.ceil(Math.log2(2 * hashes.length + 2)) - 1
  const rows = new Int32Array(mask + 1).fill(-1)
  for (let row = 0; row < hashes.length; row++) {
    let slot = (hashes[row] as number) & mask
    while (rows[slot] !== -1) slot = (slot + 1) & mask
    rows[slot] = row
  }
  const rowOf = (feature: number): number => {
    let slot = feature & mask
    let row = rows[slot] as number
    while (row !== -1 && hashes[row] !== feature) {
      slot = (slot + 1) & mask
      row = rows[slot] as number
    }
    return row
  }

  return {
    weigh(features) {
      const sums = new Float64Array(labels.length)
      let known = 0
      for (const feature of features) {
        const row = rowOf(feature)
        if (row < 0) continue
        known++
        const end = starts[row + 1] as number
        for (let at = starts[row] as number; at < end; at++) {
          const place = places[at] as number
          sums[place] = (sums[place] as number) + (values[at] as number)
        }
      }
      const probabilities = softmax(sums, (sharpness * lengthScale(known)) / STEP)
      const answersList = probabilities[choice] ?? 0
      const others = Math.max(Number.EPSILON, 1 - answersList)
      const probabilityOf = (label: string) =>
        label === CHOICE ? 0 : (probabilities[placeOf.get(label) ?? -1] ?? 0) / others
      let ranked: Weighed['ranked'] | undefined
      return {
        probabilityOf,
        answersList,
        // Of most sentences nobody asks for more than one label.
        get ranked() {
          ranked ??= named
            .map((label) => ({ label, probability: probabilityOf(label) }))
            .sort((one, other) => other.probability - one.probability)
          return ranked
        },
      }
    },
    wordsFor(label, reading) {
      const place = placeOf.get(label)
      const weightOf = (feature: number): number => {
        const row = rowOf(feature)
        if (row < 0) return 0
        const end = starts[row + 1] as number
        for (let at = starts[row] as number; at < end; at++) if (places[at] === place) return values[at] as number
        return 0
      }
      const loudest = [...namesOf(reading)]
        .map(([feature, name]) => ({ name, weight: weightOf(feature) }))
        .filter(({ weight }) => weight > 0)
        .sort((one, other) => other.weight - one.weight)
        .slice(0, WORDS_SHOWN)
        .flatMap(({ name }) => name.split(' '))
      return [...new Set(loudest)].map((word) => word.replaceAll('_', ' '))
    },
  }
}

const CHOICE = 'choice'
const WORDS_SHOWN = 4

/** Where each row begins, and one more at the end. */
function startsOf(counts: Uint8Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1)
  for (let row = 0; row < counts.length; row++) starts[row + 1] = (starts[row] as number) + (counts[row] as number)
  return starts
}

/** What a sum is multiplied by, so that a message is not surer for its length. */
export function lengthScale(features: number): number {
  return 1 / Math.sqrt(Math.max(1, features))
}

export function softmax(sums: Float64Array, scale: number): Float64Array {
  let most = Number.NEGATIVE_INFINITY
  for (const sum of sums) most = Math.max(most, sum)
  let total = 0
  const powers = sums.map((sum) => {
    const power = Math.exp((sum - most) * scale)
    total += power
    return power
  })
  return powers.map((power) => power / total)
}

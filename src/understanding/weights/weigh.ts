import { rowOf, STEP, type Weights } from './weights.ts'

/** How probable each label is, the likeliest first, and which words speak for one. */
export interface Weighed {
  ranked: readonly { label: string; probability: number }[]
  probabilityOf(label: string): number
  wordsFor(label: string): string[]
}

/** Adds up what the features of a message say: a softmax of a sum of quarters, the same on every machine. */
export function weigh(weights: Weights, features: ReadonlySet<string>): Weighed {
  const { labels, starts, places, values } = weights
  const sums = new Float64Array(labels.length)
  let known = 0
  for (const feature of features) {
    const row = rowOf(weights, feature)
    if (row < 0) continue
    known++
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) {
      const place = places[at] as number
      sums[place] = (sums[place] as number) + (values[at] as number) / STEP
    }
  }
  const probabilities = softmax(sums, scaleOf(known))
  const ranked = labels.map((label, place) => ({ label, probability: probabilities[place] as number }))
  return {
    ranked: ranked.sort((one, other) => other.probability - one.probability),
    probabilityOf: (label) => probabilities[labels.indexOf(label)] ?? 0,
    wordsFor: (label) => strongest(weights, features, labels.indexOf(label)),
  }
}

/** What a sum is multiplied by, so that a message is not surer for its length. */
export function scaleOf(features: number): number {
  return 1 / Math.sqrt(Math.max(1, features))
}

export function softmax(sums: Float64Array, scale: number): Float64Array {
  const most = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp((sum - most) * scale))
  const total = powers.reduce((one, other) => one + other, 0)
  return powers.map((power) => power / total)
}

const WORDS_SHOWN = 4

/** The whole words, alone or two by two, that spoke loudest; letters and patterns explain nothing to people. */
function strongest(weights: Weights, features: ReadonlySet<string>, label: number): string[] {
  const loudest = [...features]
    .filter((feature) => /^[~!^]?[ a-z0-9_]+\$?$/.test(feature) && !NO_WORD.test(feature))
    .map((feature) => ({ feature, weight: weightOf(weights, feature, label) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, WORDS_SHOWN)
    .flatMap(({ feature }) =>
      feature
        .replace(/[~!^$]/g, '')
        .trim()
        .split(' '),
    )
  return [...new Set(loudest)].map((word) => word.replaceAll('_', ' '))
}

const NO_WORD = /^(?:always|long \d|found )/

function weightOf(weights: Weights, feature: string, label: number): number {
  const { starts, places, values } = weights
  const row = rowOf(weights, feature)
  if (row < 0) return 0
  const at = places.subarray(starts[row], starts[row + 1]).indexOf(label)
  return at < 0 ? 0 : (values[(starts[row] as number) + at] as number)
}

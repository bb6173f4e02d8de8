import type { ReadLanguage } from '../src/domain/people.ts'
import { readerFor } from '../src/understanding/languages/readers.ts'
import { lengthScale, scalesOf, softmax } from '../src/understanding/weights/weigh.ts'
import { pruned, type Weights } from '../src/understanding/weights/weights.ts'
import type { Lesson } from './lessons.ts'
import { randomFrom } from './random.ts'

const ROUNDS = 25
const RATE = 0.3
const DECAY = 3e-4
/** A feature met once says more of that message than of its intent; where pairs of words are weighed, one met twice too. */
const SEEN_AT_LEAST = 2
const SEEN_AT_LEAST_IN_PAIRS = 3
/** The share of its features that a message is learnt without, others each time: none may be relied on alone. Measured: 1.5 points. */
const LEFT_OUT = 0.5

/** Logistic regression over every label (AdaGrad). The same lessons always give the same weights. */
export function learn(lessons: readonly Lesson[], { seenAtLeast = SEEN_AT_LEAST, fingerprint = '' } = {}): Weights {
  const labels = [...new Set(lessons.map(({ label }) => label))].sort()
  const rows = learnFrom(lessons, labels, seenAtLeast)
  const fitted = pruned({ labels, fingerprint, sharpness: 1 }, rows)
  return { ...fitted, sharpness: sharpnessFor(lessons, labels, seenAtLeast) }
}

/** How often a feature must be met in a language to be learnt. */
export function seenAtLeastIn(locale: ReadLanguage): number {
  return readerFor(locale).read('').weighsPairs ? SEEN_AT_LEAST_IN_PAIRS : SEEN_AT_LEAST
}

/** One message of so many tells how sure the others leave us. */
const TELLS = 5

/** Learns from four fifths, and multiplies sums so that the last fifth is found most probable as a whole. */
function sharpnessFor(lessons: readonly Lesson[], labels: readonly string[], seenAtLeast: number): number {
  const learnt = lessons.filter((_, at) => at % TELLS !== 0)
  const told = lessons.filter((_, at) => at % TELLS === 0)
  const rows = learnFrom(learnt, labels, seenAtLeast)
  const surprise = (sharpness: number) => {
    const { weigh } = scalesOf(pruned({ labels, fingerprint: '', sharpness }, rows))
    return told.reduce((sum, { features, label }) => {
      const { answersList, probabilityOf } = weigh(features)
      return sum - Math.log(label === 'choice' ? answersList : probabilityOf(label))
    }, 0)
  }
  return SHARPNESSES.map((sharpness) => ({ sharpness, lost: surprise(sharpness) })).reduce((best, one) =>
    one.lost < best.lost ? one : best,
  ).sharpness
}

const SHARPNESSES = Array.from({ length: 13 }, (_, step) => 0.7 + step * 0.05)

/** Each message in turn pulls the weights of its features towards its label; as often as it takes to settle. */
function learnFrom(
  lessons: readonly Lesson[],
  labels: readonly string[],
  seenAtLeast: number,
): Map<number, Float32Array> {
  const places = new Map(seenOften(lessons, seenAtLeast).map((feature, place) => [feature, place]))
  const examples = lessons.flatMap(({ features, label, disturbed }) =>
    [features, ...(disturbed ? [disturbed] : [])].map((found) => ({
      rows: [...found].flatMap((feature) => places.get(feature) ?? []),
      label: labels.indexOf(label),
    })),
  )
  const table = emptyTable(places.size, labels.length)
  const random = randomFrom(1)
  for (let round = 0; round < ROUNDS; round++) {
    for (const { rows, label } of shuffled(examples, random)) {
      const kept = rows.filter(() => random() >= LEFT_OUT)
      if (kept.length > 0) pull(table, kept, label)
    }
  }
  const rowAt = (place: number) => table.weights.subarray(place * table.width, (place + 1) * table.width)
  return new Map([...places].map(([feature, place]) => [feature, rowAt(place)]))
}

/** What each feature says of each label, row after row, and how much it was already pulled: what moved often moves less (AdaGrad). */
interface Table {
  width: number
  weights: Float32Array
  pulled: Float32Array
}

function emptyTable(rows: number, width: number): Table {
  return { width, weights: new Float32Array(rows * width), pulled: new Float32Array(rows * width).fill(1e-2) }
}

function pull({ width, weights, pulled }: Table, rows: readonly number[], label: number): void {
  const scale = lengthScale(rows.length)
  const sums = new Float64Array(width)
  for (const row of rows) for (let place = 0; place < width; place++) add(sums, place, at(weights, row * width + place))
  const errors = softmax(sums, scale)
  add(errors, label, -1)
  for (const row of rows) {
    for (let place = 0; place < width; place++) {
      const cell = row * width + place
      const slope = at(errors, place) * scale + DECAY * at(weights, cell)
      add(pulled, cell, slope * slope)
      add(weights, cell, (-RATE * slope) / Math.sqrt(at(pulled, cell)))
    }
  }
}

function at(values: Float32Array | Float64Array, place: number): number {
  return values[place] as number
}

function add(values: Float32Array | Float64Array, place: number, more: number): void {
  values[place] = at(values, place) + more
}

function seenOften(lessons: readonly Lesson[], atLeast: number): number[] {
  const counts = new Map<number, number>()
  for (const { features } of lessons)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return [...counts].filter(([, count]) => count >= atLeast).map(([feature]) => feature)
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const order = [...items]
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    ;[order[last], order[other]] = [order[other] as Item, order[last] as Item]
  }
  return order
}

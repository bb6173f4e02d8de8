import { createHash } from 'node:crypto'
import type { ReadLanguage } from '../src/domain/people.ts'
import { readerFor } from '../src/understanding/languages/readers.ts'
import { type Features, featuresOf } from '../src/understanding/weights/features.ts'
import { lengthScale, scalesOf, softmax } from '../src/understanding/weights/weigh.ts'
import { pruned, type Weights } from '../src/understanding/weights/weights.ts'
import { DISTURBANCES, type Disturbance, disturbed } from './disturb.ts'
import { randomFrom } from './random.ts'
import { type Labelled, learntHalf, readApart, readSet } from './sets.ts'

/** The sets that are learnt from; what is held out is never among them. */
export const LEARNT: Record<ReadLanguage, string[]> = {
  fr: [
    ...['utterances.fr', 'tuned.fr', 'learnt.fr', 'between-friends.fr', 'texts-wanted.fr', 'complaints-of-error.fr'],
    ...['stop.fr', 'start.fr', 'wrong-person.fr', 'everyday-not-danger.fr', 'robots.fr', 'by-kind.fr', 'written.fr'],
    ...['spoken16.fr', 'indirect.fr', 'apart.fr'],
  ],
  en: [
    ...['utterances.en', 'tuned.en', 'learnt.en', 'texts-wanted.en', 'complaints-of-error.en', 'stop.en'],
    ...['everyday-not-danger.en', 'robots.en', 'by-kind.en', 'written.en'],
    ...['spoken16.en', 'indirect.en', 'apart.en'],
  ],
  es: ['written.es', 'tuned.es', 'robots.es', 'spoken16.es'],
  pt: ['written.pt', 'tuned.pt', 'spoken16.pt'],
  ro: ['written.ro', 'tuned.ro', 'spoken16.ro'],
  ar: ['written.ar', 'arabizi.ar', 'tuned.ar', 'spoken16.ar'],
}

/** Of which every other message is learnt. */
const HALF_LEARNT: Partial<Record<ReadLanguage, string>> = { fr: 'apart12/open.fr', en: 'apart12/open.en' }

/** Never learnt, although somebody else may have written the same words. */
const HELD_OUT = ['held-out.fr', 'held-out-friends.fr', 'held-out.en']

const ROUNDS = 25
const RATE = 0.3
const DECAY = 3e-4
/** A feature met once says more of that message than of its intent; where pairs of words are weighed, one met twice too. */
const SEEN_AT_LEAST = 2
const SEEN_AT_LEAST_IN_PAIRS = 3
/** The share of its features that a message is learnt without, others each time: none may be relied on alone. Measured: 1.5 points. */
const LEFT_OUT = 0.5

/** One message as it is learnt: its features, and its label. */
export interface Lesson {
  features: Features
  label: string
  /** Of the same message as another thumb or ear would write it. */
  disturbed?: Features
}

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

/** One message of so many is read again to tell whether weights are still what would be learnt (all took 18 seconds in French); disturbed in each way. */
const READ_AGAIN = 7

/** Of what learning looks at: each message and its label, and how some of them are read today. */
export function fingerprintOf(locale: ReadLanguage): string {
  const hash = createHash('sha256')
  learntIn(locale).forEach((message, at) => {
    hash.update(`${labelOf(message, locale)}\t${message.text}\n`)
    if (at % READ_AGAIN !== 0) return
    const { features, disturbed = [] } = lessonOf(message, at, locale)
    hash.update(`${[...features].join('\t')}\t${[...disturbed].join('\t')}\n`)
  })
  return hash.digest('hex')
}

export function lessonsOf(locale: ReadLanguage): Lesson[] {
  return learntIn(locale).map((message, at) => lessonOf(message, at, locale))
}

function lessonOf(message: Labelled, at: number, locale: ReadLanguage): Lesson {
  const read = (text: string) => featuresOf(readerFor(locale).read(text))
  const how = DISTURBANCES[at % DISTURBANCES.length] as Disturbance
  const other = disturbed(message.text, how, locale)
  const features = read(message.text)
  return { features, label: labelOf(message, locale), ...(other !== message.text && { disturbed: read(other) }) }
}

/** What is learnt from, without what is held out. */
export function learntIn(locale: ReadLanguage): Labelled[] {
  const heldOut = new Set(HELD_OUT.flatMap(readSet).map(({ text }) => text))
  const apart = HALF_LEARNT[locale]
  return LEARNT[locale]
    .flatMap(readSet)
    .concat(apart ? learntHalf(readApart(apart)) : [])
    .filter(({ text }) => !heldOut.has(text))
}

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

/** Each kind of danger is a label of its own, machines are one, and asking whether one may is not asking what one must. */
function labelOf({ intent, danger, text, machine }: Labelled, locale: ReadLanguage): string {
  if (machine) return 'robot'
  if (intent === 'distress') return danger ?? 'self'
  return intent === 'ask_obligations' && MAY[locale].test(text) ? 'permission' : intent
}

const MAY_HERE =
  /\bp(?:eux|eut|e[uv]|uis)\b|droit|autoris|possible|permis|permet|\bcan\b|\bmay\b|allow|permi|\bok (?:if|to)\b|jpe?u/i
const MAY: Record<ReadLanguage, RegExp> = {
  fr: MAY_HERE,
  en: MAY_HERE,
  es: /\bpued[oe]|\bpodr[ií]a|permi[ts]|autoriza|derecho|prohib|dejan?\b/i,
  pt: /\bposso|\bpod(?:e|ia|eria)\b|permi[ts]|autoriza|direito|proib|deixam?\b/i,
  ro: /\bpot\b|\ba[sș] putea|\bam voie|permi[st]|autoriza|drept/i,
  ar: /[n][ qk9]?[dg]e?r\b|ymken|momkin|mesmou|ne?[79h]ta?9|واش نقدر|نقدر|ممكن|يمكن|مسموح|الحق|هل/iu,
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

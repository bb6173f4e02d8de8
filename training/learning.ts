import { createHash } from 'node:crypto'
import type { Language } from '../src/domain/people.ts'
import { READERS } from '../src/understanding/languages/readers.ts'
import { featuresOf } from '../src/understanding/weights/features.ts'
import { scaleOf, softmax } from '../src/understanding/weights/weigh.ts'
import { pruned, type Weights } from '../src/understanding/weights/weights.ts'
import { type Labelled, learntHalf, readApart12, readSet } from './sets.ts'

/** The sets that are learnt from; what is held out is never among them. */
export const LEARNT: Record<Language, string[]> = {
  fr: [
    ...['utterances.fr', 'tuned.fr', 'learnt.fr', 'between-friends.fr', 'texts-wanted.fr', 'complaints-of-error.fr'],
    ...['stop.fr', 'start.fr', 'wrong-person.fr', 'everyday-not-danger.fr', 'robots.fr', 'by-kind.fr', 'written.fr'],
  ],
  en: [
    ...['utterances.en', 'tuned.en', 'learnt.en', 'texts-wanted.en', 'complaints-of-error.en', 'stop.en'],
    ...['everyday-not-danger.en', 'robots.en', 'by-kind.en', 'written.en'],
  ],
}

/** Never learnt, although somebody else may have written the same words. */
const HELD_OUT = ['held-out.fr', 'held-out-friends.fr', 'held-out.en']

const ROUNDS = 25
const RATE = 0.3
const DECAY = 3e-5
/** A feature met once says more of that message than of its intent. */
const SEEN_AT_LEAST = 2

/** One message as it is learnt: its features, and the place of its label. */
interface Lesson {
  features: string[]
  label: string
}

/** Logistic regression over every label (AdaGrad). The same lessons always give the same weights. */
export function learn(lessons: readonly Lesson[]): Weights {
  const labels = [...new Set(lessons.map(({ label }) => label))].sort()
  return pruned(labels, fingerprintOf(lessons), learnFrom(lessons, labels))
}

/** Of all that learning looks at: messages, their labels, and how they are read today. */
export function fingerprintOf(lessons: readonly Lesson[]): string {
  const hash = createHash('sha256')
  for (const { features, label } of lessons) hash.update(`${label}\t${features.join('\t')}\n`)
  return hash.digest('hex')
}

export function lessonsOf(locale: Language): Lesson[] {
  return learntIn(locale).map((message) => ({
    features: [...featuresOf(READERS[locale].read(message.text))],
    label: labelOf(message),
  }))
}

/** What is learnt from, without what is held out. */
export function learntIn(locale: Language): Labelled[] {
  const heldOut = new Set(HELD_OUT.flatMap(readSet).map(({ text }) => text))
  return LEARNT[locale]
    .flatMap(readSet)
    .concat(learntHalf(readApart12(`open.${locale}`)))
    .filter(({ text }) => !heldOut.has(text))
}

/** Each message in turn pulls the weights of its features towards its label; as often as it takes to settle. */
function learnFrom(lessons: readonly Lesson[], labels: readonly string[]): Map<string, Float32Array> {
  const often = seenOften(lessons.map(({ features }) => features))
  const rows = new Map<string, Row>(often.map((feature) => [feature, emptyRow(labels.length)]))
  const examples = lessons.map(({ features, label }) => ({
    known: features.flatMap((feature) => rows.get(feature) ?? []),
    label: labels.indexOf(label),
  }))
  const random = randomFrom(1)
  for (let round = 0; round < ROUNDS; round++) {
    for (const { known, label } of shuffled(examples, random)) pull(known, label, labels.length)
  }
  return new Map([...rows].map(([feature, { weights }]) => [feature, weights]))
}

/** What one feature says of each label, and how much it was already pulled: what moved often moves less (AdaGrad). */
interface Row {
  weights: Float32Array
  pulled: Float64Array
}

function emptyRow(labels: number): Row {
  return { weights: new Float32Array(labels), pulled: new Float64Array(labels).fill(1e-2) }
}

function pull(known: readonly Row[], label: number, labels: number): void {
  const scale = scaleOf(known.length)
  const sums = Float64Array.from({ length: labels }, (_, place) =>
    known.reduce((sum, { weights }) => sum + at(weights, place), 0),
  )
  const errors = softmax(sums, scale).map((probability, place) => probability - (place === label ? 1 : 0))
  for (const { weights, pulled } of known) {
    for (let place = 0; place < labels; place++) {
      const slope = at(errors, place) * scale + DECAY * at(weights, place)
      pulled[place] = at(pulled, place) + slope * slope
      weights[place] = at(weights, place) - (RATE * slope) / Math.sqrt(at(pulled, place))
    }
  }
}

function at(values: Float32Array | Float64Array, place: number): number {
  return values[place] as number
}

/** Each kind of danger is a label of its own, machines are one, and asking whether one may is not asking what one must. */
export function labelOf({ intent, danger, text, machine }: Labelled): string {
  if (machine) return 'robot'
  if (intent === 'distress') return danger ?? 'self'
  return intent === 'ask_obligations' && MAY.test(text) ? 'permission' : intent
}

const MAY =
  /\bp(?:eux|eut|e[uv]|uis)\b|droit|autoris|possible|permis|permet|\bcan\b|\bmay\b|allow|permi|\bok (?:if|to)\b|jpe?u/i

function seenOften(features: readonly string[][]): string[] {
  const counts = new Map<string, number>()
  for (const feature of features.flat()) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return [...counts].filter(([, count]) => count >= SEEN_AT_LEAST).map(([feature]) => feature)
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const order = [...items]
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    ;[order[last], order[other]] = [order[other] as Item, order[last] as Item]
  }
  return order
}

/** A sequence that looks random and is always the same (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

import { createHash } from 'node:crypto'
import type { ReadLanguage } from '../src/domain/people.ts'
import { readerFor } from '../src/understanding/languages/readers.ts'
import { NO_DANGER } from '../src/understanding/weights/danger.ts'
import { type Features, featuresOf } from '../src/understanding/weights/features.ts'
import { DISTURBANCES, type Disturbance, disturbed } from './disturb.ts'
import { type Labelled, learntHalf, readApart, readSet } from './sets.ts'

/** One message as it is learnt: its features, and its label. */
export interface Lesson {
  features: Features
  label: string
  /** Of the same message as another thumb or ear would write it. */
  disturbed?: Features
}

/** What weights tell apart: all intents; or dangers alone, from more messages, so that these leave what is read of the others as it is. */
export const SUBJECTS = ['intents', 'dangers'] as const
export type Subject = (typeof SUBJECTS)[number]

/** How much oftener a feature must be met to be learnt: of dangers alone fewer features read as well, in two thirds of the bytes (measured). */
export const SEEN_MORE: Record<Subject, number> = { intents: 0, dangers: 3 }

export function lessonsOf(locale: ReadLanguage, subject: Subject): Lesson[] {
  return learntIn(locale, subject).map((message, at) => lessonOf(message, at, locale, subject))
}

function lessonOf(message: Labelled, at: number, locale: ReadLanguage, subject: Subject): Lesson {
  const read = (text: string) => featuresOf(readerFor(locale).read(text))
  const how = DISTURBANCES[at % DISTURBANCES.length] as Disturbance
  const other = disturbed(message.text, how, locale)
  const features = read(message.text)
  return {
    features,
    label: labelIn(subject, message, locale),
    ...(other !== message.text && { disturbed: read(other) }),
  }
}

/** What is learnt from, without what is held out. */
export function learntIn(locale: ReadLanguage, subject: Subject): Labelled[] {
  const heldOut = new Set(HELD_OUT.flatMap(readSet).map(({ text }) => text))
  const apart = HALF_LEARNT[locale]
  return LEARNT[locale]
    .flatMap(readSet)
    .concat(apart ? learntHalf(readApart(apart)) : [])
    .concat(
      subject === 'dangers' ? ['danger22', 'danger23', 'answers23'].flatMap((set) => readSet(`${set}.${locale}`)) : [],
    )
    .filter(({ text }) => !heldOut.has(text))
}

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
    ...['spoken16.en', 'spoken19.en', 'indirect.en', 'apart.en'],
  ],
  es: ['written.es', 'tuned.es', 'robots.es', 'spoken16.es', 'spoken19.es'],
  pt: ['written.pt', 'tuned.pt', 'spoken16.pt', 'spoken19.pt'],
  ro: ['written.ro', 'tuned.ro', 'spoken16.ro', 'spoken19.ro'],
  ar: ['written.ar', 'arabizi.ar', 'tuned.ar', 'spoken16.ar', 'spoken19.ar'],
}

/** Of which every other message is learnt. */
const HALF_LEARNT: Partial<Record<ReadLanguage, string>> = { fr: 'apart12/open.fr', en: 'apart12/open.en' }

/** Never learnt, although somebody else may have written the same words. */
const HELD_OUT = ['held-out.fr', 'held-out-friends.fr', 'held-out.en']

export function labelIn(subject: Subject, message: Labelled, locale: ReadLanguage): string {
  if (subject === 'intents') return labelOf(message, locale)
  return message.intent === 'distress' ? (message.danger ?? 'self') : NO_DANGER
}

/** Each kind of danger is a label of its own, machines are one, and asking whether one may is not asking what one must. */
export function labelOf({ intent, danger, text, machine }: Labelled, locale: ReadLanguage): string {
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

/** Of all that learning looks at: features and labels, in their order. */
export function fingerprintOf(lessons: readonly Lesson[]): string {
  const hash = createHash('sha256')
  for (const { features, label, disturbed = [] } of lessons)
    hash.update(`${label}\t${[...features].join('\t')}\t${[...disturbed].join('\t')}\n`)
  return hash.digest('hex')
}

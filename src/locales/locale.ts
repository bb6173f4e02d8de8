import type { DateTime } from 'luxon'
import type { Answer, Appointment } from '../domain/appointment.ts'
import type { Office } from '../domain/office.ts'
import type { Topic } from '../understanding/intent.ts'
import type { Catalogue } from './duties.ts'
import type { Limits } from './limits.ts'
import type { Moments } from './moments.ts'
import type { SentenceId } from './sentences.ts'
import type { Template } from './template.ts'

/** Who speaks and when: known to every sentence. */
export interface Voice {
  office: Office
  /** In the office's zone. */
  now: DateTime
  /** The first name of whoever is meant, on a number that several people share. */
  addressee?: string | undefined
  /** Told of each sentence that is said, within others too. */
  hear?: (sentence: SentenceId) => void
}

/** What we send on our own, and what each sentence needs. */
export interface TextValues {
  welcome: Record<never, never>
  summons: { appointment: Appointment }
  reminder: { appointment: Appointment; answer: Answer }
  /** `was`: the moment that fell, as far as people know it. */
  moved: { appointment: Appointment; was?: DateTime | undefined }
  cancelled: { appointment: Appointment }
  excused: { appointment: Appointment }
  restored: { appointment: Appointment }
  moveRefused: { appointment: Appointment }
  missed: { appointment: Appointment }
}

/** The templates of each sentence, the fullest first: the first that fits one text is said. */
export type Sentences = Readonly<Record<SentenceId, readonly [Template, ...Template[]]>>

/** An explanation: one text, or two when the second says what to do with it. */
export type Explanation = readonly [string] | readonly [string, string]

/** A language people read on their phone: one folder of locales/. */
export interface Locale {
  /** Said in letters that GSM-7 has not: a segment holds 70 of them, and two are said as one. */
  ownLetters?: true
  sentences: Sentences
  moments: Moments
  /** "a et b"; "a, b ou c"; "a ; b"; "a, b". */
  join: { and: string; or: string; apart: string; list: string }
  duties: Catalogue
  topics: Record<Topic, Explanation>
  consequences: Explanation
  /** Of a language that is written and not read: what stays true, what is read, and that a person calls. */
  unread?: Unread
  /** What an office's own words must keep; without them, it changes no answer to a danger or a STOP. */
  limits?: Limits
}

/** Each names {sender}; of an appointment, {when} and {place}. */
export type Unread = Readonly<Record<'meeting' | 'call' | 'visit' | 'nothing', Template>>

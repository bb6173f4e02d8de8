import type { DateTime } from 'luxon'
import type { Danger, Moment } from '../conversation/intent.ts'
import type { Appointment } from '../domain/appointment.ts'
import type { Office } from '../domain/office.ts'
import type { Probationer } from '../domain/people.ts'
import { notice } from './fr/notices.ts'

/** What an agent is told at once. */
export type NoticeKind =
  | 'moved'
  | 'moveAsked'
  | 'cannotCome'
  | 'late'
  | 'question'
  | 'callback'
  | 'notUnderstood'
  | 'document'
  | 'newPhone'
  | 'stranger'
  | 'whoIsIt'
  | 'danger'
  | 'dangerNotReached'
  | 'wrongNumber'
  | 'optedOut'
  | 'optedIn'
  | 'loop'
  | 'textFailed'
  | 'accountDown'

export interface NoticeValues {
  office: Office
  probationer: Probationer | undefined
  appointment?: Appointment | undefined
  before?: Appointment | undefined
  /** The moment the person would like instead, as understood. */
  wish?: Moment | undefined
  /** What the person wrote. */
  text?: string | undefined
  phone?: string | undefined
  /** Why a text was lost: a DropReason, a Refusal, 'gaveUp', 'uncertain' or 'tooLate'. */
  reason?: string | undefined
  /** What kind of danger the message speaks of. */
  danger?: Danger | undefined
  /** How late they say they will be. */
  minutes?: number | undefined
  /** Where the pages are. */
  pages: string
  /** In the office's zone. */
  now: DateTime
}

/** An e-mail to an agent, in plain text. French is the language of the service's own staff. */
export function sayNotice(kind: NoticeKind, values: NoticeValues): { subject: string; body: string } {
  return notice(kind, values)
}

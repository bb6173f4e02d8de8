import type { DateTime } from 'luxon'
import type { ReplyValues } from '../conversation/reply.ts'
import type { Answer, Appointment, ComingAppointment } from '../domain/appointment.ts'
import type { Office } from '../domain/office.ts'

/** Who speaks and when: known to every sentence. */
export interface Voice {
  office: Office
  /** In the office's zone. */
  now: DateTime
  /** The first name of whoever is meant, on a number that several people share. */
  addressee?: string | undefined
}

/** Nobody is told that what has begun is still to come. */
export function hasBegun({ startsAt }: ComingAppointment, { now }: Voice): boolean {
  return startsAt <= now
}

/** What we send on our own about an appointment, and what each sentence needs. */
export interface TextValues {
  summons: { appointment: Appointment }
  reminder: { appointment: Appointment; answer: Answer }
  moved: { appointment: Appointment }
  cancelled: { appointment: Appointment }
  excused: { appointment: Appointment }
  restored: { appointment: Appointment }
  moveRefused: { appointment: Appointment }
  missed: { appointment: Appointment }
}

/** One sentence for each key: a missing one does not compile. */
export type Sentences<Values> = { [K in keyof Values]: (values: Values[K], voice: Voice) => string }

/** What a trial may leave out at the end of a summons or of a reminder, or say in other words no longer than these. */
export interface SaidBesides {
  /** The fullest first. */
  invitations: readonly string[]
  journey: { usual: string; other: string }
}

/** A language people read on their phone: one folder of locales/. */
export interface Locale {
  replies: Sentences<ReplyValues>
  texts: Sentences<TextValues>
  besides: SaidBesides
  /** On a number that several people share, begins what concerns one of them. */
  addressed: (firstName: string, said: string) => string
}

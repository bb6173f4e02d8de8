import type { DateTime } from 'luxon'
import type { Answer } from '../domain/appointment.ts'
import type { NoticeKind } from '../domain/notice.ts'
import type { Danger, Moment } from '../understanding/intent.ts'
import type { FooterWords } from './letter.ts'

/** A danger as an agent is told of it: by its kind or, when the writer fears for somebody else, as that. */
export type DangerTold = Danger | 'another'

export function dangerTold({ danger, aboutAnother }: Told): DangerTold | undefined {
  return danger && aboutAnother ? 'another' : danger
}

interface Told {
  danger?: Danger | undefined
  aboutAnother?: true | undefined
}

/** What a language needs to write notices. */
export interface NoticeWords {
  kinds: Record<NoticeKind, { title: string; happened: string; advice: string }>
  dangers: Record<DangerTold, string>
  /** What to do at once, by kind of danger. */
  dangerAdvice: Record<DangerTold, string>
  /** When somebody else reads the person's telephone. */
  controlled: { title: string; advice: string }
  callPerson: (phone: string) => string
  call: (number: string) => string
  open: Record<'conversation' | 'answer' | 'person' | 'requests', string>
  chosenBy: (byText: boolean) => string
  with: (agentName: string) => string
  reasons: Record<string, string>
  otherReason: string
  answers: Record<Answer, string>
  person: (name: string, caseNumber: string) => string
  nameless: string
  unknownPerson: string
  facts: Record<
    | 'reason'
    | 'lost'
    | 'person'
    | 'agent'
    | 'chosenBy'
    | 'phone'
    | 'oldAppointment'
    | 'newAppointment'
    | 'appointment'
    | 'understood'
    | 'message'
    | 'read',
    string
  >
  minutes: (count: number) => string
  quoted: (text: string) => string
  wish: (wish: Moment) => string
  /** On the office's clock. */
  when: (startsAt: DateTime) => string
  /** Before what can be decided from the e-mail. */
  decide: string
  /** Of a summary that many notices at once became. */
  many: (count: number) => { subject: string; why: string }
  footer: FooterWords
}

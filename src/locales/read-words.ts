import type {
  AppointmentKind,
  Choice,
  Intent,
  Moment,
  Reason,
  Surmise,
  Topic,
  Unsaid,
} from '../understanding/intent.ts'
import type { DangerTold } from './notice-words.ts'

/** What a language needs to tell an agent what was read of a message. */
export interface ReadWords {
  intents: Record<Exclude<Intent, 'distress'>, string>
  /** A yes or a no that says nothing of coming. */
  yes: string
  no: string
  /** "Je suis là", and no more. */
  arrives: string
  danger: string
  dangers: Record<DangerTold, string>
  controlled: string
  reasons: Record<Reason, string>
  /** What a message seems to mean. */
  seems: Record<Surmise, string>
  notUnderstood: string
  unsaid: Record<Unsaid, string>
  choice: (choice: Choice) => string
  topic: (name: string) => string
  topics: Record<Topic, string>
  permission: string
  machine: string
  minutes: (count: number) => string
  wish: (moment: Moment) => string
  /** What is wished for instead, or refused. */
  wishes: (said: string, wish: string) => string
  /** A moment that is only named. */
  named: (wish: string) => string
  /** Of the appointments at these places. */
  of: (said: string, kinds: readonly AppointmentKind[]) => string
  byAnother: string
  asksToo: string
  besides: string
  insult: string
  /** Between two things said. */
  and: string
}

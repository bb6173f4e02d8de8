import type { DateTime } from 'luxon'
import type { DigestGroup } from '../domain/digest-groups.ts'
import type { KnownSign } from '../domain/standing.ts'
import type { FooterWords } from './letter.ts'

/** What a language needs to write the summary of the day. */
export interface DigestWords {
  /** "mardi 12 janvier". */
  day: (day: DateTime) => string
  hour: (instant: DateTime) => string
  title: (from: string, until: string | undefined) => string
  absent: (name: string) => string
  groups: Record<DigestGroup, string>
  sent: string
  /** That files do not say whether they replace others; where it is said. */
  doubtful: string
  settle: string
  /** How many past appointments nobody said the outcome of. */
  withoutOutcome: (count: number) => string
  /** Where it is said of all of them. */
  sayOutcomes: string
  nameless: string
  caseNumber: (number: string) => string
  with: (agentName: string) => string
  late: (minutes: number | undefined) => string
  because: (sign: KnownSign) => string | undefined
  toldOn: (when: string) => string
  /** What a link to somebody says: to what they wrote, to answer it, or to their page. */
  open: Record<'conversation' | 'answer' | 'person', string>
  footer: FooterWords
}

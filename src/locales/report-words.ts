import type { DateTime } from 'luxon'
import type { Between } from '../domain/effect/attendance.ts'
import type { Published } from '../domain/effect/mask.ts'
import type { Report } from '../domain/effect/report.ts'
import type { Speed } from '../domain/effect/talk.ts'
import type { FooterWords } from './letter.ts'

/** The few figures that a report rests on, in their order. */
export const REPORT_FACTS = [
  'convened',
  'honoured',
  'missed',
  'excused',
  'cancelled',
  'unknown',
  'known',
  'received',
  'theyAnswered',
  'weAnswered',
  'agentDealt',
  'left',
  'failed',
  'segments',
  'emails',
] as const
export type ReportFact = (typeof REPORT_FACTS)[number]

/** What a language needs to write the report of a month. */
export interface ReportWords {
  /** "janvier 2027". */
  month: (month: DateTime) => string
  title: (month: string, office: string) => string
  sentences: { [Part in keyof Report]: (said: Report[Part], month: string) => string }
  figures: string
  facts: Record<ReportFact, string>
  told: (told: Published) => string
  share: (share: Between) => string
  nothing: string
  /** How long something took, or why that is not told. */
  median: (speed: Speed) => string
  /** What the five sentences do not say. */
  doubt: string
  page: string
  footer: FooterWords
}

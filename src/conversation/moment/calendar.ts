import type { DateTime } from 'luxon'
import type { Moment } from '../intent.ts'

/** Said of what cannot be, or could be two things: the whole moment is dropped. */
export const impossible = 'impossible'

/** The first and last day meant. */
export type Days = [first: DateTime, last: DateTime]

/** One way to name days. It consumes the words it reads, so that a shorter rule does not read them again. */
export interface DayRule {
  pattern: RegExp
  means(found: string[], today: DateTime, calendar: Calendar): Days | typeof impossible | undefined
}

/** How one language writes days and hours, on folded text where an apostrophe is a space. */
export interface Calendar {
  /** Without one of these, there is nothing to find: most messages stop here. */
  worthReading: RegExp
  /** "au lieu de 10h": what is given up. */
  instead: RegExp
  weekdays: Record<string, number>
  months: Record<string, number>
  days: DayRule[]
  /** Weekdays refused, and weekdays as a habit; the names are read inside what was found. */
  refused: RegExp
  habit: RegExp
  weekday: RegExp
  /** Lengths of time, which are no hours of the day. */
  durations: RegExp
  hour: string
  between: RegExp
  after: RegExp
  before: RegExp
  at: RegExp
  parts: [pattern: RegExp, hours: Pick<Moment, 'after' | 'before' | 'at'>][]
  /** "9h du soir" is 21:00. */
  lateInDay: RegExp
}

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

/** What days are counted from, each in the office's zone. */
export interface Origin {
  today(): DateTime
  /** The day of the appointment meant, when one is. */
  appointment(): DateTime | undefined
}

/** Which side of a day is meant, with that day (from, until) or without it. */
export type Bound = 'from' | 'after' | 'until' | 'before'

/** How one language denies days and hours, or says where else somebody is. */
export interface Clauses {
  /** Said another way first, so that the patterns below need to know one way only. */
  rewritten: [pattern: RegExp, words: (...found: string[]) => string][]
  /** Where one clause ends and another may wish for the contrary. */
  clauseEnd: RegExp
  /** Clauses of the past. */
  over: RegExp
  /** Clauses of being elsewhere: all words of one of these. */
  hindered: RegExp[][]
  /** How a clause begins that makes a question of the one before it. */
  asked: RegExp
  /** A denial, and the verb it belongs to captured. */
  denial: RegExp
  /** What makes a bound of the day behind it, captured; and which. */
  bound: RegExp
  bounds: Record<string, Bound>
  /** Weekdays refused as a habit; the names are read inside what was found. */
  refused: RegExp
}

/** How one language writes days and hours, on folded text where an apostrophe is a space. */
export interface Calendar extends Clauses {
  /** Without one of these, there is nothing to find: most messages stop here. */
  worthReading: RegExp
  /** "au lieu de 10h": what is given up. */
  instead: RegExp
  weekdays: Record<string, number>
  months: Record<string, number>
  days: DayRule[]
  /** What is counted from the day of the appointment, when one is meant: "le lendemain", "la semaine d'après". */
  fromAppointment: DayRule[]
  /** Weekdays as a habit; the names are read inside what was found. */
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
  /** Another moment on one side of the appointment: "plus tard", "earlier". */
  later: RegExp
  earlier: RegExp
  /** "9h du soir" is 21:00. */
  lateInDay: RegExp
}

import type { Ways } from '../in-any.ts'

/** How a language speaks of a paper of ours, and of what it says. */
export interface Paper {
  /** A letter, a summons; not one of somebody else's. */
  PAPER: Ways
  /** The same, by words that stand for no other paper. */
  letter: Ways
  /** Between it and what it says. */
  says: Ways
  /** "On the letter". */
  on: Ways
  /** That it wants something brought. */
  asks: Ways
  /** To bring, before the paper itself. */
  brings: Ways
  /** A day or an hour, besides those in figures. */
  DAY: Ways
  HOUR: Ways
  street: Ways
  /** Before what we said ourselves. */
  youSay: Ways
  /** Whole: which of two is to be believed. */
  which: Ways
  not: Ways
  /** Between "not" and the day, hour or street that is not meant. */
  articles: Ways
  /** Whole: that a moment or a place is wrong. */
  wrong: Ways
  /** That we are mistaken, of the day or the hour. */
  mistaken: Ways
  /** Whole: of something else than what a paper says. */
  ofElse: Ways
}

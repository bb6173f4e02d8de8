import type { Ways } from '../in-any.ts'

/** How a language says where somebody will be, and in which month. */
export interface Whereabouts {
  /** Before a place; whole, with a space behind. */
  iAm: Ways
  /** Said of now, unless a day is. */
  isNow: Ways
  place: Ways
  /** What somebody does then. */
  goes: Ways
  /** Beside which it is said for another reason; whole. */
  unless: Ways
  /** Before a month that is all that is said of a time. */
  inMonth: Ways
  /** … of which it is said until when, or since: it may be now; whole. */
  untilMonth: Ways
  months: readonly string[]
}

import type { Ways } from '../in-any.ts'

/** How a language says, in folded words, what asks nothing: set aside, so that the rest is read. */
export interface Courtesies {
  /** For writing at all. */
  excuses: Ways
  blessings: Ways
  /** "God willing": beside a yes it takes nothing back, alone it may be one. */
  hopes: Ways
  /** Courtesies only where nothing else is said. */
  alone: Ways
  /** Before or after them. */
  address: Ways
  /** Words that may be left hanging beside an excuse. */
  joins: Ways
  /** What makes them a farewell. */
  unless: Ways
  /** What makes a blessing one. */
  unlessBlessed: Ways
}

import type { Ways } from '../in-any.ts'

/** How a language opens what one message says beside something else. */
export interface Pieces {
  /** Where a question begins that no mark parts from what is before it. */
  question: Ways
  subordinate: Ways
  /** Before what asks. */
  and: Ways
  asks: Ways
  /** Of a question that is whole. */
  verb: Ways
  shortVerb?: Ways
  /** Where a message is cut. */
  parts: Ways
}

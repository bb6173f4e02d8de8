import type { Ways } from '../in-any.ts'

/** How a language asks of a delay that nobody announces. */
export interface LateAsked {
  /** Whole: "if I am late". */
  supposes: Ways
  /** Before it, what makes it a delay that is announced. */
  sorry: Ways
  /** Whether it is allowed, or likely. */
  asks: Ways
  /** Whether they will be late at all. */
  wonders: Ways
  /** That they will be late. */
  announces: Ways
}

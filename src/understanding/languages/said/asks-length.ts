import type { Ways } from '../in-any.ts'

/** How a language asks how long an appointment takes. */
export interface AsksLength {
  long: Ways
  /** Until it, on the way to it, or of a sentence. */
  ofElse?: Ways
}

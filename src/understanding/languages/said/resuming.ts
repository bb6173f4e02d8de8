import type { Ways } from '../in-any.ts'

/** How a language says that texts are wanted after all. */
export interface Resuming {
  TEXTS: Ways
  resumes: Ways
  /** What says the contrary. */
  unless: Ways
}

import type { Ways } from '../in-any.ts'

/** How a language says that another will not live. */
export interface Threats {
  /** Whole. */
  dead: Ways
  /** Before what the writer does or will not do. */
  i: Ways
  going: Ways
  mourns: Ways
}

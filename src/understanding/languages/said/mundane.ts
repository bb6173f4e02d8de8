import type { Ways } from '../in-any.ts'

/** Everyday words of a language that the weights alone may take for a danger. */
export interface Mundane {
  /** Before a burial. */
  the: Ways
  burial: Ways
  /** Before a paper. */
  picture: Ways
  paper: Ways
  /** Whole. */
  mundane: Ways
}

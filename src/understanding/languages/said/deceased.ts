import type { Ways } from '../in-any.ts'

/** How a language tells of a death, and of whose. */
export interface DeathTold {
  death: Ways
  title: Ways
  mine: Ways
  relative: Ways
  /** Before a name of whom it is only said whose they were. */
  ofWhom: Ways
  /** Behind the name of who died. */
  died: Ways
  /** Before the name of who died. */
  deathNoun: Ways
  of: Ways
  /** That they are whom we follow. */
  itIsWhom: Ways
  have: Ways
  follow: Ways
}

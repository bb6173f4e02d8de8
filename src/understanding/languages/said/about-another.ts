import type { Ways } from '../in-any.ts'

/** How a language tells of a danger to somebody else. */
export interface AboutAnother {
  relation: Ways
  does: Ways
  /** Before who is told of. */
  my: Ways
  /** Before who tells, as they are to the person. */
  iAm: Ways
  the: Ways
  he: Ways
  toMe?: Ways
  says: Ways
  /** Behind what somebody else says. */
  of: Ways
  /** Despair of the writer's own. */
  own: Ways
}

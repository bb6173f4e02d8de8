import type { Ways } from '../in-any.ts'

/** How a language tells of a child who is seen at a hospital, and not kept there. */
export interface ChildsVisit {
  my: Ways
  child: Ways
  visit: Ways
  hospital: Ways
  /** Between the visit and the child: "a hospital appointment for my son". */
  for: Ways
  /** Whole: that somebody is kept there, or that it is grave. */
  grave: Ways
}

import type { Ways } from '../in-any.ts'

/** How a language says yes to one appointment and no to another. */
export interface EachNamed {
  /** Before a name. */
  before: Ways
  place: Ways
  /** Behind a number that is no day. */
  unit?: Ways
  /** From Monday on. */
  weekdays: readonly string[]
  month: Ways
  /** That another is answered likewise. */
  also: Ways
  /** Before a yes that comes after something else. */
  afterAll: Ways
  /** Before a name that is all that is said. */
  nameFirst: Ways
  /** Before the day of an appointment that is named by it. */
  namedBefore: Ways
  /** Before a kind or place that names an appointment, and is no reason. */
  theOne: Ways
  aKind: Ways
  yesFirst: Ways
  yes: Ways
  notYes?: Ways
  noFirst: Ways
  no: Ways
  isYes?: Ways
  /** Behind the name that it answers. */
  yesBehind: Ways
  isNo?: Ways
  /** Behind the name that it answers. */
  noBehind: Ways
  courtesy: Ways
  between: Ways
  /** What takes either back, or answers once more. */
  supposes: Ways
}

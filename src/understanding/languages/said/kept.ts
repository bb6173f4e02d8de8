import type { Ways } from '../in-any.ts'

/** How a language says that what stands stays so. */
export interface Kept {
  /** Before whatever keeps. */
  first: Ways
  /** Behind whatever keeps. */
  last: Ways
  two: Ways
  ofTwo: Ways
  DAY?: Ways
  HOUR?: Ways
  keeps: Ways
  keepsBoth: Ways
  /** Between both and that they fit. */
  toMe?: Ways
  bothFit: Ways
  byMe?: Ways
  refuses: Ways
  bareFirst?: Ways
  bareTo?: Ways
  comesFirst: Ways
  /** That the person comes, as a clause of its own. */
  comes: Ways
  comesAs?: Ways
  harmless: Ways
  corrects: Ways
  supposing?: Ways
  supposes: Ways
  againstFirst: Ways
  no: Ways
  /** In a later clause, these take it back; whole. */
  against: Ways
  isNo?: Ways
  but: Ways
  irony: Ways
}

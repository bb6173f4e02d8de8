import type { Ways } from '../in-any.ts'

/** What a language calls the kinds of appointments, and how it answers to one. */
export interface Kinds {
  /** By what happens there, or where it is. */
  court: Ways
  office: Ways
  call: Ways
  visit: Ways
  work: Ways
  course: Ways
  /** Before a kind. */
  articles: Ways
  yes: Ways
  no: Ways
  /** Between a yes or a no and a kind. */
  to: Ways
  /** The other appointment. */
  other: Ways
  is?: Ways
  otherYes: Ways
  otherNo: Ways
  supposes: Ways
}

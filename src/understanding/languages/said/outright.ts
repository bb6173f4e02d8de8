import type { Ways } from '../in-any.ts'

/** What a language says in few words of its writer, and yes and thanks. */
export interface Outright {
  /** Before who is called a fool, and is the writer. */
  iAm?: Ways
  such?: Ways
  one?: Ways
  fool?: Ways
  /** Before who says that they are there. */
  arrivesFirst?: Ways
  arrives?: Ways
  here?: Ways
  thanks: Ways
  yes: Ways
}

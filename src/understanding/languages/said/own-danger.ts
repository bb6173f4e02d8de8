import type { Ways } from '../in-any.ts'

/** How a language tells of blows, or of wanting to die. */
export interface OwnDanger {
  /** Beginnings of words. */
  ownWords: Ways
  /** Who does not write. */
  child: Ways
}

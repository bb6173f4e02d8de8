import type { Ways } from '../in-any.ts'

/** How a language says that somebody else writes, speaks for the person, or is quoted. */
export interface ByAnother {
  OFFICE: Ways
  /** Who says who they are to the person, whole. */
  introduces: Ways
  /** Before an office that introduces itself. */
  hello: Ways
  here: Ways
  the: Ways
  THEY: Ways
  /** That somebody else comes or does not, whole. */
  speaksFor: Ways
  /** "Vous pouvez pas le laisser partir ?" */
  cannot: Ways
  not?: Ways
  them: Ways
  spare: Ways
  /** Before words in quotation marks. */
  somebody: Ways
  my: Ways
  toMe: Ways
  says: Ways
  this: Ways
  /** Before words without any. */
  they: Ways
  saysThat: Ways
  that?: Ways
  yes: Ways
  i: Ways
  comes: Ways
  /** The person's own coming or not. */
  own: Ways
  ownNot?: Ways
  ownThere?: Ways
  ownComes: Ways
}

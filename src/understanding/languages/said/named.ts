import type { Ways } from '../in-any.ts'

/** How a language says who writes, or for whom. */
export interface Named {
  /** Before the name of who writes. */
  saysWho: Ways
  /** Before the name of who is meant. */
  saysForWhom: Ways
  /** Before a name, of a message that begins with it. */
  opening: Ways
  /** Behind the name of who writes. */
  goesOn: Ways
  /** Behind a name that ends the message. */
  noMore: Ways
}

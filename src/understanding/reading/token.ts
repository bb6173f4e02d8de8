/** One word of a message, as understood before any rule. */
export interface Token {
  word: string
  /** The letters it was read from. */
  typed: string
  /** What patterns may call it: the word itself, then its concepts. */
  keys: readonly string[]
  /** Clauses and sentences are numbered along the message. */
  clause: number
  sentence: number
  /** Under a "pas", a "ne", a "not". */
  denied: boolean
  /** Inside "si je …": nothing is asserted. */
  conditional: boolean
  /** Neither a word we know nor the correction of one. */
  unknown: boolean
}

/** A word before its scopes are known. */
export interface Word {
  word: string
  /** The letters it was read from; of several words read from the same ones, only the first has them. */
  typed: string
  unknown: boolean
  sentence: number
  /** A mark or a linking word stands before it: a new clause begins. */
  opensClause: boolean
}

/** What a language says of an evening before or a night at work, in words that also mourn. */
export interface Eves {
  /** Each with what it may be said as. */
  eves: readonly (readonly [RegExp, string])[]
  mourns: RegExp
}

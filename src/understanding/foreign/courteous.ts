import type { Language } from '../../domain/people.ts'

/** Neither French nor English, which ask for one another in their lexicons. */
export type Other = Exclude<Language, 'fr' | 'en'>

/** Courtesies behind an answer of one word, in a regular expression of folded words. */
export const COURTEOUS =
  '(?: (?:svp|stp|s il vous plait|please|por favor|merci|gracias|obrigad[oa]|seulement|solo|only|uniquement))*'

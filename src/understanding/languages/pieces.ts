import { pieces as english } from './en/pieces.ts'
import { pieces as french } from './fr/pieces.ts'
import type { GrammarLanguage } from './grammars.ts'
import { inAny } from './in-any.ts'
import type { Pieces } from './said/pieces.ts'

const IN: Record<GrammarLanguage, Pieces> = { fr: french, en: english }
const any = inAny(IN)

/** Where a question begins that no mark parts from what is before it. */
export const QUESTION = new RegExp(`(?<=\\p{L})(?=${any('question')})`, 'giu')

/** "La première fois que je viens" does not say that one comes. */
export const SUBORDINATE = new RegExp(`(?<!\\p{L})${any('subordinate')}(?!\\p{L})`, 'iu')

/** A question that has no verb of its own. */
export const BEGUN = new RegExp(
  `^\\s*${any('and')}?${any('asks')}(?!\\p{L})(?!.*(?<!\\p{L})${any('verb')}(?!\\p{L}))(?!${any('shortVerb')})`,
  'iu',
)

export const PARTS = new RegExp(`(?<=[?!.;:,\\n])|\\b${any('parts')}\\b`, 'i')

import type { ReadLanguage } from '../../intent.ts'
import { hasGrammar } from '../grammars.ts'

/** The languages that a message in one may hold: who writes French or English mixes them ("ok see you demain"), so that either may say a thing, and either take it back. */
export function mixedIn(language: ReadLanguage): readonly ReadLanguage[] {
  return hasGrammar(language) ? ['fr', 'en'] : [language]
}

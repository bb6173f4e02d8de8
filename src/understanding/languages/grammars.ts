import type { ReadLanguage } from '../intent.ts'
import { type Glossary, inFrenchBy } from '../reading/glossary.ts'
import { arabicDays } from './ar/days.ts'
import { spanishDays } from './es/days.ts'
import { portugueseDays } from './pt/days.ts'
import { romanianDays } from './ro/days.ts'

/** Those whose days, hours and choices have grammars of their own. */
export type GrammarLanguage = 'fr' | 'en'

/** Those that are read by weights learnt from few messages, beside grammars of few words. */
export type LearntLanguage = Exclude<ReadLanguage, GrammarLanguage>

/** What is said of days, hours and choices in them, in French. */
const GLOSSARIES: Record<LearntLanguage, Glossary> = {
  es: spanishDays,
  pt: portugueseDays,
  ro: romanianDays,
  ar: arabicDays,
}

export interface Wording {
  text: string
  grammar: GrammarLanguage
}

/**
 * A message as the grammars of days, hours and choices can read it: of another language in French; as it is too, where the other language
 * found nothing in it, for who writes French after all. What was half understood is not read again without what it denies.
 */
export function inGrammars(text: string, language: ReadLanguage): Wording[] {
  if (hasGrammar(language)) return [{ text, grammar: language }]
  const french: Wording = { text: inFrench(language, text), grammar: 'fr' }
  return TELLS.test(french.text) ? [french] : [french, { text, grammar: 'fr' }]
}

export function hasGrammar(language: ReadLanguage): language is GrammarLanguage {
  return language === 'fr' || language === 'en'
}

export function isLearnt(language: ReadLanguage): language is LearntLanguage {
  return !hasGrammar(language)
}

/** A word that was said in French. */
const TELLS = /(?<![a-z])(?!xx)[a-z]{2,}/

const translators: Partial<Record<ReadLanguage, (text: string) => string>> = {}

function inFrench(language: keyof typeof GLOSSARIES, text: string): string {
  translators[language] ??= inFrenchBy(GLOSSARIES[language])
  return translators[language](text)
}

/** The first wording that something is found in. */
export function firstOf<Found>(
  wordings: readonly Wording[],
  find: (wording: Wording) => Found | undefined,
): Found | undefined {
  for (const wording of wordings) {
    const found = find(wording)
    if (found !== undefined) return found
  }
  return undefined
}

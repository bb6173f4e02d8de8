import type { ReadLanguage } from '../intent.ts'
import { type Glossary, inFrenchBy } from '../reading/glossary.ts'
import { arabicDays } from './ar/days.ts'
import { spanishDays } from './es/days.ts'
import { portugueseDays } from './pt/days.ts'
import { romanianDays } from './ro/days.ts'

/** Those whose days, hours and choices have grammars of their own. */
export type GrammarLanguage = 'fr' | 'en'

/** What is said of them in any other, in French. */
const GLOSSARIES: Record<Exclude<ReadLanguage, GrammarLanguage>, Glossary> = {
  es: spanishDays,
  pt: portugueseDays,
  ro: romanianDays,
  ar: arabicDays,
}

export interface Wording {
  text: string
  grammar: GrammarLanguage
}

/** A message as the grammars of days, hours and choices can read it: of another language in French, and as it is, for who writes French after all. */
export function inGrammars(text: string, language: ReadLanguage): Wording[] {
  if (language === 'fr' || language === 'en') return [{ text, grammar: language }]
  return [
    { text: inFrench(language, text), grammar: 'fr' },
    { text, grammar: 'fr' },
  ]
}

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

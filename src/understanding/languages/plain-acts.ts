import type { Act, ReadLanguage } from '../intent.ts'
import { type PlainActs, type Says, saying } from '../reading/sayings.ts'
import { latinOfArabic } from './ar/latin.ts'
import { plainActs as arabic } from './ar/plain-acts.ts'
import { plainNotMe as englishNotMe } from './en/plain-not-me.ts'
import { plainStart as englishStart } from './en/plain-start.ts'
import { plainStop as englishStop } from './en/plain-stop.ts'
import { plainActs as spanish } from './es/plain-acts.ts'
import { plainNotMe as frenchNotMe } from './fr/plain-not-me.ts'
import { plainStart as frenchStart } from './fr/plain-start.ts'
import { plainStop as frenchStop } from './fr/plain-stop.ts'
import { plainActs as portuguese } from './pt/plain-acts.ts'
import { plainActs as romanian } from './ro/plain-acts.ts'

const french: PlainActs = { opt_out: frenchStop, opt_in: frenchStart, wrong_person: frenchNotMe }
const english: PlainActs = { opt_out: englishStop, opt_in: englishStart, wrong_person: englishNotMe }

/** Who writes French or English mixes them: either may say an act, and either take it back. */
const SAID_IN: Record<ReadLanguage, readonly PlainActs[]> = {
  fr: [french, english],
  en: [french, english],
  es: [spanish],
  pt: [portuguese],
  ro: [romanian],
  ar: [arabic],
}

const says: Partial<Record<ReadLanguage, Record<Act, Says>>> = {}

/** How each act is said in a language: made when a message first needs it, and kept. */
export function plainActsFor(language: ReadLanguage): Record<Act, Says> {
  const of = (act: Act) =>
    saying(
      SAID_IN[language].map((acts) => acts[act]),
      inLettersOf(language),
    )
  says[language] ??= { opt_out: of('opt_out'), opt_in: of('opt_in'), wrong_person: of('wrong_person') }
  return says[language]
}

/** Brings words to the letters that the language is read in. */
export function inLettersOf(language: ReadLanguage): (words: string) => string {
  return language === 'ar' ? latinOfArabic : (words) => words
}

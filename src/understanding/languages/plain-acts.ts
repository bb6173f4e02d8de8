import type { Act } from '../intent.ts'
import { type Sayings, type Says, saying } from '../reading/sayings.ts'
import { plainNotMe as englishNotMe } from './en/plain-not-me.ts'
import { plainStart as englishStart } from './en/plain-start.ts'
import { plainStop as englishStop } from './en/plain-stop.ts'
import { plainNotMe as frenchNotMe } from './fr/plain-not-me.ts'
import { plainStart as frenchStart } from './fr/plain-start.ts'
import { plainStop as frenchStop } from './fr/plain-stop.ts'
import type { GrammarLanguage } from './grammars.ts'

/** Acts in plain words: wide ways of saying each, believed only when the weights agree. */
export type PlainActs = Record<Act, Sayings>

const french: PlainActs = { opt_out: frenchStop, opt_in: frenchStart, wrong_person: frenchNotMe }
const english: PlainActs = { opt_out: englishStop, opt_in: englishStart, wrong_person: englishNotMe }

/** Who writes French or English mixes them: either may say an act, and either take it back. */
const SAID_IN: Record<GrammarLanguage, readonly PlainActs[]> = {
  fr: [french, english],
  en: [french, english],
}

const says: Partial<Record<GrammarLanguage, Record<Act, Says>>> = {}

/** How each act is said in a language: made when a message first needs it, and kept. */
export function plainActsFor(language: GrammarLanguage): Record<Act, Says> {
  const of = (act: Act) => saying(SAID_IN[language].map((acts) => acts[act]))
  says[language] ??= { opt_out: of('opt_out'), opt_in: of('opt_in'), wrong_person: of('wrong_person') }
  return says[language]
}

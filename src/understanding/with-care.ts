import { DEEDS, type ReadLanguage, type Understood } from './intent.ts'
import { hasGrammar } from './languages/grammars.ts'

/**
 * What is read of a language that was learnt from few messages is believed less: a yes of many words, or that is not sure, is asked back
 * (irony of a dozen words was read as one), and what is not plainly understood goes to a person at once, as it may be a danger told in
 * words that nobody learnt.
 */
export function withCare(understood: Understood, language: ReadLanguage, words: number): Understood {
  const { intent, confidence, because, perhaps, unsaid } = understood
  if (hasGrammar(language) || unsaid || AS_READ.has(intent)) return understood
  if (intent === 'other') return perhaps ? understood : { ...understood, foreign: language }
  if (intent === 'confirm' && (words > WORDS_OF_A_YES || confidence < SURE_OF_A_YES))
    return { intent: 'other', confidence: 1 - confidence, because, perhaps: 'confirm' }
  if (confidence >= SURE || DEEDS.some((deed) => deed === intent)) return understood
  return { intent: 'other', confidence: 1 - confidence, because, foreign: language }
}

/** Those that have thresholds of their own, and those that ask nothing. */
const AS_READ: ReadonlySet<string> = new Set([
  ...['distress', 'opt_out', 'opt_in', 'wrong_person', 'change_language', 'choice', 'thanks', 'greeting'],
])

/** Measured on sets by writers apart (training/apart15): every yes that was none had eight words or more. */
const WORDS_OF_A_YES = 7
const SURE_OF_A_YES = 0.7
const SURE = 0.5

import type { Clues, Verdict } from './clues.ts'
import { DEEDS, type ReadLanguage, type Understood } from './intent.ts'
import { saysYesIn } from './languages/any/plain-yes.ts'
import { hasGrammar } from './languages/grammars.ts'

/**
 * What is read of a language that was learnt from few messages is believed less: what is not plainly understood goes to a person at once, as it
 * may be a danger told in words that nobody learnt.
 */
export function withCare(understood: Understood, language: ReadLanguage): Understood {
  const { intent, confidence, because, perhaps, unsaid } = understood
  if (hasGrammar(language) || unsaid || AS_READ.has(intent)) return understood
  if (intent === 'other') return perhaps ? understood : { ...understood, foreign: language }
  if (confidence >= SURE || DEEDS.some((deed) => deed === intent)) return understood
  return { intent: 'other', confidence: 1 - confidence, because, foreign: language }
}

/**
 * A yes of many words, that is not sure, that no word says ("m-am certat cu șeful"), that is asked ("da?") or beside which something takes it back is
 * doubted in such a language: irony of a dozen words was read as one.
 */
export function yesWithCare(verdict: Verdict, language: ReadLanguage, { reading, evidence }: Clues): Verdict {
  const { intent, probability } = verdict
  if (hasGrammar(language) || intent !== 'confirm') return verdict
  const { said, words } = reading
  const isSaid = (evidence.has('yes') || evidence.has('will')) && !evidence.has('no') && !evidence.asked
  const isSure = words <= WORDS_OF_A_YES && probability >= SURE_OF_A_YES
  if (isSaid && isSure && !saysYesIn(language).isTakenBack(said)) return verdict
  return { ...verdict, intent: 'other', probability: 1 - probability, perhaps: 'confirm' }
}

/** Those that have thresholds of their own, and those that ask nothing. */
const AS_READ: ReadonlySet<string> = new Set([
  ...['distress', 'opt_out', 'opt_in', 'wrong_person', 'change_language', 'choice', 'thanks', 'greeting'],
])

/** Measured on sets by writers apart (training/apart15): every yes that was none had eight words or more. */
const WORDS_OF_A_YES = 7
const SURE_OF_A_YES = 0.7
const SURE = 0.5

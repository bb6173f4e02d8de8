import type { Clues, Verdict } from '../clues.ts'
import { DANGERS, type ReadLanguage } from '../intent.ts'
import { saysYesIn } from '../languages/any/plain-yes.ts'
import { hasGrammar } from '../languages/grammars.ts'

/**
 * A doubted yes whose last clause says in so many words that the person comes, whatever it was that stood in the way before: "y a grève mais je
 * viens à pied", "swapped shifts, I can make it"; in languages learnt from few messages also one of which the weights are all but certain, where
 * most words are known. Undefined when anything supposes, refuses, delays or asks.
 */
export function plainYesIn(
  doubted: Verdict,
  { reading, evidence, weighed }: Clues,
  language: ReadLanguage,
  text: string,
): Verdict | undefined {
  const probability = weighed.probabilityOf('confirm')
  if (doubted.perhaps !== 'confirm' || probability < LIKELY) return undefined
  const against = ['late', ...DANGERS].reduce((sum, label) => sum + weighed.probabilityOf(label), 0)
  if (against >= CALM || evidence.supposed || evidence.has('insult') || evidence.has('unsure') || DOUBTS.test(text))
    return undefined
  const { says, isTakenBack } = saysYesIn(language)
  if (isTakenBack(reading.said)) return undefined
  const known = reading.familiar * 2 >= reading.words
  const certain = !hasGrammar(language) && known && probability >= ALL_BUT_CERTAIN
  return certain || says(reading.said, probability >= SURE) ? { intent: 'confirm', probability: SAID } : undefined
}

const LIKELY = 0.55
/** From here on it may be any clause, and more be said in it before. */
const SURE = 0.85
/** A yes of many words is doubted in a language that was learnt from few messages, however it was weighed: `withCare`. */
const ALL_BUT_CERTAIN = 0.97
const CALM = 0.15
const SAID = 0.9

const DOUBTS = /[?؟]|(?<!\p{L})(?:ou (?:pas|non)|or not)(?!\p{L})/iu

import { type Clues, doubted, type Verdict } from './clues.ts'
import type { Evidence } from './evidence.ts'
import { DEEDS, type Deed } from './intent.ts'
import { questionSeen } from './questions/questions.ts'
import type { Signal } from './reading/lexicon.ts'
import type { Token } from './reading/token.ts'
import { isPlainYes, yesInOneSentence } from './yes/yes.ts'

/** Below, a deed is asked back by its name. */
const WORTH_DOING = 0.45
/**
 * The same of a refusal, or a wish to move, that no word says: "attendez-moi jeudi" was refused with 0.73. Of 8,004 French messages that were not
 * learnt, and 1,320 English ones, 50 were right below it and 43 wrong; above it 97 right and 7 wrong.
 */
const WORTH_DOING_UNSAID = 0.7
const PLAIN_DESPITE_FRIEND = 0.85
/** A yes is none to a friend from here on: "lol wallah ill be there bro" (measured: 16 of 16). */
const YES_DESPITE_FRIEND = 0.95

/** Turns into `other` what the weights chose and something forbids or leaves in doubt: it is asked back, and a person reads it. */
export function veto(chosen: Verdict, clues: Clues): Verdict {
  if (isSaidToFriend(chosen, clues.evidence) || isUnheardOf(chosen, clues)) return { ...chosen, intent: 'other' }
  const yes = BESIDE_A_YES.has(chosen.intent) ? yesInOneSentence(clues) : undefined
  if (yes) return yes
  const deed = DEEDS.find((one) => one === chosen.intent)
  if (!deed) return chosen
  const least = isUnsaid(deed, clues) ? WORTH_DOING_UNSAID : WORTH_DOING
  const done = deed === 'confirm' ? isPlainYes(chosen, clues) : chosen.probability >= least
  if (done) return chosen
  // "Oui je viens c'est où": what is asked is answered.
  return (deed === 'confirm' && questionSeen(clues)) || doubted(chosen.probability, deed)
}

const BESIDE_A_YES: ReadonlySet<string> = new Set(['confirm', 'other', 'thanks', 'greeting', 'ask_agent'])

/** Whether only the weights hear it: no word of not coming or of another moment, no reason, nothing denied, and of a move neither a day nor an hour. */
function isUnsaid(deed: Deed, { evidence, reading }: Clues): boolean {
  const { has, reasons, deniedAt } = evidence
  if (reasons.length > 0 || REFUSING.some(has)) return false
  if (deed === 'decline') return deniedAt < 0
  // "Autre": a word that our texts ask for.
  if (deed !== 'reschedule' || reading.tokens.length <= 2) return false
  return !has('reschedule') && !reading.tokens.some(isTimed)
}

const REFUSING: readonly Signal[] = ['cannot', 'away', 'no']

function isTimed({ keys }: Token): boolean {
  return ['DAY', 'PART', 'HOUR', 'NUMBER'].some((concept) => keys.includes(concept))
}

/** One word that nobody knows and that stands for nothing: the weights only go by its letters. */
function isUnheardOf({ intent }: Verdict, { reading, evidence }: Clues): boolean {
  const [word, ...others] = reading.tokens
  return word?.unknown === true && others.length === 0 && evidence.all.length === 0 && intent.startsWith('ask_')
}

/** What sounds said to a friend is left alone, unless it plainly asks or tells us something. */
function isSaidToFriend({ intent, probability }: Verdict, { has, empty }: Evidence): boolean {
  if (!has('friend') || has('help')) return false
  return empty || probability < (intent === 'confirm' ? YES_DESPITE_FRIEND : PLAIN_DESPITE_FRIEND)
}

import type { Intent, Understood } from '../intent.ts'
import {
  CANNOT_COME,
  HOW,
  LAWYER,
  MOVES_IT,
  NEEDS,
  NEW_HOME,
  NEW_HOME_IN_SCRIPT,
  NO_FARE,
  NO_FARE_IN_SCRIPT,
  NOT_COMING_IN_SCRIPT,
  OF_OURS,
  SENT,
} from '../languages/any/outside.ts'
import { fold } from '../reading/fold.ts'
import { spacedWords } from '../reading/spaced-words.ts'

/**
 * What sounds like a question or an answer about the appointment and is neither: a person reads it. How to send a paper, what is needed there, no
 * money for the ride, a lawyer, a new address.
 */
export function outsideIn(understood: Understood, text: string): Understood | undefined {
  const { intent, confidence, because, moment, perhaps } = understood
  const words = ` ${spacedWords(text).trim()} `
  const asks = text.includes('?')
  const seems = intent === 'other' ? perhaps : intent
  const passed = { intent: 'other', confidence, because, ...(moment && { moment }), outside: true } as const
  if (moves(words, text)) {
    if (intent === 'confirm') return { ...understood, besides: true }
    return ANSWERED_ELSEWHERE.has(intent) && understood.reason !== 'movedAway' ? passed : undefined
  }
  if (intent === 'document_sent' && (asks || HOW.test(words)) && !SENT.test(words))
    return { ...understood, outside: true }
  if (ABOUT_LAWYER.has(intent) && LAWYER.test(words)) return { ...understood, outside: true }
  const refuses = seems === 'decline' || seems === 'reschedule'
  if (!refuses || CANNOT_COME.test(words)) return undefined
  const folded = fold(text)
  const noFare = NO_FARE.test(words) || (NO_FARE_IN_SCRIPT.test(folded) && !NOT_COMING_IN_SCRIPT.test(folded))
  if (noFare && (seems === 'decline' || !asks) && !MOVES_IT.test(words)) return passed
  const short = words.trim().split(' ').length <= FEW
  return asks && short && NEEDS.test(words) && !MOVES_IT.test(words) ? passed : undefined
}

function moves(words: string, text: string): boolean {
  return (NEW_HOME.test(words) && !(text.includes('?') && OF_OURS.test(words))) || NEW_HOME_IN_SCRIPT.test(fold(text))
}

/** A refusal by somebody who moved away is answered as one. */
const ANSWERED_ELSEWHERE: ReadonlySet<Intent> = new Set([
  'other',
  'ask_where',
  'ask_agent',
  'ask_when',
  'document_sent',
  'thanks',
])
const ABOUT_LAWYER: ReadonlySet<Intent> = new Set(['ask_documents'])

/** What asks for another day tells why, and is longer. */
const FEW = 7

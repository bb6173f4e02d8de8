import type { Understood } from '../intent.ts'
import { ARRIVES, OWN_FAULT, THANKS, YES } from '../languages/any/outright.ts'
import { fold } from '../reading/fold.ts'

/** What somebody says of themselves in few words: a fool, who insults nobody; that they are there; a yes that also thanks. */
export function withOneself(understood: Understood, text: string): Understood {
  const { insult, ...unsworn } = understood
  if (insult && OWN_FAULT.test(fold(text).replace(/[^a-z]+/g, ' '))) return unsworn
  if (understood.intent !== 'confirm') return understood
  if (ARRIVES.test(fold(text))) return { ...understood, arrives: true }
  return understood.bare && onlyThanks(text) ? { ...understood, thanksToo: true } : understood
}

/** "Ok merci", "tkt merci": with a yes in so many words, it is one. */
function onlyThanks(text: string): boolean {
  const words = fold(text)
  return THANKS.test(words) && !YES.test(words)
}

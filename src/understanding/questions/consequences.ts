import type { Understood } from '../intent.ts'
import { ALREADY, BARE, MISSES, MISSES_IN_SCRIPT, MUST, OF_ANOTHER } from '../languages/any/consequences.ts'
import { fold } from '../reading/fold.ts'
import { spacedWords } from '../reading/spaced-words.ts'

/** A question of what comes of not coming, as far as we may answer it: alone, or beside what else is asked. */
export function withConsequences(understood: Understood, text: string): Understood {
  const { intent, also = [] } = understood
  if (intent === 'ask_consequences') return { ...understood, ...consequencesAsked(text) }
  if (!also.includes('ask_consequences')) return understood
  const { outside, byAnother } = consequencesAsked(text)
  // The rest is answered; what comes of it is for a person.
  const others = also.filter((one) => one !== 'ask_consequences')
  return outside || byAnother ? { ...understood, also: others, besides: true } : understood
}

/**
 * What is asked of consequences is known of one thing alone: of an appointment to come that somebody does not come to. What a judge will decide
 * of anything else is nobody's to say by text; of somebody else's, nothing is said.
 */
export function consequencesAsked(text: string): Pick<Understood, 'byAnother' | 'outside' | 'reason'> {
  const words = ` ${spacedWords(text).trim()} `
  if (OF_ANOTHER.test(words)) return { byAnother: true }
  if (ALREADY.test(words)) return { outside: true, reason: 'alreadyMissed' }
  const missing = MISSES.test(words) || MISSES_IN_SCRIPT.test(fold(text))
  return missing || MUST.test(words) || BARE.test(words) ? {} : { outside: true }
}

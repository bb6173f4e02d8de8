import type { Understood } from '../intent.ts'
import { ALREADY, BARE, MISSES, MISSES_IN_SCRIPT, MUST, OF_ANOTHER } from '../languages/consequences.ts'
import { fold } from '../reading/fold.ts'
import { spacedWords } from '../reading/spaced-words.ts'

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

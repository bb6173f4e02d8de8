import type { Understood } from '../intent.ts'
import { ANNOUNCES, ASKS, SORRY, SUPPOSES, WONDERS } from '../languages/any/late-asked.ts'
import { spacedWords } from '../reading/spaced-words.ts'

/** "Et si j'ai dix minutes de retard ?", "is 10 minutes late ok": asked of a delay that nobody announces. A person answers, and no delay is noted. */
export function unlessLateAsked(understood: Understood, text: string): Understood {
  const { intent, perhaps, minutes: _, ...said } = understood
  if (intent !== 'late' && !(intent === 'other' && perhaps === 'late')) return understood
  const words = ` ${spacedWords(text).trim()} `
  const supposed = SUPPOSES.test(words) && !SORRY.test(words)
  const asked = ASKS.test(words) && !ANNOUNCES.test(words)
  return supposed || asked || WONDERS.test(words) ? { ...said, intent, outside: true } : understood
}

import type { Intent } from '../intent.ts'
import { LONG, OF_ELSE } from '../languages/any/asks-length.ts'
import { spacedWords } from '../reading/spaced-words.ts'

/** Whether somebody asks how long an appointment takes: "ça dure combien de temps", "how long does it take". */
export function asksLength(text: string, intent: Intent): boolean {
  const words = ` ${spacedWords(text).trim()} `
  return (intent === 'ask_when' || intent === 'other') && LONG.test(words) && !OF_ELSE.test(words)
}

import { FOREVER, GOODBYE, MUNDANE, PERHAPS, SETTLED } from '../languages/any/farewell.ts'
import { spacedWords } from '../reading/spaced-words.ts'

/**
 * A goodbye by somebody whose affairs are in order: animals handed over, letters written, keys left ("my affairs are in order, the dog is with
 * my neighbour. Goodbye and God bless"). Each alone is everyday talk; a goodbye that is said every day needs two of them.
 */
export function isFarewell(text: string): boolean {
  if (!PERHAPS.test(text)) return false
  const words = spacedWords(text)
  const forever = FOREVER.test(words)
  if (!forever && !GOODBYE.test(words)) return false
  const settled = SETTLED.filter((one) => one.test(words)).length
  return settled >= (forever ? 1 : 2) && !MUNDANE.test(words)
}

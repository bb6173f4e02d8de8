import { MUNDANE } from '../languages/any/mundane.ts'
import { spacedWords } from '../reading/spaced-words.ts'

/** Everyday words that the weights alone may take for a danger: a blessing, a burial of somebody else, papers, what the police or a judge may do. */
export function isMundane(text: string): boolean {
  return MUNDANE.test(spacedWords(text))
}

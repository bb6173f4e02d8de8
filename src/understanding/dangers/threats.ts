import { DEAD, GOING, MOURNS } from '../languages/any/threats.ts'
import { spacedWords } from '../reading/spaced-words.ts'

/** Whether somebody who is on their way says that another will not live: "I'm not leaving till he's in the ground". */
export function isThreat(text: string): boolean {
  const words = spacedWords(text)
  return DEAD.test(words) && GOING.test(words) && !MOURNS.test(words)
}

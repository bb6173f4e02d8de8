import { OWN, TOLD } from '../languages/any/about-another.ts'
import { spacedWords } from '../reading/spaced-words.ts'

/** Whether the writer fears for somebody else ("mon mari a un fusil et dit qu'il veut en finir"): help is for who tells, too. */
export function isAboutAnother(text: string): boolean {
  const words = spacedWords(text)
  return TOLD.test(words) && !OWN.test(words)
}

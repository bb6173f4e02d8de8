import type { ReadLanguage } from '../intent.ts'
import { plainEverydayIn } from '../languages/any/plain-everyday.ts'
import { inLettersOf } from '../languages/letters.ts'
import { fold } from '../reading/fold.ts'
import { spacedWords } from '../reading/spaced-words.ts'

/** A message without its everyday talk in words of danger; undefined when it holds none. What is left may still be one. */
export function withoutEverydayTalk(text: string, language: ReadLanguage): string | undefined {
  const words = spacedWords(inLettersOf(language)(fold(text)))
  const left = plainEverydayIn(language)(words)
  return left === words ? undefined : left
}

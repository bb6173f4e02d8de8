import { fold } from './fold.ts'

/** A folded message as letters and digits only, a space around each word: what grammars of few words look through. */
export function spacedWords(text: string): string {
  return ` ${fold(text).replace(/[^a-z0-9]+/g, ' ')} `
}

/** … in which a question mark is a word of its own. */
export function spacedWordsAndQuestions(text: string): string {
  return ` ${fold(text)
    .replaceAll('?', ' ? ')
    .replace(/[^a-z0-9?]+/g, ' ')} `
}

/** Words that begin a line, as they are written within a sentence. */
export function inSentence(words: string): string {
  return `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`
}

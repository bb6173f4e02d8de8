import { plain } from './plain.ts'

/** Of a text of ours that is cut short or quoted in part, so much must stand there before it is taken for ours. */
const LEAST_WORDS = 5
const LEAST_LETTERS = 25
/** Of a whole text of ours. */
const FEWEST_WORDS = 3

/**
 * What is left of a message once texts of ours are taken out of it, whole or cut short, with the marks of quotation around them;
 * undefined when it holds none. A line of a list of ours, written as an answer, is nobody's echo: only beginnings and wholes are.
 */
export function withoutEcho(text: string, ours: () => readonly string[]): string | undefined {
  if (wordsOf(text).length < FEWEST_WORDS) return undefined
  let left = text
  for (const body of ours()) left = withoutOne(left, wordsOf(body)) ?? left
  return left === text ? undefined : left.replace(FORWARDED, '').trim()
}

const FORWARDED = /^[\s>|*[\]-]*(?:(?:re|tr|fw|fwd|rép|rep)\s*:\s*)*/i

interface Word {
  word: string
  from: number
  to: number
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word: plain(word),
    from: index,
    to: index + word.length,
  }))
}

function withoutOne(text: string, body: Word[]): string | undefined {
  const words = wordsOf(text)
  for (let at = 0; at < words.length; at++) {
    const length = commonLength(words, at, body)
    const [first, last] = [words[at], words[at + length - 1]]
    if (!first || !last || !isEnough(length, body, last.to - first.from)) continue
    const before = text.slice(0, first.from).replace(/[\s«“„‟”"「『‹>[(]*$/u, '')
    const after = text.slice(last.to).replace(/^[\s.,;:!?…»“”"」』›\])]*/u, '')
    return `${before}${before && after ? '\n' : ''}${after}`
  }
  return undefined
}

/** How many words, from here on, are the beginning of ours; the last may be cut. */
function commonLength(words: readonly Word[], at: number, body: readonly Word[]): number {
  let length = 0
  while (length < body.length && words[at + length]?.word === body[length]?.word) length++
  const cut = words[at + length]
  const isCut = cut !== undefined && body[length]?.word.startsWith(cut.word)
  return isCut && length > 0 && words.length === at + length + 1 ? length + 1 : length
}

function isEnough(length: number, body: readonly Word[], letters: number): boolean {
  if (length === body.length) return length >= FEWEST_WORDS
  return length >= LEAST_WORDS && letters >= LEAST_LETTERS
}

import type { Reading } from '../reading/reader.ts'

/** Letters that follow one another, so many at once: what a word nobody listed has in common with those that somebody did. */
const LETTERS = [3, 4, 5]
/** Longer than any word people type: what is longer is noise, and would cost time. */
const LONGEST_WORD = 24
/** Words beyond these are left out, so that an endless message costs no more time. */
const MOST_TOKENS = 80

/**
 * What a message is weighed by: its words as the lexicon brought them to one spelling (a `!` under a denial, a `~` under an "if"),
 * each with the one before, with the one before that and with both, their concepts, the patterns found, and the letters as they were typed. Each named once. Courtesies
 * count only where there is at most one other word.
 */
export function featuresOf({ tokens, hits, asked, thanks, greeting, onlyMarks }: Reading): Set<string> {
  const features = new Set<string>(['always', `long ${lengthOf(tokens.length)}`])
  let before = '^'
  let earlier = ''
  for (const { word, typed, keys, denied, conditional } of tokens.slice(0, MOST_TOKENS)) {
    const marked = `${denied ? '!' : conditional ? '~' : ''}${word}`
    features.add(marked)
    features.add(`${before} ${marked}`)
    if (earlier !== '') {
      features.add(`${earlier} _ ${marked}`)
      features.add(`${earlier} ${before} ${marked}`)
    }
    earlier = before
    before = marked
    for (const key of keys) if (key !== word) features.add(denied ? `!${key}` : key)
    addLetters(features, typed)
  }
  features.add(`${before} $`)
  for (const { signal } of hits) features.add(`found ${signal}`)
  if (asked.size > 0) features.add('found ?')
  if (thanks && tokens.length < 2) features.add('found thanks')
  if (greeting && tokens.length < 2) features.add('found greeting')
  if (onlyMarks) features.add('found only marks')
  return features
}

function addLetters(features: Set<string>, typed: string): void {
  if (typed.length === 0 || typed.length > LONGEST_WORD) return
  const edged = `<${typed}>`
  for (const count of LETTERS) {
    for (let at = 0; at + count <= edged.length; at++) features.add(`.${edged.slice(at, at + count)}`)
  }
}

/** The root of the number of words, six at most. */
function lengthOf(words: number): number {
  return Math.min(6, Math.floor(Math.sqrt(words)))
}

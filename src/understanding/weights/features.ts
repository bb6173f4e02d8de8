import type { Reading } from '../reading/reader.ts'
import type { Token } from '../reading/token.ts'
import { hashOf, hashOn, hashOnto } from './hash.ts'

/** What a message is weighed by: each feature once, by its hash. */
export type Features = ReadonlySet<number>

/** Letters that follow one another, so many at once: what a word nobody listed has in common with those that somebody did. */
const FEWEST_LETTERS = 3
const MOST_LETTERS = 5
/** Longer than any word people type: what is longer is noise, and would cost time. */
const LONGEST_WORD = 24
/** Words beyond these are left out, so that an endless message costs no more time. */
const MOST_TOKENS = 80

/**
 * The words as the lexicon brought them to one spelling (a `!` under a denial, a `~` under an "if"), each with the one before, with the
 * one before that and with both; their concepts; the words of the last clause once more, where "but I come" stands; the patterns found;
 * and the letters as they were typed. Courtesies count only where there is at most one other word. Where a language was learnt from many
 * messages (`weighsPairs`), also words near each other in either order, and concepts side by side: 1.5 points on sets by others.
 */
export function featuresOf({ tokens, hits, asked, thanks, greeting, onlyMarks, weighsPairs }: Reading): Features {
  const features = new Set<number>([ALWAYS, hashOf(`long ${lengthOf(tokens.length)}`)])
  const weighed = tokens.length > MOST_TOKENS ? tokens.slice(0, MOST_TOKENS) : tokens
  addWords(features, weighed)
  if (weighsPairs) addPairs(features, weighed)
  for (const { keys, word, typed, denied } of weighed) {
    for (const key of keys) if (key !== word) features.add(hashOf(key, denied ? DENIED : undefined))
    addLetters(features, typed)
  }
  const last = startOfLastClause(weighed)
  if (last > 0) addLastClause(features, weighed, last)
  for (const { signal, from } of hits) {
    features.add(hashOf(signal, FOUND))
    if (last > 0) features.add(hashOf(signal, from < last ? FOUND_FIRST : FOUND_LAST))
  }
  if (asked.size > 0) features.add(hashOf('?', FOUND))
  if (thanks && tokens.length < 2) features.add(hashOf('thanks', FOUND))
  if (greeting && tokens.length < 2) features.add(hashOf('greeting', FOUND))
  if (onlyMarks) features.add(hashOf('only marks', FOUND))
  return features
}

const ALWAYS = hashOf('always')
const DENIED = hashOf('!')
const FOUND = hashOf('found ')
const FOUND_FIRST = hashOf('first found ')
const FOUND_LAST = hashOf('last found ')
const LAST = hashOf('last ')
const LAST_DENIED = hashOf('last !')

/** Whole words and pairs of them, by their features: for people who ask why. */
export function namesOf({ tokens }: Reading): Map<number, string> {
  const names = new Map<number, string>()
  let before = ''
  for (const token of tokens.slice(0, MOST_TOKENS)) {
    const word = marked(token)
    names.set(hashOf(word), token.word)
    if (before !== '') names.set(hashOf(`${before} ${word}`), `${before.replace(/^[!~]/, '')} ${token.word}`)
    before = word
  }
  return names
}

/** The root of the number of words, six at most. */
function lengthOf(words: number): number {
  return Math.min(6, Math.floor(Math.sqrt(words)))
}

function marked({ word, denied, conditional }: Token): string {
  return denied ? `!${word}` : conditional ? `~${word}` : word
}

const SPACE = ' '.charCodeAt(0)
const GAP = '_'.charCodeAt(0)

function addWords(features: Set<number>, tokens: readonly Token[]): void {
  let before = hashOf('^')
  let pair = 0
  let earlier = 0
  for (const [at, token] of tokens.entries()) {
    const word = marked(token)
    const alone = hashOf(word)
    const withBefore = hashOf(word, hashOn(before, SPACE))
    features.add(alone)
    features.add(withBefore)
    if (at > 0) {
      features.add(hashOf(word, hashOn(hashOn(hashOn(earlier, SPACE), GAP), SPACE)))
      features.add(hashOf(word, hashOn(pair, SPACE)))
    }
    earlier = before
    before = alone
    pair = withBefore
  }
  features.add(hashOf(' $', before))
}

/** How many words apart two may stand that are weighed together. */
const NEAR = 4
const TOGETHER = hashOf('near ')
const SIDE_BY_SIDE = hashOf('beside ')

function addPairs(features: Set<number>, tokens: readonly Token[]): void {
  const words = tokens.map(({ word }) => hashOf(word))
  const concepts = tokens.map(({ keys }) => keys.map((key) => hashOf(key)))
  for (let at = 0; at < tokens.length; at++) {
    const word = words[at] as number
    for (let other = at + 1; other < Math.min(tokens.length, at + NEAR + 1); other++) {
      const near = words[other] as number
      features.add(hashOnto(hashOnto(TOGETHER, Math.min(word, near)), Math.max(word, near)))
    }
    for (const key of concepts[at - 1] ?? []) {
      const first = hashOnto(SIDE_BY_SIDE, key)
      for (const next of concepts[at] as number[])
        if (key !== words[at - 1] || next !== word) features.add(hashOnto(first, next))
    }
  }
}

const OPEN = hashOf('.<')
const DOT = hashOf('.')
const CLOSE = '>'.charCodeAt(0)

/** Of "<word>" every three, four and five letters in a row. */
function addLetters(features: Set<number>, typed: string): void {
  if (typed.length === 0 || typed.length > LONGEST_WORD) return
  for (let from = -1; from + FEWEST_LETTERS <= typed.length + 1; from++) {
    let hash = from < 0 ? OPEN : DOT
    const end = Math.min(from + MOST_LETTERS, typed.length + 1)
    for (let at = Math.max(from, 0); at < end; at++) {
      hash = hashOn(hash, at < typed.length ? typed.charCodeAt(at) : CLOSE)
      if (at - from + 1 >= FEWEST_LETTERS) features.add(hash)
    }
  }
}

function startOfLastClause(tokens: readonly Token[]): number {
  const last = tokens.at(-1)?.clause
  return tokens.findIndex(({ clause }) => clause === last)
}

function addLastClause(features: Set<number>, tokens: readonly Token[], last: number): void {
  for (let at = last; at < tokens.length; at++) {
    const { keys, denied } = tokens[at] as Token
    for (const key of keys) features.add(hashOf(key, denied ? LAST_DENIED : LAST))
  }
}

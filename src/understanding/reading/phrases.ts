import type { Speller } from './speller.ts'
import type { Word } from './token.ts'

/** Words that mean something together only: "d'accord", "garde à vue", "quand même". */
type Phrases = Map<string, Node>

interface Node {
  ends?: string
  next: Phrases
}

const LONGEST = 7

export function indexPhrases(entries: Iterable<string>, speller: Speller): Phrases {
  const phrases: Phrases = new Map()
  for (const entry of entries) {
    if (!entry.includes('_')) continue
    const words = entry.split('_').flatMap((word) => speller.canonical(word))
    if (words.length < 2) continue
    let level = phrases
    for (const [place, word] of words.entries()) {
      const node: Node = level.get(word) ?? { next: new Map() }
      level.set(word, node)
      if (place === words.length - 1) node.ends = entry
      level = node.next
    }
  }
  return phrases
}

/** Replaces each phrase by one word, the longest first. */
export function mergePhrases(phrases: Phrases, words: readonly Word[]): Word[] {
  const merged: Word[] = []
  for (let at = 0; at < words.length; ) {
    const word = words[at] as Word
    const found = longestFrom(phrases, words, at)
    merged.push(found ? { ...word, word: found.entry, unknown: false } : word)
    at += found?.length ?? 1
  }
  return merged
}

function longestFrom(phrases: Phrases, words: readonly Word[], at: number) {
  let level: Phrases | undefined = phrases
  let found: { entry: string; length: number } | undefined
  for (let length = 0; length < LONGEST && level !== undefined; length++) {
    const word = words[at + length]
    if (word === undefined || (length > 0 && word.opensClause)) break
    const node: Node | undefined = level.get(word.word)
    if (node?.ends !== undefined) found = { entry: node.ends, length: length + 1 }
    level = node?.next
  }
  return found
}

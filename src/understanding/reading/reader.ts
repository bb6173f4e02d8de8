import type { ReadLanguage } from '../intent.ts'
import { fold } from './fold.ts'
import type { Lexicon } from './lexicon.ts'
import { findPatterns, type Hit, indexPatterns, isConcept, joined } from './pattern.ts'
import { indexPhrases, mergePhrases } from './phrases.ts'
import { markScopes } from './scopes.ts'
import { type Speller, spellerOf } from './speller.ts'
import { type Piece, split } from './split.ts'
import type { Token, Word } from './token.ts'

/** One message as one language sees it, before anything is decided. */
export interface Reading {
  tokens: Token[]
  hits: Hit[]
  /** The words as they were spelt, denials included, without courtesies: "ne me ecrivez plus", with a comma between clauses. */
  said: string
  /** Courtesies are left out before patterns look for words that follow each other. */
  thanks: boolean
  greeting: boolean
  apology: boolean
  /** Sentences that end with a question mark. */
  asked: ReadonlySet<number>
  /** Question marks, and nothing else. */
  onlyMarks: boolean
  /** How many words this language knows, as they were typed: tells which language it is. */
  familiar: number
  words: number
  /** Some word was guessed from a misspelt one. */
  repaired: boolean
  /** Learnt from so many messages that words near each other are weighed in pairs. */
  weighsPairs: boolean
}

export interface Reader {
  language: ReadLanguage
  /** `asTyped`: no word is repaired; one that is not known as written stays unknown. */
  read(text: string, how?: 'asTyped'): Reading
  /** Whether this word, as typed, belongs to the language: cheap, for choosing whom to ask first. */
  knows(word: string): boolean
}

/** Makes a lexicon ready to read. */
export function readerOf(written: Lexicon): Reader {
  const latin = written.inLatin ?? ((text: string) => text)
  const told = written.toldApart ?? ((folded: string) => folded)
  const lexicon = written.inLatin ? { ...written, ...inLatin(listsOf(written), written.inLatin) } : written
  const concepts = conceptsByWord(lexicon)
  const speller = spellerOf(lexicon, concepts)
  const patterns = indexPatterns(lexicon.rules, (word) => speller.canonical(word), new Set(concepts.keys()))
  const phrases = indexPhrases(concepts.keys(), speller)
  return {
    language: lexicon.language,
    knows: (word) => speller.knows(latin(word)),
    read(text, how) {
      const pieces = split(latin(told(fold(text))))
      const spelt = spell(pieces, how === 'asTyped' ? unrepaired(speller) : speller)
      const merged = mergePhrases(phrases, spelt.words)
      const tokens = markScopes(merged, lexicon.negation, concepts)
      for (const token of tokens) if (token.keys.includes('ASKING')) spelt.asked.add(token.sentence)
      const kept = tokens.filter(({ keys }) => !keys.includes('COURTESY'))
      return {
        tokens: kept,
        said: saidIn(merged, concepts),
        hits: findPatterns(patterns, kept),
        thanks: tokens.some(({ keys }) => keys.includes('THANKS')),
        greeting: tokens.some(({ keys }) => keys.includes('GREETING')),
        apology: tokens.some(({ keys }) => keys.includes('APOLOGY')),
        asked: spelt.asked,
        onlyMarks: pieces.length > 0 && pieces.every(({ mark }) => mark !== undefined) && spelt.asked.size > 0,
        familiar: spelt.familiar,
        words: spelt.words.length,
        repaired: spelt.repaired,
        weighsPairs: lexicon.weighsPairs === true,
      }
    },
  }
}

/** Lists of words, whatever their form, in the letters that patterns are written in; what they are filed under ("yes") stays as it is. */
export function inLatin<Lists>(lists: Lists, latin: (text: string) => string): Lists {
  const said = (_: string, value: unknown) => (typeof value === 'string' ? latin(value) : value)
  return JSON.parse(JSON.stringify(lists, said)) as Lists
}

function listsOf({ concepts, rules, common, negation }: Lexicon) {
  return { concepts, rules, common, negation }
}

/** One string, for commands that are read word for word. */
function saidIn(words: readonly Word[], concepts: ReadonlyMap<string, readonly string[]>): string {
  let said = ''
  let parted = false
  for (const { word, opensClause } of words) {
    if (opensClause) parted = true
    if (UNSAID.some((concept) => concepts.get(word)?.includes(concept))) continue
    said += `${said === '' ? '' : parted ? ' , ' : ' '}${word.replaceAll('_', ' ')}`
    parted = false
  }
  return said
}

const UNSAID = ['COURTESY', 'FILLER']

function conceptsByWord(lexicon: Lexicon): Map<string, string[]> {
  const byWord = new Map<string, string[]>()
  const add = (word: string, concept: string) => {
    const known = byWord.get(word)
    if (known === undefined) byWord.set(word, [concept])
    else if (!known.includes(concept)) known.push(concept)
  }
  for (const [concept, words] of Object.entries(lexicon.concepts)) {
    if (!isConcept(concept)) throw new Error(`A concept is written in capitals: ${concept}`)
    for (const word of words.trim().split(/\s+/)) add(joined(word), concept)
  }
  return byWord
}

function unrepaired({ spell }: Speller): Pick<Speller, 'spell' | 'knows'> {
  return {
    knows: () => false,
    spell(typed) {
      const spelt = spell(typed)
      return spelt.repaired ? { words: [typed], unknown: true, repaired: false } : spelt
    },
  }
}

function spell(pieces: readonly Piece[], speller: Pick<Speller, 'spell' | 'knows'>) {
  const words: Word[] = []
  const asked = new Set<number>()
  let sentence = 0
  let familiar = 0
  let anyRepaired = false
  let opensClause = true
  for (const { text, mark } of pieces) {
    if (mark !== undefined) {
      opensClause = true
      if (mark === '?') asked.add(sentence)
      if (mark !== ',' && words.at(-1)?.sentence === sentence) sentence++
      else if (mark === '?' && sentence > 0 && words.at(-1)?.sentence === sentence - 1) asked.add(sentence - 1)
      continue
    }
    if (speller.knows(text)) familiar++
    const { words: spelt, unknown, repaired } = speller.spell(text)
    anyRepaired ||= repaired
    for (const [place, word] of spelt.entries()) {
      // "oui oui", and the "est" of "c'est", which "c" already brought.
      if (!opensClause && words.at(-1)?.word === word) continue
      words.push({ word, typed: place === 0 ? text : '', unknown, sentence, opensClause })
      opensClause = false
    }
  }
  return { words, asked, familiar, repaired: anyRepaired }
}

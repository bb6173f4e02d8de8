import type { Lexicon } from './lexicon.ts'
import { indexTypos, type Typos } from './typos.ts'

export interface Speller {
  /** `repaired`: guessed by sound, cut in two or with a slip put right, rather than known as written. */
  spell(typed: string): { words: string[]; unknown: boolean; repaired: boolean }
  knows(typed: string): boolean
  /** The plain words a lexicon's own entry stands for: "d" is "de". */
  canonical(word: string): string[]
}

/** Longer than any word people type; what is longer is noise, and would cost time. */
const LONGEST_WORD = 24

/**
 * Finds which words a typed one stands for: as it is, as a known short writing, with its letters repeated, with a small
 * word glued to it, as it sounds, as two words glued together, or with a slip of the thumb. In this order: the surest first.
 */
export function spellerOf(lexicon: Lexicon, concepts: ReadonlyMap<string, readonly string[]>): Speller {
  const { spellings, elisions, glues, soundOf, inLatin } = lexicon
  const meaningful = [...new Set([...concepts.keys()].flatMap((entry) => entry.split(/[_'-]/)))]
  const patternWords = Object.values(lexicon.rules)
    .flat()
    .flatMap((source) => source.split(/[ |?!~+^$.]+/))
    .filter((word) => /^[a-z]{2,}$/.test(word))
  const { deny, announce, stop } = lexicon.negation
  const known = new Set([
    ...meaningful,
    ...patternWords,
    ...words(lexicon.common),
    ...words(`${deny} ${announce} ${stop}`),
    ...Object.values(elisions),
  ])
  const bySound = soundOf ? indexSounds([...meaningful, ...patternWords, ...words(lexicon.common)], soundOf) : undefined
  let typos: Typos | undefined
  const corrected = (typed: string): string[] | undefined => {
    // Of another script no vowels are left: one slip away is another word.
    if (inLatin) return undefined
    // Made at the first slip: half of what makes a reader.
    typos ??= indexTypos([...meaningful, ...patternWords].filter((word) => word.length >= 5))
    const word = typos.find(typed)
    return word === undefined ? undefined : [word]
  }

  // A Map, not an object: somebody may well type "constructor".
  const written = new Map<string, string[]>([...known].map((word) => [word, [word]]))
  for (const [letters, word] of Object.entries(elisions)) written.set(letters, [word])
  for (const [short, meant] of Object.entries(spellings)) written.set(short, meant.split(' '))
  const small = new Map(Object.entries(elisions))
  const asWritten = (typed: string) => written.get(typed)
  const asWrittenOnce = (typed: string) =>
    asWritten(typed) ?? (DOUBLED.test(typed) ? asWritten(single(typed)) : undefined)
  const asSounded = (typed: string): string[] | undefined => {
    if (!soundOf || !bySound || typed.length < 4) return undefined
    const found = bySound.get(soundOf(typed))
    return found === undefined ? undefined : [found]
  }
  // "s" and "t" lean on a vowel only: "stopez" is no "se topez".
  const glued = (typed: string, read: (rest: string) => string[] | undefined): string[] | undefined => {
    if (!glues) return undefined
    for (let cut = 1; cut <= 3 && cut < typed.length - 1; cut++) {
      const letters = small.get(typed.slice(0, cut))
      if (letters === undefined) continue
      const rest = typed.slice(cut)
      if (cut === 1 && /^[st][^aeiouyh]/.test(typed)) continue
      const whole = read(rest)
      if (whole !== undefined && (rest.length > 1 || Object.hasOwn(spellings, rest))) return [letters, ...whole]
    }
    return undefined
  }
  const inTwo = (typed: string): string[] | undefined => {
    for (let cut = typed.length - 2; cut >= 3; cut--) {
      if (typed.length - cut < 3 && !SMALL.has(typed.slice(cut))) continue
      const left = asWritten(typed.slice(0, cut))
      const right = left && asWritten(typed.slice(cut))
      if (left && right) return [...left, ...right]
    }
    return undefined
  }
  const guessed = (rest: string) => asWritten(rest) ?? asSounded(rest) ?? (rest.length > 6 ? inTwo(rest) : undefined)

  return {
    knows: (typed) => asWritten(typed) !== undefined,
    canonical: (word) => asWritten(word) ?? [word],
    spell(typed) {
      if (/^\d+$/.test(typed)) return { words: [typed], unknown: false, repaired: false }
      if (typed.length > LONGEST_WORD) return { words: [typed], unknown: true, repaired: false }
      const sure = asWrittenOnce(typed) ?? numbered(typed, asWritten) ?? glued(typed, asWritten)
      if (sure) return { words: sure, unknown: false, repaired: false }
      const found =
        glued(typed, guessed) ??
        asSounded(typed) ??
        (typed.length >= 6 && !inLatin ? inTwo(typed) : undefined) ??
        (DOUBLED.test(typed) ? (glued(single(typed), guessed) ?? asSounded(single(typed))) : undefined) ??
        corrected(typed)
      return { words: found ?? [typed], unknown: found === undefined, repaired: found !== undefined }
    },
  }
}

/** Short words that people do glue to the end of another. */
const SMALL = new Set(['pa', 'la', 'ou', 'ok', 'on'])

const DOUBLED = /([a-z])\1/

function single(typed: string): string {
  return typed.replace(/([a-z])\1/g, '$1')
}

/** "5min" is "5" and "min". */
function numbered(typed: string, asWritten: (word: string) => string[] | undefined): string[] | undefined {
  const [, digits, letters] = /^(\d+)([a-z]+)$/.exec(typed) ?? []
  if (digits === undefined || letters === undefined) return undefined
  return [digits, ...(asWritten(letters) ?? [letters])]
}

/** Sounds of the words that matter come first, so a common word never takes their place. */
function indexSounds(all: readonly string[], soundOf: (word: string) => string): Map<string, string> {
  const index = new Map<string, string>()
  for (const word of all) {
    if (word.length < 3 || /\d|^zz/.test(word)) continue
    const sound = soundOf(word)
    if (sound.length >= 2 && !index.has(sound)) index.set(sound, word)
  }
  return index
}

function words(list: string): string[] {
  return list.trim().split(/\s+/).filter(Boolean)
}

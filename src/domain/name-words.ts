import { fold } from './schedule/fold.ts'

/** The longest word that may be a particle, written apart from what follows or in one with it: "N'" of N'Diaye, "Le" of Le Goff, "El". */
const PARTICLE = 3

/** What a name is found by: each of its words and, from each, all to the end written as one, so that "legoff" finds Le Goff. */
export function wordsOfName({ lastName, firstName }: { lastName: string; firstName: string }): Set<string> {
  return new Set([lastName, firstName].flatMap((part) => endingsOf(wordsIn(part))))
}

/** The ways in which what was typed may name somebody: word by word, or with the particles written in one with what follows. */
export function waysToAsk(typed: string): string[][] {
  const words = wordsIn(typed)
  const joined: string[] = []
  let open = ''
  for (const [place, word] of words.entries()) {
    const particle = word.length <= PARTICLE && place < words.length - 1
    if (particle) open += word
    else {
      joined.push(open + word)
      open = ''
    }
  }
  const ways = [words, joined].map((way) => [...new Set(way)].filter((word) => word.length >= SHORTEST))
  return ways.filter((way, place) => way.length > 0 && (place === 0 || way.join(' ') !== ways[0]?.join(' ')))
}

/** Shorter ones begin too many names. */
export const SHORTEST = 2

function endingsOf(words: string[]): string[] {
  return words.flatMap((word, place) => [word, words.slice(place).join('')])
}

/** The words of a name as they are compared: no case, no accent, every letter a plain one. */
export function wordsIn(name: string): string[] {
  return fold(name.replace(OWN_LETTERS, (letter) => PLAIN[letter.toLowerCase()] ?? letter))
    .split(' ')
    .filter(Boolean)
}

/** Letters that are no other letter with an accent: Unicode takes nothing off them. */
const PLAIN: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
}
const OWN_LETTERS = /[łøđðþßæœħıŋŧ]/giu

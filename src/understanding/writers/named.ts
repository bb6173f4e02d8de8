import { GOES_ON, NO_MORE, OPENING, SAYS_FOR_WHOM, SAYS_WHO } from '../languages/any/named.ts'

/** Whom a message names by first name. */
export interface Named {
  ids: string[]
  /** Said of whoever it is for ("c'est Léa"), rather than of somebody in the story ("je garde le fils de Léa"). */
  sure: boolean
  /** Nothing else was said. */
  alone: boolean
}

/** By whom a person is told from others on one phone. */
interface Namable {
  id: string
  firstName: string
}

interface NamesRead {
  named: Named
  /** Without what says who writes. */
  rest: string
  /** Without any name: "STOP Karim" is STOP. */
  nameless: string
}

/**
 * Whom a message names by first name, and the message without it ("c'est Léa, je peux pas venir" → "je peux pas venir"). Accents, capitals
 * and repeated letters aside; undefined when it names nobody.
 */
export function readNames(text: string, people: readonly Namable[]): NamesRead | undefined {
  const written = text.normalize('NFC')
  const found = findNames(plain(written), people)
  const [first] = found
  if (!first) return undefined
  const ids = [...new Set(found.flatMap((name) => name.ids))]
  const places = found.map((name) => placeOf(plain(written), name))
  const sure = ids.length === 1 && places.some((place) => place !== undefined)
  const rest = sure ? without(written, places) : written
  return {
    named: { ids, sure, alone: sure && !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(rest) },
    rest,
    nameless: without(written, found),
  }
}

export function isSameName(one: string, other: string): boolean {
  return bare(one) === bare(other)
}

interface Found {
  ids: string[]
  from: number
  to: number
}

/** The longest names first: "Marie-Claire" is not "Marie". */
function findNames(folded: string, people: readonly Namable[]): Found[] {
  const byName = Map.groupBy(people, ({ firstName }) => bare(firstName))
  const names = [...byName].filter(([name]) => name !== '').sort(([a], [b]) => b.length - a.length)
  const found: Found[] = []
  for (const [name, holders] of names) {
    for (const match of folded.matchAll(patternOf(name))) {
      const [from, to] = [match.index, match.index + match[0].length]
      if (found.some((other) => from < other.to && other.from < to)) continue
      found.push({ ids: holders.map(({ id }) => id), from, to })
    }
  }
  return found
}

/** Letter by letter, each as often as it was typed; a hyphen, a space or nothing between the parts of a name. */
function patternOf(name: string): RegExp {
  const parts = name.split(' ').map((part) => part.replace(/(\p{L})\1*/gu, '$1+'))
  return new RegExp(`(?<![\\p{L}\\p{N}])${parts.join("[\\s'’-]*")}(?![\\p{L}\\p{N}])`, 'gu')
}

const BREAK = /[,;:.!?\n(-]\s*$/u

/** What to take out where a name says who writes, or for whom; undefined where it only tells of somebody. */
function placeOf(folded: string, { from, to }: Found): { from: number; to: number } | undefined {
  const before = folded.slice(0, from)
  const after = folded.slice(to).replace(/^[ \t]+/, '')
  const said = SAYS_WHO.exec(before)
  if (said) return { from: said.index, to }
  const meant = SAYS_FOR_WHOM.exec(before)
  const opens = OPENING.test(meant ? before.slice(0, meant.index) : before)
  const ends = NO_MORE.test(after)
  if (meant) return opens || ends ? { from: meant.index, to } : undefined
  return (opens && (GOES_ON.test(after) || ends)) || (ends && BREAK.test(before)) ? { from, to } : undefined
}

function without(written: string, places: readonly ({ from: number; to: number } | undefined)[]): string {
  const cut = places.filter((place) => place !== undefined).sort((a, b) => b.from - a.from)
  const left = cut.reduce((text, { from, to }) => `${text.slice(0, from)} ${text.slice(to)}`, written)
  return left.replace(/^[\s,;:.!-]+/, '').trim()
}

function bare(name: string): string {
  return plain(name.normalize('NFC'))
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
}

/** Without accents or capitals, and as long as it was: places in it are places in the text. */
function plain(text: string): string {
  return text.replace(/[^ -~]|[A-Z]/g, (character) => {
    const [first = character] = character.normalize('NFD').toLowerCase()
    return first.length === character.length ? first : character
  })
}

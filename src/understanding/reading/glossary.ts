import { fold } from './fold.ts'

/** What one language says of days, hours and choices, in French, whose grammars then read it. */
export interface Glossary {
  /** Numbers said in words, brought to figures first in folded text with spaces around words and marks: "10 y media" → "10h30". */
  rewritten: readonly (readonly [RegExp, string])[]
  /** By the French for it, all that is said for it, parted by "|": the longest that is said is taken. "" says nothing in French ("de"). */
  words: Record<string, string>
}

/**
 * Says a message in French, word for word. What is no day, hour or choice becomes a word that no grammar knows: nothing is read out of
 * it, and nothing that stood apart is read together.
 */
export function inFrenchBy({ rewritten, words }: Glossary): (text: string) => string {
  const french = new Map(
    Object.entries(words).flatMap(([meaning, said]) => said.split('|').map((one) => [fold(one.trim()), meaning])),
  )
  const longest = Math.max(...[...french.keys()].map((said) => said.split(' ').length))
  return (text) => {
    const spaced = ` ${fold(text.slice(0, LONGEST))
      .replace(MARK, ' $& ')
      .replace(/['\s]+/g, ' ')} `
    const pieces = rewritten.reduce((said, [pattern, instead]) => said.replace(pattern, instead), spaced).match(PIECE)
    const translated: string[] = []
    for (let at = 0; pieces && at < pieces.length; ) {
      const length = lengthOfPhrase(pieces, at, french, longest)
      const piece = pieces[at] as string
      const said = length > 0 ? french.get(pieces.slice(at, at + length).join(' ')) : undefined
      translated.push(said ?? (SAME_IN_ANY.test(piece) ? piece : UNTOLD))
      at += Math.max(1, length)
    }
    return translated.filter(Boolean).join(' ')
  }
}

const LONGEST = 400
const MARK = /[^\p{L}\p{N}\s:./'-]|[.:](?!\d)/gu
const PIECE = /[\p{L}\p{N}]+(?:[:./-]\d+)*|[^\p{L}\p{N}\s]/gu
/** A number, an hour, a date, a mark. */
const SAME_IN_ANY = /^(?:\d[\dh:./-]*|[^\p{L}\p{N}])$/u
const UNTOLD = 'xx'

function lengthOfPhrase(pieces: readonly string[], at: number, french: ReadonlyMap<string, string>, longest: number) {
  for (let length = Math.min(longest, pieces.length - at); length > 0; length--)
    if (french.has(pieces.slice(at, at + length).join(' '))) return length
  return 0
}

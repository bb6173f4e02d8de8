import { ADDRESS, AFTER_TITLE, DIGITS, EMAIL, isLong, isOnTheWay, LINK, PHONE, PLATE } from './forms.ts'
import { isEveryday, isOneOf, type Known, namesOf, plainOf, STAND_INS, seen, wordsOfPlaces } from './known.ts'

/**
 * A text on one line without who is known, where, or how they are reached: no word of these names, one slip of the keyboard included in
 * words of five letters or more, none of these places, no four digits in a row. An everyday word in small letters stays, be it a name too
 * ("le 3 mars"), unless its neighbours make it one. A person reads it all the same: see `doubtsIn`.
 */
export function withoutIdentity(text: string, known: Known): string {
  return withoutForms(withoutKnown(text, known), known)
}

/** Without the words that are known, as a text is before its addresses are taken out. */
export function withoutKnown(text: string, known: Known): string {
  return withoutWords(withoutCases(seen(text), known.caseNumbers), known)
}

function withoutForms(text: string, known: Known): string {
  return text
    .replace(LINK, ` ${STAND_INS.link} `)
    .replace(EMAIL, ` ${STAND_INS.email} `)
    .replace(AFTER_TITLE, `$1 ${STAND_INS.name}`)
    .replace(ADDRESS, (address) => (isOnTheWay(address, known) ? address : ` ${STAND_INS.place} `))
    .replace(PHONE, ` ${STAND_INS.number} `)
    .replace(PLATE, ` ${STAND_INS.number} `)
    .replace(DIGITS, (digits) => (isLong(digits) ? ` ${STAND_INS.number} ` : digits))
    .replace(/\p{Nd}{4,}/gu, ` ${STAND_INS.number} `)
    .replace(REPEATED, '$1')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

/** In any writing of the same letters and digits: "K 2027" is K-2027. Shorter than three signs they would be everyday numbers. */
function withoutCases(text: string, caseNumbers: string[]): string {
  return caseNumbers.reduce((rest, caseNumber) => {
    const signs = seen(caseNumber).match(/[\p{L}\p{N}]/gu) ?? []
    if (signs.length < 3) return rest
    // Three digits with much between them are an hour and a number: "14, 3 jours".
    const between = `[^\\p{L}\\p{N}]{0,${signs.length < 5 ? 1 : 3}}`
    const written = new RegExp(`(?<![\\p{L}\\p{N}])${signs.join(between)}(?![\\p{L}\\p{N}])`, 'giu')
    return rest.replace(written, ` ${STAND_INS.number} `)
  }, text)
}

/** First, while what stands beside a name does not hide where it ends. */
function withoutWords(text: string, known: Known): string {
  const words = [...text.matchAll(/[\p{L}\p{M}]+/gu)].map(({ 0: word, index }) => ({
    word,
    index,
    plain: plainOf(word),
  }))
  const [names, places] = [namesOf(known), wordsOfPlaces(known)]
  const isSmall = (at: number) => words[at]?.word === words[at]?.word.toLowerCase()
  const couldBeWord = (at: number) => isSmall(at) && isEveryday(words[at]?.plain ?? '', known)
  const isName = (at: number) => isOneOf(words[at]?.plain ?? '', names, NAMES_MISSPELT)
  const beside = (at: number, other: number) =>
    words[other] !== undefined && JOINED.test(between(at, other)) && names.includes(words[other].plain)
  const named = words.map(({ plain }, at) => {
    if (!isName(at)) return false
    if (!couldBeWord(at)) return true
    return (
      names.includes(plain) && (beside(at, at - 1) || beside(at, at + 1) || INTRODUCES.has(words[at - 1]?.plain ?? ''))
    )
  })
  let left = ''
  let end = 0
  for (const [at, { word, index, plain }] of words.entries()) {
    const isPlace = !couldBeWord(at) && isOneOf(plain, places, PLACES_MISSPELT)
    left += text.slice(end, index) + (named[at] ? STAND_INS.name : isPlace ? STAND_INS.place : word)
    end = index + word.length
  }
  return left + text.slice(end)

  function between(one: number, other: number): string {
    const [before, after] = [words[Math.min(one, other)], words[Math.max(one, other)]]
    return before && after ? text.slice(before.index + before.word.length, after.index) : ''
  }
}

/** What parts the words of one name. */
const JOINED = /^[\s.'’-]{1,2}$/

/** After these words somebody says who they are, or speaks of somebody. */
const INTRODUCES = new Set(
  'c suis appelle nom prenom moi mme mr mlle m monsieur madame mademoiselle im name'.split(' '),
)

/** From how many letters on a slip is looked for: among shorter words a letter makes another word ("Tours", "jours"). */
const NAMES_MISSPELT = 5
const PLACES_MISSPELT = 7

const REPEATED = new RegExp(`\\b(${Object.values(STAND_INS).join('|')})(?:[\\s,'’-]+\\1)+\\b`, 'g')

import { isOneSlipAway } from '../one-slip.ts'
import { ADDRESS, DIGITS, isOnTheWay } from './forms.ts'
import { isEveryday, type Known, namesOf, plainOf, STAND_INS, wordsOfPlaces } from './known.ts'
import { withoutIdentity, withoutKnown } from './without-identity.ts'

/** Why somebody may still be known by what `withoutIdentity` leaves of a text. */
export type Doubt = 'alsoName' | 'nearName' | 'capital' | 'digits' | 'email' | 'address' | 'spelt' | 'script'

/** Why a person must look at a text before anybody reads it as without identity. Empty of most: it may still tell who wrote it by what it tells. */
export function doubtsIn(text: string, known: Known): Doubt[] {
  const left = withoutIdentity(text, known)
  const words = wordsOf(left, known)
  const holds: Record<Doubt, boolean> = {
    alsoName: words.some(({ plain }) => namesOf(known).includes(plain)),
    nearName: words.some((word) => !word.everyday && isNearName(word.plain, known)),
    capital: words.some(({ word, everyday, opens }) => !opens && !everyday && CAPITAL.test(word)),
    digits: hasNumber(left),
    email: /@|(?<!\p{L})(?:arobase|gmail|hotmail|outlook|yahoo|icloud|laposte)(?!\p{L})/iu.test(left),
    address: hasAddress(text, left, words, known),
    spelt: SPELT.test(left),
    script: /[^\P{L}\p{Script=Latin}]/u.test(left),
  }
  return (Object.keys(holds) as Doubt[]).filter((doubt) => holds[doubt])
}

interface Word {
  word: string
  plain: string
  everyday: boolean
  /** It opens a sentence, where any word has a capital. */
  opens: boolean
}

/** The words that are left, without those that stand in for others. */
function wordsOf(left: string, known: Known): Word[] {
  return [...left.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ 0: word, index }) => {
    if (Object.values(STAND_INS).includes(word)) return []
    const plain = plainOf(word)
    const opens = /(?:^|[.!?…:;])[\s"'«“(-]*$/u.test(left.slice(0, index))
    return [{ word, plain, everyday: isEveryday(plain, known), opens }]
  })
}

const CAPITAL = /^\p{Lu}[\p{L}\p{M}]/u

/** A slip in a short name, two in a long one, its beginning alone ("alex"), or more at its end ("karims"). */
function isNearName(word: string, known: Known): boolean {
  if (word.length < 3) return false
  const near = (name: string) =>
    isOneSlipAway(word, name) || (name.length >= 7 && isTwoSlipsAway(word, name)) || isBeginning(word, name)
  return namesOf(known).some((name) => name.length >= 3 && near(name)) || isNearPlace(word, known)
}

function isNearPlace(word: string, known: Known): boolean {
  return wordsOfPlaces(known).some((place) => place.length >= 5 && isOneSlipAway(word, place))
}

function isBeginning(word: string, name: string): boolean {
  const [short, long] = word.length < name.length ? [word, name] : [name, word]
  return short.length >= 4 && long.startsWith(short)
}

/** With one of its signs taken out, or one of the name's, one slip is left. */
function isTwoSlipsAway(word: string, name: string): boolean {
  if (Math.abs(word.length - name.length) > 2) return false
  const shorter = (one: string, at: number) => one.slice(0, at) + one.slice(at + 1)
  const without = (one: string) => Array.from(one, (_, at) => shorter(one, at))
  return without(word).some((one) => isOneSlipAway(one, name)) || without(name).some((one) => isOneSlipAway(word, one))
}

/** Four digits or more, but for two by two, a day and month or an hour; or numbers in words one after the other. */
function hasNumber(left: string): boolean {
  const numbers = [...left.matchAll(DIGITS)].map(([digits]) => digits.trim())
  const long = numbers.some((digits) => digits.replace(/\P{Nd}/gu, '').length >= 4 && !TWO_BY_TWO.test(digits))
  return long || SAID_NUMBER.test(left)
}

const TWO_BY_TWO = /^\p{Nd}{2}[\s.,/-]{1,3}\p{Nd}{2}$/u

const NUMBER_WORD =
  '(?:z[ée]ro|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|mille|et|one|two|three|four|five|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|oh)'
const SAID_NUMBER = new RegExp(`(?<!\\p{L})(?:${NUMBER_WORD}[\\s,-]+){3,}${NUMBER_WORD}(?!\\p{L})`, 'iu')

/** A street that is none of ours, since how far its name goes nobody knows; a building; or where somebody lives, in a word nobody knows. */
function hasAddress(text: string, left: string, words: Word[], known: Known): boolean {
  const streets = [...withoutKnown(text, known).matchAll(ADDRESS)].map(([street]) => street)
  if (streets.some((street) => !street.includes(STAND_INS.place) && !isOnTheWay(street, known))) return true
  if (BUILDING.test(left)) return true
  const lives = words.findIndex(({ plain }) => LIVES.has(plain))
  return lives >= 0 && words.slice(lives + 1, lives + 1 + NEAR).some(({ everyday }) => !everyday)
}

const BUILDING =
  /(?<!\p{L})(?:b[âa]t(?:iment)?|appt?|appartement|apt|escalier|flat|block)\.?\s*(?:n°?\s*)?(?:\p{Nd}+|\p{L})(?![\p{L}\p{N}])|\p{Nd}\s*(?:er?|[èe]me)?\s*[ée]tage|(?<!\p{L})(?:r[ée]sidence|cit[ée]|lotissement|hameau|lieu[ -]dit)\s+(?:de la |des |du |les |la )?\p{L}{3}/iu
const LIVES = new Set('habite habites habitons loge domicilie adresse live address'.split(' '))
const NEAR = 4

/** A word spelt out: "m o r e l". */
const SPELT = /(?<![\p{L}\p{N}])\p{L}(?:[\s.,-]{1,2}\p{L}){3,}(?![\p{L}\p{N}])/u

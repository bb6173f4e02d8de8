import { wordsIn } from './name-words.ts'
import { isOneSlipAway } from './one-slip.ts'

/** What is known of whom a text may name. */
export interface Known {
  people: { firstName: string; lastName: string }[]
  /** Whole names of agents, first name and last in any order. */
  agents: string[]
  /** Names and addresses of places. */
  places: string[]
  caseNumbers: string[]
}

/** What stands in the place of each: one word each that no reader knows, so that nothing is learnt from it. */
export const STAND_INS = { name: 'Untel', place: 'Unlieu', number: 'Unnumero', email: 'Unmail', link: 'Unlien' }

/**
 * A text on one line without who is known, where, or how they are reached: no word of these names, one slip of the keyboard included in
 * words of five letters or more, none of these places, no four digits in a row. A person reads it all the same: it may name others.
 */
export function withoutIdentity(text: string, known: Known): string {
  const written = text.normalize('NFKC').replace(/\p{Cf}/gu, '')
  const named = withoutWords(withoutCases(written, known.caseNumbers), known)
  return named
    .replace(LINK, ` ${STAND_INS.link} `)
    .replace(EMAIL, ` ${STAND_INS.email} `)
    .replace(AFTER_TITLE, `$1 ${STAND_INS.name}`)
    .replace(ADDRESS, ` ${STAND_INS.place} `)
    .replace(DIGITS, (digits) => (isLong(digits) ? ` ${STAND_INS.number} ` : digits))
    .replace(/\p{Nd}{4,}/gu, ` ${STAND_INS.number} `)
    .replace(REPEATED, '$1')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

/** In any writing of the same letters and digits: "K 2027" is K-2027. Shorter than three signs they would be everyday numbers. */
function withoutCases(text: string, caseNumbers: string[]): string {
  return caseNumbers.reduce((rest, caseNumber) => {
    const signs = caseNumber.normalize('NFKC').match(/[\p{L}\p{N}]/gu) ?? []
    if (signs.length < 3) return rest
    const written = new RegExp(`(?<![\\p{L}\\p{N}])${signs.join('[^\\p{L}\\p{N}]?')}(?![\\p{L}\\p{N}])`, 'giu')
    return rest.replace(written, ` ${STAND_INS.number} `)
  }, text)
}

/** First, while what stands beside a name does not hide where it ends. */
function withoutWords(text: string, known: Known): string {
  const names = namesOf(known)
  const places = known.places.flatMap(wordsIn).filter((word) => word.length > 2 && !ORDINARY.has(word))
  return text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const plain = wordsIn(word).join('')
    if (isAmong(plain, names, NAMES_MISSPELT)) return STAND_INS.name
    return isAmong(plain, places, PLACES_MISSPELT) ? STAND_INS.place : word
  })
}

/** The words of names, and those written as one. A particle is an everyday word, unless it is all the name there is. */
function namesOf({ people, agents }: Known): string[] {
  const parts = [...people.flatMap(({ firstName, lastName }) => [firstName, lastName]), ...agents]
  const whole = people.flatMap(({ firstName, lastName }) => [`${firstName}${lastName}`, `${lastName}${firstName}`])
  const words = [...parts, ...whole].flatMap((part) => {
    const all = runsOf(wordsIn(part)).filter((word) => word.length > 1)
    const own = all.filter((word) => !PARTICLES.has(word))
    return own.length > 0 ? own : all
  })
  return [...new Set(words)]
}

/** "Le Goff Morel": le, legoff, legoffmorel, goff, goffmorel, morel. */
function runsOf(words: string[]): string[] {
  return words.flatMap((_, from) => words.slice(from).map((_, to) => words.slice(from, from + to + 1).join('')))
}

function isAmong(word: string, known: string[], misspeltFrom: number): boolean {
  return known.some((one) => one === word || (one.length >= misspeltFrom && isOneSlipAway(word, one)))
}

/** From how many letters on a slip is looked for: among shorter words a letter makes another word ("Tours", "jours"). */
const NAMES_MISSPELT = 5
const PLACES_MISSPELT = 7

const PARTICLES = new Set('al ben bin da de del di dos du el et la le les los van von'.split(' '))

/** Of places, words that every office has. */
const ORDINARY = new Set(
  (
    'accueil allee antenne appel avenue aux avec bat batiment bis boulevard bureau bvd cedex centre chemin chez cite cour cours dans des ' +
    'domicile est etage general grand grande impasse jap judiciaire justice les maison mairie milieu nord ouest ouvert palais par ' +
    'penitentiaire personne petit petite place pour premier quai residence route rue saint sainte salle service spip sud sur ter tribunal une visite vos votre vous'
  ).split(' '),
)

const LINK =
  /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}@.])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:com|eu|fr|io|me|net|org|re)(?![\p{L}\p{N}@.-])(?:\/\S*)?/giu
const EMAIL = /\S+@\S+/gu
/** Whoever else is named, with a capital: after "madame" and "me" in small letters, sentences go on. */
const AFTER_TITLE =
  /(?<!\p{L})((?:M|Me|Monsieur|Madame|Mademoiselle|Maître|Docteur|Miss|(?i:mr|mme|mlle|dr|mrs|ms))\.?)\s+\p{Lu}[\p{L}\p{M}'’-]+/gu
/** A street is one whether or not its number was written; "place" and "cours" are words of their own without it. */
const STREET = '(?:rue|avenue|av|boulevard|bd|bvd|impasse|all[ée]e|chemin|route|street|road)'
const OF = "(?:(?:de la|de l['’]|de|du|des|d['’]|la|le|les|l['’])\\s*)*"
const ADDRESS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?i:(?:\\p{Nd}{1,4}\\s*(?:bis|ter)?,?\\s+(?:${STREET}|place|cours|quai|square)|${STREET})\\.?\\s+${OF}[\\p{L}\\p{M}-]+)(?:\\s+\\p{Lu}[\\p{L}\\p{M}-]+)*`,
  'gu',
)
/** Digits that go together, as telephone numbers are written, but for the hour and the minutes beside them. */
const DIGITS = /(?<!\p{Nd}\s?[h:]\s?\p{Nd}*)\+?\p{Nd}(?:[\s.,*/_()-]{0,2}\p{Nd})*(?!\p{Nd}*\s?[h:])/giu

/** A day and month, or an hour, has four digits at most; with the year it may be a birthday. */
function isLong(digits: string): boolean {
  return digits.replace(/\P{Nd}/gu, '').length > 5 || /\p{Nd}{4}/u.test(digits)
}

const REPEATED = new RegExp(`\\b(${Object.values(STAND_INS).join('|')})(?:[\\s,'’-]+\\1)+\\b`, 'g')

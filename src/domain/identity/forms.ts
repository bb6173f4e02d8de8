import { isEveryday, type Known, plainOf } from './known.ts'

/** What tells who somebody is by its form alone, whoever it is: an address, a number, an e-mail. */
export const LINK =
  /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}@.])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:com|eu|fr|io|me|net|org|re)(?![\p{L}\p{N}@.-])(?:\/\S*)?/giu
export const EMAIL = /\S+@\S+/gu

/** Whoever else is named, with a capital: after "madame" and "me" in small letters, sentences go on. */
export const AFTER_TITLE = new RegExp(
  `(?<!\\p{L})((?:M|Me|Monsieur|Madame|Mademoiselle|Maître|Docteur|Miss|${anyCase('mr|mme|mlle|dr|mrs|ms')})\\.?)\\s+\\p{Lu}[\\p{L}\\p{M}'’-]+`,
  'gu',
)

/** A street is one whether or not its number was written; "place" and "cours" are words of their own without it. */
const STREET = `(?:${anyCase('rue|avenue|av|boulevard|bd|bvd|impasse|allée|allee|chemin|route|street|road')})`
const SQUARE = anyCase('place|cours|quai|square')
const OF = `(?:(?:${anyCase('de|du|des|la|le|les')})\\s+|[dlDL]['’]\\s*)*`
export const ADDRESS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\p{Nd}{1,4}\\s*(?:${anyCase('bis|ter')})?,?\\s+(?:${STREET}|${SQUARE})|${STREET})\\.?\\s+${OF}[\\p{L}\\p{M}-]+(?:\\s+\\p{Lu}[\\p{L}\\p{M}-]+)*`,
  'gu',
)

/** Not `(?i:…)`: within it V8 13 passes over alternatives with `\p{Nd}` once a text holds a letter beyond Latin-1 ("1 RUE de l’Est"). */
function anyCase(words: string): string {
  return words.replace(/\p{L}/gu, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`)
}

/** "La route est longue": no street, but a word of everyday after the one for a street, without a number or an article. */
export function isOnTheWay(address: string, known: Pick<Known, 'isEveryday'>): boolean {
  const [, next, ...more] = address.trim().split(/[\s.]+/)
  return next !== undefined && more.length === 0 && next === next.toLowerCase() && isEveryday(plainOf(next), known)
}

/** A telephone number in any usual writing, also right after an hour ("10h 06 12 34 56 78"), where `DIGITS` would see its minutes. */
export const PHONE =
  /(?:(?:\+|(?<!\p{Nd})00)\p{Nd}{2,3}\)?[\s.-]{0,2}(?:\(0\)|0)?|(?<!\p{Nd})0)[\s.,*/_-]{0,3}[1-9](?:[\s.,*/_()-]{0,3}\p{Nd}){8}(?!\p{Nd})|(?<!\p{Nd})0\p{Nd}(?:\s?:\s?\p{Nd}{2}){4}(?!\p{Nd})/gu

/** The plate of a car: "AB-123-CD". */
export const PLATE = /(?<![\p{L}\p{N}])\p{L}{2}[\s-]?\p{Nd}{3}[\s-]?\p{L}{2}(?![\p{L}\p{N}])/gu

/** Digits that go together, as numbers are written, but for the hour and the minutes beside them. */
export const DIGITS = /(?<!\p{Nd}\s?[h:]\s?\p{Nd}*)\+?\p{Nd}(?:[\s.,*/_()-]{0,2}\p{Nd})*(?!\p{Nd}*\s?[h:])/giu

/** A day and month, or an hour, has four digits at most; with the year it may be a birthday. */
export function isLong(digits: string): boolean {
  return digits.replace(/\P{Nd}/gu, '').length > 5 || /\p{Nd}{4}/u.test(digits)
}

import { createRequire } from 'node:module'
import type * as Library from 'libphonenumber-js/max'
import type { CountryCode, PhoneNumber } from 'libphonenumber-js/max'

/** Why a written number could not be read, or must not be texted. */
export type PhoneProblem =
  | 'phoneScientific'
  | 'phoneSeveral'
  | 'phoneUnreadable'
  | 'phoneTooShort'
  | 'phoneTooLong'
  | 'phoneUnknown'
  | 'phoneSpecial'

/** A number in E.164; a landline is a real number of the person, but texts do not reach it. */
type ReadPhone = { phone: string; landline: boolean } | { problem: PhoneProblem }

/**
 * Reads a number as people in France and overseas write it, or says why it cannot be read: never a guess, because a text
 * to somebody else's number tells them of a person's sentence. `hint` is the office's zone or region (`Pacific/Tahiti`, `PF`).
 */
export function readPhone(written: string, hint = 'FR'): ReadPhone {
  const mobile = PLAIN_MOBILE.test(written) ? inFrenchPlan(written.replace(/\D/g, '')) : undefined
  return mobile ? { phone: mobile, landline: false } : readSlowly(written, hint)
}

/** A French mobile as nearly every planning writes it: read so in a tenth of the time. */
const PLAIN_MOBILE = /^0[67](?:[ .-]?\d\d){4}$/

function readSlowly(written: string, hint: string): ReadPhone {
  const text = withoutOrnaments(written)
  if (SCIENTIFIC.test(text)) return { problem: 'phoneScientific' }
  if (/\p{L}/u.test(text)) return { problem: 'phoneUnreadable' }
  if (!/^\+?[\d\s().\-/]*$/.test(text) || !/\d/.test(text)) {
    return { problem: severalNumbers(text) ? 'phoneSeveral' : 'phoneUnreadable' }
  }
  const dialled = text.replace(/\(0\)/, '').replace(/[^\d+]/g, '')
  const mobile = frenchMobile(dialled)
  if (mobile) return { phone: mobile, landline: false }
  const number = international(dialled) ?? french(dialled) ?? local(dialled, hint)
  if (number?.isPossible()) return judged(number)
  return { problem: severalNumbers(text) ? 'phoneSeveral' : problemOfLength(dialled) }
}

/** A number as people of its country dial it, spaced; a foreign one with 00, since a cell that begins with + is a formula. */
export function writePhone(phone: string): string {
  const national = `0${phone.slice(-9)}`
  if (inFrenchPlan(national) === phone) return national.replace(/(\d\d)(?=\d)/g, '$1 ')
  return parsePhoneNumberFromString(phone)?.formatInternational().replace('+', '00 ') ?? phone
}

/** What spreadsheets write of a long number: its digits are lost. */
export const SCIENTIFIC = /^\s*[+-]?(?:\d+(?:[.,]\d+)?\s?e\s?[+-]\s?\d+|\d+[.,]\d+\s?e\s?\d+)\s*$/i

/** The numbering plan of ten digits says by its first digits which country code is dialled; +33 for all the rest. */
const OVERSEAS: readonly (readonly [prefix: string, code: string])[] = [
  // 06 39 98 is kept for films: it is not Mayotte's.
  ['063998', '33'],
  ['0639', '262'],
  ['0690', '590'],
  ['0691', '590'],
  ['0692', '262'],
  ['0693', '262'],
  ['0694', '594'],
  ['0696', '596'],
  ['0697', '596'],
  ['0262', '262'],
  ['0263', '262'],
  ['0269', '262'],
  ['0590', '590'],
  ['0594', '594'],
  ['0596', '596'],
]

const FRENCH_CODES = new Set(['33', '262', '590', '594', '596'])

/** Where numbers are written without a country code and shorter than ten digits. */
const REGION_OF_ZONE: Record<string, CountryCode> = {
  'America/Miquelon': 'PM',
  'Pacific/Tahiti': 'PF',
  'Pacific/Noumea': 'NC',
  'Pacific/Wallis': 'WF',
}
const SHORT_PLANS: readonly string[] = Object.values(REGION_OF_ZONE)

function withoutOrnaments(written: string): string {
  return (
    written
      .replace(/\p{Cf}|[\ufe00-\ufe0f]|\u20e3/gu, '')
      .replace(/[\s\u00a0\u202f]+/g, ' ')
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .trim()
      .replace(/^['’]/, '')
      .replace(/^(?:(?:t[eé]l(?:[eé]phone)?|port(?:able)?|mob(?:ile)?|gsm|num(?:[eé]ro)?|n°)[\s.:]*)+/i, '')
      // The code in brackets, a country's way to say that it is not dialled at home.
      .replace(/^\((\+|00)(\d{1,3})\)/, '$1$2 ')
      .replace(/^(\d{9,})[.,]0{1,2}$/, '$1')
      .trim()
  )
}

/** `+33 6…`, `0033 6…`, and `33 6…` when a spreadsheet took the sign or the zeros: only for codes that no national number looks like. */
function international(dialled: string): PhoneNumber | undefined {
  const signed = dialled.replace(/^00/, '+')
  if (signed.startsWith('+')) return parsePhoneNumberFromString(withoutTrunkZero(signed), { extract: false })
  const code = /^(33|262|590|594|596)\d{9}$/.exec(dialled)
  return code ? parsePhoneNumberFromString(`+${dialled}`, { extract: false }) : undefined
}

function withoutTrunkZero(signed: string): string {
  return signed.replace(/^\+(33|262|590|594|596)0(\d{9})$/, '+$1$2')
}

function french(dialled: string): PhoneNumber | undefined {
  const phone = inFrenchPlan(dialled)
  return phone ? parsePhoneNumberFromString(phone, { extract: false }) : undefined
}

/** In E.164 when it has the ten digits of the French plan, or nine that lost their zero in a spreadsheet. */
function inFrenchPlan(dialled: string): string | undefined {
  const national = /^[1-9]\d{8}$/.test(dialled) ? `0${dialled}` : dialled
  if (!/^0[1-9]\d{8}$/.test(national)) return undefined
  const code = OVERSEAS.find(([prefix]) => national.startsWith(prefix))?.[1] ?? '33'
  return `+${code}${national.slice(1)}`
}

/** Nearly every number of a planning: answered without the library, which takes 14 µs a number (1.4 s for 100,000 lines). */
function frenchMobile(dialled: string): string | undefined {
  return /^0?[67]\d{8}$/.test(dialled) ? inFrenchPlan(dialled) : undefined
}

function local(dialled: string, hint: string): PhoneNumber | undefined {
  const region = REGION_OF_ZONE[hint] ?? hint
  if (!SHORT_PLANS.includes(region)) return undefined
  const number = parsePhoneNumberFromString(dialled, { defaultCountry: region as CountryCode, extract: false })
  return number?.isValid() ? number : undefined
}

/**
 * The type decides, not validity: the library's list of allotted ranges is always older than the operators', and a number it does
 * not know yet belongs to somebody all the same.
 */
function judged(number: PhoneNumber): ReadPhone {
  const type = number.getType()
  // A box's number (09) is a landline for texts, in France at least.
  const landline = type === 'FIXED_LINE' || (type === 'VOIP' && number.countryCallingCode === '33')
  if (!type && looksFrenchButIsNot(number)) return { problem: 'phoneUnknown' }
  if (type && !PERSONAL.includes(type)) return { problem: 'phoneSpecial' }
  return { phone: number.number, landline }
}

const PERSONAL: readonly string[] = ['MOBILE', 'FIXED_LINE', 'FIXED_LINE_OR_MOBILE', 'VOIP', 'PERSONAL_NUMBER']

/** In our own plan everything that is not 06 or 07 is well known: what the library does not know there does not exist. */
function looksFrenchButIsNot(number: PhoneNumber): boolean {
  return FRENCH_CODES.has(number.countryCallingCode) && !/^[67]/.test(number.nationalNumber)
}

function severalNumbers(text: string): boolean {
  return (text.match(/(?:\+|0)[\d\s().-]{8,}/g) ?? []).length > 1 || text.replace(/\D/g, '').length >= 18
}

function problemOfLength(dialled: string): PhoneProblem {
  const digits = dialled.replace(/\D/g, '').length
  if (digits < 9 || (dialled.startsWith('0') && digits < 10)) return 'phoneTooShort'
  return digits > 10 ? 'phoneTooLong' : 'phoneUnknown'
}

const load = createRequire(import.meta.url)

/** Loaded when a number that is no French mobile first needs it. As CommonJS: as ES modules its 93 files take twice as long. */
const parsePhoneNumberFromString: typeof Library.parsePhoneNumberFromString = (...given) =>
  (load('libphonenumber-js/max') as typeof Library).parsePhoneNumberFromString(...given)

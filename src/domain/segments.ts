import calculator from 'sms-segments-calculator'

export interface Segments {
  encoding: 'GSM-7' | 'UCS-2'
  /** How many segments the carrier counts and bills. */
  segments: number
  /** As the carrier counts them: of 7 bits in GSM-7 (€ [ ] { } \ ^ ~ | are two), of 16 bits in UCS-2 (an emoji is two or more). */
  characters: number
  /** The characters that are not GSM-7, once each: any one of them cuts a segment from 160 to 70. */
  odd: string[]
}

/** How many segments a carrier bills for a text, and why. */
export function segments(text: string): Segments {
  const septets = septetsOf(text)
  if (septets !== undefined && septets <= 160) return { encoding: 'GSM-7', segments: 1, characters: septets, odd: [] }
  if (!JOINED.test(text)) return septets === undefined ? inUcs2(text) : inGsm7(text, septets)
  const counted = new calculator.SegmentedMessage(text)
  const { encodingName: encoding, segmentsCount, numberOfCharacters } = counted
  return {
    encoding,
    segments: segmentsCount,
    characters: encoding === 'GSM-7' ? numberOfCharacters : text.length,
    odd: [...new Set(counted.getNonGsmCharacters())],
  }
}

/** Longer than one segment: each of several holds 153 septets, and no character is cut in two (GSM 03.40). */
function inGsm7(text: string, septets: number): Segments {
  let segments = 1
  let used = 0
  for (const character of text) {
    const size = TWO_SEPTETS.has(character) ? 2 : 1
    if (used + size > 153) segments++
    used = used + size > 153 ? size : used + size
  }
  return { encoding: 'GSM-7', segments, characters: septets, odd: [] }
}

/** Arabic or Russian: every letter is one of 16 bits, and none can be cut in two. */
function inUcs2(text: string): Segments {
  const characters = text.length
  const odd = [...new Set(text)].filter((character) => !GSM7.has(character))
  return { encoding: 'UCS-2', segments: characters <= 70 ? 1 : Math.ceil(characters / 67), characters, odd }
}

/** An emoji, a letter with its accent apart: the library knows where a segment may end. */
const JOINED = /[\u{10000}-\u{10ffff}\p{M}]|\u200d|\r/u

/**
 * A value (a name, an address) in GSM-7 characters, on one line: é è à ù É and the other letters of GSM-7 stay, ê ç œ ’ … become what
 * a careful typist would write without them, and what has no Latin writing goes. "12 bis, allée de l’Œuvre" → "12 bis, allée de l'OEuvre".
 */
export function toGsm7(value: string): string {
  return Array.from(value.normalize('NFC').replace(/«\s*/g, '"').replace(/\s*»/g, '"'), plain)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

function plain(character: string): string {
  if (/\s/.test(character)) return ' '
  if (GSM7.has(character)) return character
  const written = WRITTEN[character]
  if (written !== undefined) return written
  const parts = Array.from(character.normalize('NFKD'))
  return parts.length === 1 && parts[0] === character ? '' : parts.map(plain).join('')
}

/** GSM 03.38: the basic table, then its extension, whose characters take two places. The lower-case ç is in neither. */
export const GSM7_TABLE = {
  one:
    '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿' +
    'abcdefghijklmnopqrstuvwxyzäöñüà',
  two: '\f^{}\\[~]|€',
}

const TWO_SEPTETS: ReadonlySet<string> = new Set(GSM7_TABLE.two)
const GSM7: ReadonlySet<string> = new Set(GSM7_TABLE.one + GSM7_TABLE.two)

/** Septets of a text that is all GSM-7. Nearly every text of ours: counted without the library, which takes a millisecond each. */
function septetsOf(text: string): number | undefined {
  let septets = 0
  for (const character of text) {
    if (!GSM7.has(character)) return undefined
    septets += TWO_SEPTETS.has(character) ? 2 : 1
  }
  return septets
}

/** What Unicode does not take apart by itself. */
const WRITTEN: Readonly<Record<string, string>> = {
  ...each('’‘‚‛ʼʹ′`´', "'"),
  ...each('“”„‟″', '"'),
  ...each('‹', '<'),
  ...each('›', '>'),
  ...each('‐‑‒–—―−•·', '-'),
  ...each('⁄∕', '/'),
  ...each('×', 'x'),
  ...each('°', 'o'),
  ...each('©', '(c)'),
  ...each('œ', 'oe'),
  ...each('Œ', 'OE'),
  ...each('ẞ', 'SS'),
  ...each('đð', 'd'),
  ...each('ĐÐ', 'D'),
  ...each('ł', 'l'),
  ...each('Ł', 'L'),
  ...each('ħ', 'h'),
  ...each('Ħ', 'H'),
  ...each('ŧ', 't'),
  ...each('Ŧ', 'T'),
  ...each('ŋ', 'ng'),
  ...each('Ŋ', 'NG'),
  ...each('þ', 'th'),
  ...each('Þ', 'Th'),
  ...each('ı', 'i'),
}

function each(characters: string, written: string): Record<string, string> {
  return Object.fromEntries(Array.from(characters, (character) => [character, written]))
}

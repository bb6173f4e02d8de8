import { remembering } from '../remember.ts'
import { CODE_PAGES, encodePage } from './code-pages.ts'

/**
 * A text as it was before it was read in a wrong encoding: "NÃ®mes" is "Nîmes". Undefined when letters are lost, or could have been
 * several; the text itself when nothing is wrong with it.
 */
export function unspoilt(text: string): string | undefined {
  return SOUND.test(text) ? text : repairedOnce(text).text
}

/** Whether a text holds what only a wrong encoding writes: no French word, no name of any country. */
export function isSpoilt(text: string): boolean {
  return !SOUND.test(text) && isSpoiltOnce(text)
}

/** Nothing of it could have been written otherwise: no sign of another encoding, no letter lost. */
const SOUND = /^[\x20-\x3e\x40-\x7e]*$/

/** Whether words somebody typed or pasted hold what no keyboard writes. Told less suspiciously than a cell: "m²", "oui?non" are theirs. */
export function isGarbled(text: string): boolean {
  return GARBLED.some((sign) => sign.test(text))
}

const GARBLED = [
  // Control characters and the mark of a character that was lost.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd\ue000-\uf8ff\ufff0-\uffff]/,
  // UTF-8 read as Windows-1252: é is Ã©, ° is Â°, ’ is â€™.
  /[ÂÃÄÅ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€|â‚¬|ï¿½|ï»¿|ðŸ/,
  // UTF-8 read as Macintosh (é is √©) or as MS-DOS (é is ├®).
  /[√¬]|‚Ä|≈[^\s\d]|Ô(?:Ç|é¼)|[\u2500-\u259f]/,
  // A surrogate without its other half.
  /\p{Cs}/u,
]

const SPOILT = [
  ...GARBLED,
  // UTF-8 read as Windows-1252, when a spreadsheet made a plain space of the unbreakable one: à is Ã followed by nothing.
  /(?<!\p{L})[ÂÃ](?!\p{L})/u,
  // One page for another: "BÚthune", "HÈlËne", "BŽthune". An É there is a slip of the keyboard.
  /\p{Ll}[À-ÖØ-ÞŒŠŽŸ]|\p{Lu}[À-ÈÊ-ÖØ-ÞŒŠŽŸ]\p{Ll}|ƒ/u,
  // "B‚thune", "N”mes", "B\u00b4thune": a sign where a letter was.
  /\p{L}[‚„†‡ˆ‰‹“”•˜™›¡¢£¤¥¦§¨©¬®¯±¶¸¹»¼½¾¿×÷]\p{L}|\p{L}[ˆ˜‚„‡‰]|[ˆ˜‚‡]\p{L}/u,
]

/** "B?thune": the letter was lost on the way. */
const LOST = /\p{L}\?\p{L}/u
const ADDRESS_OF_WEB = /:\/\/|www\./i

const isSpoiltOnce = remembering(
  (text) => SPOILT.some((sign) => sign.test(text)) || (LOST.test(text) && !ADDRESS_OF_WEB.test(text)),
)

/** Latin letters and what stands between words: the bytes of another page may by accident be some other alphabet. */
const LIKELY = /^[\s\x20-\x7e\u0080-\u017f‘’‚“”„–—…€•†‡ˆ˜‰‹›™Œœ\u200b-\u200d\ufeff]*$/

const repairedOnce = remembering((text) => ({ text: isSpoilt(text) ? repaired(text) : text }))

function repaired(text: string): string | undefined {
  const readings = CODE_PAGES.map((page) => asUtf8(encodePage(text, page)))
  const [only, ...others] = new Set(readings.filter((reading) => reading !== text && reading && LIKELY.test(reading)))
  return only === undefined || others.length > 0 ? undefined : unspoilt(only)
}

function asUtf8(bytes: Uint8Array | undefined): string | undefined {
  try {
    return bytes && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

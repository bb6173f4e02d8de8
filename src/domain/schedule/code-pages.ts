/** The single-byte writings in which French spreadsheets are saved: Windows, "MS-DOS", "Macintosh". */
export type CodePage = 'windows-1252' | 'cp850' | 'macintosh'

/** The characters of the bytes from 128 up. No decoder of the platform knows the one of MS-DOS. */
const UPPER_HALF: Record<CodePage, string> = {
  'windows-1252': upperHalfBy(new TextDecoder('windows-1252')),
  cp850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
  macintosh: upperHalfBy(new TextDecoder('macintosh')),
}

export const CODE_PAGES = Object.keys(UPPER_HALF) as CodePage[]

/** The text of bytes given as a string of characters below 256. */
export function decodePage(latin: string, page: CodePage): string {
  const upper = UPPER_HALF[page]
  return latin.replace(/[\x80-\xff]/g, (byte) => upper[byte.charCodeAt(0) - 128] ?? '')
}

/** The bytes that this page writes a text with; undefined when it cannot. */
export function encodePage(text: string, page: CodePage): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) {
    const byte = BYTES[page].get(text[index] ?? '') ?? text.charCodeAt(index)
    const known = BYTES[page].has(text[index] ?? '') || byte < 128
    if (!known) return undefined
    bytes[index] = byte
  }
  return bytes
}

const BYTES = Object.fromEntries(
  CODE_PAGES.map((page) => [page, new Map([...UPPER_HALF[page]].map((letter, index) => [letter, index + 128]))]),
) as Record<CodePage, Map<string, number>>

function upperHalfBy(decoder: { decode(bytes: Uint8Array): string }): string {
  return decoder.decode(Uint8Array.from({ length: 128 }, (_, index) => index + 128))
}

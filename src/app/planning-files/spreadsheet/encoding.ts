import { CODE_PAGES, type CodePage, decodePage } from '../../../domain/schedule/code-pages.ts'
import { isSpoilt } from '../../../domain/schedule/spoilt.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | CodePage

/**
 * In what writing these bytes are a text, when that is sure: by their mark, else by being UTF-8, else by the one page in which their
 * words are words. Undefined when none is, or several could be.
 */
export function encodingOf(pieces: readonly Uint8Array[]): Encoding | undefined {
  const mark = markOf(pieces)
  // A mark says what the writer meant: bytes that are no text in it are nothing else either, but for a Windows file joined to another.
  if (mark && mark !== 'utf-8') return isText(pieces, mark) ? mark : undefined
  return isText(pieces, 'utf-8') ? 'utf-8' : codePageOf(pieces)
}

/** The text, a piece at a time. */
export function* decoded(pieces: Iterable<Uint8Array>, encoding: Encoding): Generator<string> {
  if (isCodePage(encoding)) {
    for (const piece of pieces) yield decodePage(latinOf(piece), encoding)
    return
  }
  const decoder = new TextDecoder(encoding)
  for (const piece of pieces) yield decoder.decode(piece, { stream: true })
  yield decoder.decode()
}

/** Whether a piece begins with the mark that says which Unicode follows. */
export function markOf([start]: readonly Uint8Array[]): Encoding | undefined {
  const mark = latinOf((start ?? new Uint8Array()).subarray(0, 3))
  if (mark === '\xef\xbb\xbf') return 'utf-8'
  if (mark.startsWith('\xff\xfe')) return 'utf-16le'
  return mark.startsWith('\xfe\xff') ? 'utf-16be' : undefined
}

export function latinOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

function isText(pieces: readonly Uint8Array[], encoding: Encoding): boolean {
  const strict = new TextDecoder(encoding, { fatal: true })
  try {
    for (const piece of pieces) strict.decode(piece, { stream: true })
    strict.decode()
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

function isCodePage(encoding: Encoding): encoding is CodePage {
  return (CODE_PAGES as string[]).includes(encoding)
}

/** The most words that are looked at: a hostile file has more. */
const WORDS_LOOKED_AT = 5000

/**
 * Windows-1252 is what spreadsheets write, and another page needs proof: in Windows-1252 half of the words are none, and in that page nearly
 * all are French ones. Told by the case and the company of letters ("BÚrÚnice", "N”mes"), not by their frequency, which is wrong on French.
 */
function codePageOf(pieces: readonly Uint8Array[]): CodePage | undefined {
  const found = wordsWithAccents(pieces)
  const words = found.filter((word) => /[A-Za-z]/.test(word))
  if (words.length === 0)
    return found.some((word) => isOdd(decodePage(word, 'windows-1252'))) ? undefined : 'windows-1252'
  const share = (page: CodePage, is: (word: string) => boolean) =>
    words.filter((word) => is(decodePage(word, page))).length / words.length
  const odd = share('windows-1252', isOdd)
  const others = OTHERS.filter((page) => share(page, isFrench) >= MOST)
  // "Aožt" and "ao–t" may be what they seem, and may be "Août": then nothing is sure.
  if (odd <= FEW) return others.length > 0 && share('windows-1252', isFrench) < HALF ? undefined : 'windows-1252'
  const [other, ...more] = others
  return words.length >= PROOF && odd >= HALF && more.length === 0 ? other : undefined
}

const OTHERS = ['cp850', 'macintosh'] as const
const FEW = 0.1
const HALF = 0.5
const MOST = 0.9
/** A single word may be French by accident. */
const PROOF = 3

/** Each word that has a byte above 127, once. What is UTF-8 in a file that is not is repaired a cell at a time, and tells nothing. */
function wordsWithAccents(pieces: readonly Uint8Array[]): string[] {
  const words = new Set<string>()
  for (const piece of pieces) {
    for (const [word] of latinOf(piece).matchAll(/[A-Za-z\x80-\xff]*[\x80-\xff][A-Za-z\x80-\xff]*/g)) {
      if (!UTF8.test(word)) words.add(word.slice(0, 60))
      if (words.size >= WORDS_LOOKED_AT) return [...words]
    }
  }
  return [...words]
}

const UTF8 = /[\xc2-\xc5][\x80-\xbf]|\xe2[\x80-\x82][\x80-\xbf]/

/** What no word is, in any language written with Latin letters. */
function isOdd(word: string): boolean {
  return !WORD.test(word) || isSpoilt(word)
}

/** Letters, with the signs that stand before, after and between words. */
const WORD = /^[«“‘’\u00a0–—-]*(?:(?!\p{Ll}\p{Lu})\p{L}+(?:[’‘´·–\u00a0]\p{L}+)*)?[»”’…°²³º€½§\u00a0–—•]*$/u

/** A word of French letters, in capitals or not, with or without an article; or the sign of a number, of a sum. */
function isFrench(word: string): boolean {
  return FRENCH.test(word)
}

const FRENCH =
  /^[«\u00a0]*(?:(?:\p{L}{1,2}[’'])?(?:[A-ZÀÂÇÉÈÊËÎÏÔŒÙÛ]?[a-zàâçéèêëîïôœùûüÿ]+|[A-ZÀÂÇÉÈÊËÎÏÔŒÙÛÜ]+|[Nn]°|°|€))[»\u00a0]*$/u

import type { ReadLanguage } from '../intent.ts'
import { type Reader, readerOf } from '../reading/reader.ts'
import { english } from './en/english.ts'
import { french } from './fr/french.ts'

const LEXICONS = { fr: french, en: english }
const readers: Partial<Record<ReadLanguage, Reader>> = {}

/** The reader of a language we write: made when a message first needs it, which takes a fifth of a second, and kept. */
export function readerFor(language: ReadLanguage): Reader {
  readers[language] ??= readerOf(LEXICONS[language])
  return readers[language]
}

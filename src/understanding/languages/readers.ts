import type { Language } from '../intent.ts'
import { type Reader, readerOf } from '../reading/reader.ts'
import { english } from './en/english.ts'
import { french } from './fr/french.ts'

/** A reader for each language we write, made once. */
export const READERS: Record<Language, Reader> = { fr: readerOf(french), en: readerOf(english) }

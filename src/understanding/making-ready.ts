import type { DateTime } from 'luxon'
import { READ_LANGUAGES } from '../domain/people.ts'
import { readerFor } from './languages/readers.ts'
import { understand } from './understand.ts'

/**
 * Makes, piece by piece, what the first message of each language would wait half a second for: its words, its weights, and the code of its
 * patterns, which V8 compiles when they are first tried.
 */
export function* makingReady(now: DateTime): Generator<void> {
  for (const language of READ_LANGUAGES) {
    yield void readerFor(language)
    for (const text of TEXTS) yield void understand(text, language, { now })
  }
}

/** Words that are known, words with a slip, and a command. */
const TEXTS = ['bonjour hello', 'apointment rendesvous demmain', 'stop']

import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import type { ReadLanguage } from '../src/domain/people.ts'
import { labelIn, learntIn, type Subject } from './lessons.ts'

/** What weights were learnt from, told by its hashes: quick to compare, so that a test may ask it of every language. */
export interface Noted {
  /** How messages are read: each file of source that takes part in it. */
  reading: string
  /** The messages, with their labels. */
  messages: string
  /** How weights are made of lessons. */
  learning: string
  /** What came of the first two (`fingerprintOf`): the weights tell it too. */
  lessons: string
}

/** As it is today; without the lessons, which take 20 seconds in French. */
export function notedToday(locale: ReadLanguage, subject: Subject): Omit<Noted, 'lessons'> {
  const messages = createHash('sha256')
  for (const message of learntIn(locale, subject))
    messages.update(`${labelIn(subject, message, locale)}\t${message.text}\n`)
  return {
    reading: hashOfFiles(filesThatRead(locale)),
    messages: messages.digest('hex'),
    learning: hashOfFiles(LEARNING.map(inRepository)),
  }
}

/** As it was when the weights were last learnt, or found to be what would be learnt. */
export function notedOf(locale: ReadLanguage, subject: Subject): Noted | undefined {
  return allNoted()[nameOf(locale, subject)]
}

export function note(locale: ReadLanguage, subject: Subject, noted: Noted): void {
  writeFileSync(NOTED, `${JSON.stringify({ ...allNoted(), [nameOf(locale, subject)]: noted }, null, 2)}\n`)
}

/** Of its file of weights, without its ending. */
export function nameOf(locale: ReadLanguage, subject: Subject): string {
  return subject === 'dangers' ? `${locale}.danger` : locale
}

const NOTED = new URL('noted.json', import.meta.url)

function allNoted(): Partial<Record<string, Noted>> {
  return JSON.parse(readFileSync(NOTED, 'utf8'))
}

const LEXICONS: Record<ReadLanguage, string> = {
  fr: 'fr/french',
  en: 'en/english',
  es: 'es/spanish',
  pt: 'pt/portuguese',
  ro: 'ro/romanian',
  ar: 'ar/arabic',
}
const READING = ['src/understanding/reading/reader.ts', 'src/understanding/weights/features.ts', 'training/disturb.ts']
const LEARNING = [
  ...['training/learning.ts', 'training/random.ts'],
  ...['src/understanding/weights/weigh.ts', 'src/understanding/weights/weights.ts'],
]

/** The lexicon of a language, what reads by it, and all that they import as more than types. */
export function filesThatRead(locale: ReadLanguage): string[] {
  const files = [`src/understanding/languages/${LEXICONS[locale]}.ts`, ...READING].map(inRepository)
  // A set is walked to its end, also to what is added meanwhile.
  const seen = new Set(files)
  for (const file of seen) for (const imported of importsOf(file)) seen.add(imported)
  // It imports the readers of all languages.
  return [...seen, inRepository('training/lessons.ts')].sort()
}

const IMPORT = /^(?:import|export) (?!type\b)[^'"]*?from '(\.[^']+)'/gm

function importsOf(file: string): string[] {
  return [...readFileSync(new URL(file), 'utf8').matchAll(IMPORT)].map(([, from = '']) => new URL(from, file).href)
}

function hashOfFiles(files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(new URL(file))).update('\n')
  return hash.digest('hex')
}

function inRepository(path: string): string {
  return new URL(`../${path}`, import.meta.url).href
}

import type { ReadLanguage } from '../intent.ts'
import { type CommandReader, type Commands, commandReader } from '../reading/command.ts'
import type { Lexicon } from '../reading/lexicon.ts'
import { inLatin, type Reader, readerOf } from '../reading/reader.ts'
import { arabic } from './ar/arabic.ts'
import { commands as arabicCommands } from './ar/commands.ts'
import { commands as englishCommands } from './en/commands.ts'
import { english } from './en/english.ts'
import { commands as spanishCommands } from './es/commands.ts'
import { spanish } from './es/spanish.ts'
import { commands as frenchCommands } from './fr/commands.ts'
import { french } from './fr/french.ts'
import { commands as portugueseCommands } from './pt/commands.ts'
import { portuguese } from './pt/portuguese.ts'
import { commands as romanianCommands } from './ro/commands.ts'
import { romanian } from './ro/romanian.ts'

const WORDS: Record<ReadLanguage, { lexicon: Lexicon; commands: Commands }> = {
  fr: { lexicon: french, commands: frenchCommands },
  en: { lexicon: english, commands: englishCommands },
  es: { lexicon: spanish, commands: spanishCommands },
  pt: { lexicon: portuguese, commands: portugueseCommands },
  ro: { lexicon: romanian, commands: romanianCommands },
  ar: { lexicon: arabic, commands: arabicCommands },
}
/** Who writes to us in any language may write these too. */
export const EVERYBODYS: readonly ReadLanguage[] = ['fr', 'en']

const readers: Partial<Record<ReadLanguage, Reader>> = {}
const commands: Partial<Record<ReadLanguage, CommandReader>> = {}

/** The reader of a language: made when a message first needs it, which takes a fifth of a second, and kept. */
export function readerFor(language: ReadLanguage): Reader {
  readers[language] ??= readerOf(WORDS[language].lexicon)
  return readers[language]
}

/** What it commands of the line between us; of a lexicon in Latin letters, in these. */
export function commandsFor(language: ReadLanguage): CommandReader {
  const { lexicon, commands: written } = WORDS[language]
  commands[language] ??= commandReader(lexicon.inLatin ? inLatin(written, lexicon.inLatin) : written)
  return commands[language]
}

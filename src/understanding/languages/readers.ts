import type { ReadLanguage } from '../intent.ts'
import { type CommandReader, type Commands, commandReader } from '../reading/command.ts'
import type { Lexicon } from '../reading/lexicon.ts'
import { type Reader, readerOf } from '../reading/reader.ts'
import { commands as englishCommands } from './en/commands.ts'
import { english } from './en/english.ts'
import { commands as frenchCommands } from './fr/commands.ts'
import { french } from './fr/french.ts'

const WORDS: Record<ReadLanguage, { lexicon: Lexicon; commands: Commands }> = {
  fr: { lexicon: french, commands: frenchCommands },
  en: { lexicon: english, commands: englishCommands },
}
const readers: Partial<Record<ReadLanguage, Reader>> = {}
const commands: Partial<Record<ReadLanguage, CommandReader>> = {}

/** The reader of a language: made when a message first needs it, which takes a fifth of a second, and kept. */
export function readerFor(language: ReadLanguage): Reader {
  readers[language] ??= readerOf(WORDS[language].lexicon)
  return readers[language]
}

/** What it commands of the line between us; of a lexicon in Latin letters, in these. */
export function commandsFor(language: ReadLanguage): CommandReader {
  commands[language] ??= commandReader(WORDS[language].commands)
  return commands[language]
}

import { doubted, type Verdict } from '../clues.ts'
import type { ReadLanguage } from '../intent.ts'
import { plainActsFor } from '../languages/any/plain-acts.ts'
import { isOfSome } from '../languages/any/some-texts.ts'
import { inLettersOf } from '../languages/letters.ts'
import { fold } from '../reading/fold.ts'
import { spacedWords } from '../reading/spaced-words.ts'

/**
 * A STOP of some texts only ("arrêtez de m'écrire le soir", "stop texting my mother's number") is asked back: all or nothing is what we can do. One
 * that a clause of its own says is of all: "ça sonne à 7h, rayez-moi".
 */
export function unlessOfSome(command: Verdict | undefined, language: ReadLanguage, text: string): Verdict | undefined {
  if (command?.intent !== 'opt_out') return command
  const clauses = text.split(CLAUSE).map((clause) => spacedWords(inLettersOf(language)(fold(clause))))
  const stops = clauses.filter((words) => words.includes(' stop ') || plainActsFor(language).opt_out.says(words))
  const asked = stops.length > 0 ? stops : clauses
  return asked.every((words) => isOfSome(language, words)) ? doubted(IN_DOUBT, 'opt_out') : command
}

const CLAUSE = /[,;.!?\n]+/
const IN_DOUBT = 0.5

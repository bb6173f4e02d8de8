import type { Probationer } from '../../domain/people.ts'
import { fold } from '../../domain/schedule/fold.ts'

/** By what a person is recognized in what was written to agents. */
export interface Traces {
  /** Ids of the person, their appointments and texts, which the keys of e-mails carry. */
  ids: ReadonlySet<string>
  caseNumber: string
  /** Numbers nobody else holds, E.164. */
  phones: readonly string[]
  /** First and last name, folded; undefined when one is unknown: a first name alone names too many. */
  name: { first: string; last: string } | undefined
}

export function tracesOf({ caseNumber, firstName, lastName }: Probationer, ids: string[], phones: string[]): Traces {
  const [first, last] = [fold(firstName), fold(lastName)]
  return { ids: new Set(ids), caseNumber, phones, name: first && last ? { first, last } : undefined }
}

/** Whether an e-mail is about this person alone, or names them among others (a digest), or neither. */
export function mentionIn(
  { key, subject, body }: { key: string; subject: string; body: string },
  traces: Traces,
): 'alone' | 'amongOthers' | undefined {
  if (key.split(':').some((part) => traces.ids.has(part))) return 'alone'
  return [subject, body].some((text) => names(text, traces)) ? 'amongOthers' : undefined
}

/** Whether words name this person: by case number, by a number of theirs alone, or by both names. */
export function names(words: string, { caseNumber, phones, name }: Traces): boolean {
  if (holdsWord(words, caseNumber) || phones.some((phone) => holdsWord(words, phone))) return true
  if (!name) return false
  const folded = ` ${fold(words)} `
  return folded.includes(` ${name.first} ${name.last} `) || folded.includes(` ${name.last} ${name.first} `)
}

/** The lines of a text that name this person, and the others. */
export function splitLines(text: string, traces: Traces): { theirs: string; others: string } {
  const lines = Map.groupBy(text.split('\n'), (line) => names(line, traces))
  return { theirs: (lines.get(true) ?? []).join('\n'), others: (lines.get(false) ?? []).join('\n') }
}

/** As a whole word: "1234" is not in "12345". */
function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isWordPart(text[at - 1]) && !isWordPart(text[at + word.length])) return true
  }
  return false
}

function isWordPart(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character)
}

import { isOneSlipAway } from '../src/domain/one-slip.ts'
import { READ_LANGUAGES } from '../src/domain/people.ts'
import { ACTS } from '../src/understanding/intent.ts'
import { readSet } from '../training/sets.ts'

/** What people say who mean an act on their rights, word by word: told by the sets of messages, not by the rules. */
export type PlainWords = ReadonlyMap<string, ReadonlySet<string>>

export function plainWords(): PlainWords {
  const words = new Map(ACTS.map((act) => [act as string, new Set<string>()]))
  for (const { intent, text } of SETS.flatMap(readSet)) for (const word of wordsIn(text)) words.get(intent)?.add(word)
  return words
}

const SETS = [
  ...['stop.fr', 'stop.en', 'start.fr', 'wrong-person.fr', 'utterances.fr', 'utterances.en', 'learnt.fr', 'learnt.en'],
  ...READ_LANGUAGES.map((language) => `tuned.${language}`),
  ...['ar', 'es', 'pt', 'ro'].map((language) => `written.${language}`),
]

/** Whether a text has a word of those who mean it, with one slip of a finger at most. Of another intent, always. */
export function saysPlainly(text: string, intent: string, plain: PlainWords): boolean {
  const known = plain.get(intent)
  return !known || wordsIn(text).some((word) => known.has(word) || [...known].some((one) => isOneSlipAway(word, one)))
}

function wordsIn(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/\p{L}{3,}/gu) ?? []
  )
}

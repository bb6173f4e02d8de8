import {
  APPROVES,
  BUT,
  CHOOSES,
  CORRECTS,
  DENIED,
  DOUBT,
  HOUR,
  NAMES_ENTRY,
  OPENS,
  TAKES_BACK,
  VERB,
} from '../languages/any/choice-clauses.ts'

/** What one clause of an answer chooses: the entries it may mean, or undefined when it is not, wholly, a choice. */
export type ReadClause = (clause: string) => number[] | undefined

/**
 * The entry chosen by one clause of a longer answer, with that clause: "j'ai bien réfléchi, je prends le 2", "le lundi je travaille donc va
 * pour mercredi". Undefined when nothing is plainly chosen, when two clauses choose differently and none corrects the other, when the choice
 * is asked or doubted, or when what follows takes it back.
 */
export function choiceInClauses(said: string, read: ReadClause): { entry: number; clause: string } | undefined {
  const folded = said.replace(/'(?=(?:ll|d|m|s|ve|re)\b)/g, ' ')
  if (DOUBT.test(folded)) return undefined
  const clauses = clausesOf(folded)
  const found = clauses.flatMap((clause, place) => {
    const approved = APPROVES.test(clauses[place + 1]?.words ?? '')
    const [entry, ...others] = (approved ? read(clause.words) : undefined) ?? readChoosing(clause.words, read) ?? []
    return entry === undefined || others.length > 0 ? [] : [{ entry, place, ...clause }]
  })
  const last = found.at(-1)
  if (!last || last.asked) return undefined
  const differ = found.some(({ entry }) => entry !== last.entry)
  const between = clauses.slice((found[0]?.place ?? 0) + 1, last.place + 1)
  if (differ && !between.some(({ words }) => CORRECTS.test(words))) return undefined
  const after = clauses.slice(last.place + 1)
  if (after.some(({ words }) => TAKES_BACK.test(words) || isAnotherHour(words, last.entry, read))) return undefined
  if (BUT.test(folded.slice(folded.lastIndexOf(last.words)))) return undefined
  return { entry: last.entry, clause: last.words }
}

/** "La 3 mais à 11h". */
function isAnotherHour(words: string, entry: number, read: ReadClause): boolean {
  return HOUR.test(words) && read(words)?.includes(entry) !== true
}

interface Clause {
  words: string
  asked: boolean
}

/** Cut at marks, dictated ones too, and at words that open another clause. */
export function clausesOf(folded: string): Clause[] {
  const marked = folded
    .replace(/ point d'? ?interrogation\b/g, ' ?')
    .replace(/ point d'? ?exclamation\b/g, ' !')
    .replace(/ virgule\b/g, ' ,')
    .replace(/ point(?= *$| (?:merci|je|bonne|cordialement) )/g, ' .')
    .replace(OPENS, ' , ')
  return [...marked.matchAll(/([^,;.!?\n]|(?<=\d)[.,](?=\d))+([,;.!?\n]*)/g)].map(([whole, , marks = '']) => ({
    words: whole.slice(0, whole.length - marks.length),
    asked: marks.includes('?'),
  }))
}

/** The whole clause when it says that it chooses, or what follows the words that do. */
function readChoosing(words: string, read: ReadClause): number[] | undefined {
  if (NAMES_ENTRY.test(words) || words.search(CHOOSES) >= 0) {
    const whole = read(words)
    if (whole) return whole
  }
  const from = [...words.matchAll(VERB)].at(-1)?.index
  return from === undefined || DENIED.test(words.slice(0, from)) ? undefined : read(words.slice(from))
}

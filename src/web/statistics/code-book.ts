import { SHARED } from '../words.ts'
import { ACTIVITY, TEXTS } from './activity-words.ts'
import { MEANINGS } from './meanings.ts'
import { ATTENDANCE, STATISTICS } from './words.ts'

/** Every figure of the page by the name it has there, with its one definition: for whoever gets its files without the page. */
export function codeBook(): string[][] {
  const attendance = [...Object.values(MEANINGS.attendance), ...Object.values(MEANINGS.breakdown)].map(nameAndMeaning)
  const { asked, masked } = ACTIVITY
  const activity = { ...ACTIVITY.columns, asked, ...ACTIVITY.messageColumns, ...ACTIVITY.speedColumns, masked }
  const { why, unreachable } = TEXTS
  const texts = { ...TEXTS.columns, why, ...TEXTS.emailColumns, unreachable, masked: TEXTS.masked }
  return [
    [...STATISTICS.codeBookColumns],
    ...attendance.map((figure) => [ATTENDANCE.title, ...figure]),
    ...named(activity, MEANINGS.activity).map((figure) => [ACTIVITY.title, ...figure]),
    ...named(texts, MEANINGS.texts).map((figure) => [TEXTS.title, ...figure]),
  ]
}

/** "Manqués : …", "Missed: …". */
function nameAndMeaning(definition: string): [string, string] {
  const [name = '', ...meaning] = definition.split(SHARED.colon)
  return [name, meaning.join(SHARED.colon)]
}

function named<Name extends string>(
  names: Readonly<Record<Name, string>>,
  means: Readonly<Record<Name, string>>,
): [string, string][] {
  return Object.entries<string>(names).map(([name, words]) => [words, means[name as Name]])
}

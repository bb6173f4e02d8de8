import { isOneSlipAway } from '../one-slip.ts'
import { COLUMN_WORDS } from './column-words.ts'
import { fold } from './fold.ts'

/** A column's name with its slips of the keyboard put right, a word at a time: "Telephonne" is a telephone. */
export function withoutMisspelling(name: string): string {
  return fold(name)
    .split(' ')
    .map((word) =>
      word.length < SHORTEST || KNOWN.has(word) ? word : (nearest(word) ?? nearest(word.replace(/s$/, '')) ?? word),
    )
    .join(' ')
}

/** Among shorter words one letter makes another word: "plage" is no "place". */
const SHORTEST = 6

const KNOWN = new Set(
  ['telephone', 'reference', 'numero', 'rendez', ...Object.values(COLUMN_WORDS)]
    .flatMap((words) => fold(words).split(' '))
    .filter((word) => word.length >= SHORTEST - 1),
)

/** The one known word a letter away, if there is one and no other. */
function nearest(word: string): string | undefined {
  const near = [...KNOWN].filter((known) => isOneSlipAway(word, known))
  return near.length === 1 ? near[0] : undefined
}

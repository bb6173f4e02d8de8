import type { Intent } from '../intent.ts'
import {
  ASKS,
  CLOSED,
  CLOSED_IN_SCRIPT,
  ELSEWHERE,
  HERE,
  HERE_IN_SCRIPT,
  KNOCKS,
  LATER,
  LEAVES,
  STANDS,
} from '../languages/any/at-door.ts'
import { fold } from '../reading/fold.ts'
import { spacedWords } from '../reading/spaced-words.ts'

/** Whether somebody stands before a closed door, or nobody opens: "je suis devant, c'est fermé", "rang the bell, nobody there". */
export function isAtDoor(text: string, intent: Intent): boolean {
  const words = ` ${spacedWords(text).trim()} `
  if (GIVES_UP.has(intent) && LEAVES.test(words)) return false
  if (ELSEWHERE.test(words) || (text.includes('?') && ASKS.test(words))) return false
  if (KNOCKS.test(words) && !COMES.has(intent)) return true
  if (HERE.test(words) && CLOSED.test(words) && !(LATER.test(words) && !STANDS.test(words))) return true
  const folded = fold(text)
  return HERE_IN_SCRIPT.test(folded) && CLOSED_IN_SCRIPT.test(folded)
}

/** Who does not come, or has left, whatever the door. */
const GIVES_UP: ReadonlySet<Intent> = new Set(['decline', 'reschedule'])
/** Who says so must be there. */
const COMES: ReadonlySet<Intent> = new Set(['confirm', 'late'])

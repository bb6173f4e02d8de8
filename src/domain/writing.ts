import type { Probationer } from './people.ts'
import { segments } from './segments.ts'
import { asDropped, whyNotText } from './why-not-text.ts'

/** Why an agent's own words cannot be texted to somebody. */
export type WritingProblem =
  | 'empty'
  | 'tooLong'
  | 'noPhone'
  | 'optedOut'
  | 'wrongNumber'
  | 'phoneInDoubt'
  | 'paused'
  | 'sharedNumber'
  | 'rehearsal'
  | 'takenBack'

/** The most an agent may write: old phones show the parts of a longer text one by one, in any order. */
export const SEGMENTS_TO_WRITE = 3

/** How long what an agent writes waits before it leaves: it may be taken back meanwhile. */
export const TAKEN_BACK_WITHIN = { seconds: 5 }

/** An agent's words as they leave: every letter theirs, but the signs that word processors put in (’ … « ») plain. */
export function asWritten(words: string): string {
  return (
    words
      .normalize('NFC')
      // As forms send it.
      .replace(/\r\n?/g, '\n')
      .replace(/[’‘]/g, "'")
      .replace(/[“”]|«\s*|\s*»/g, '"')
      .replace(/…/g, '...')
      .replace(/[–—]/g, '-')
      .replace(/[^\S\n]+/g, ' ')
      .trim()
  )
}

/** Undefined when these words may be texted to this person. */
export function whyNotWrite(words: string, person: Probationer, numberIsShared: boolean): WritingProblem | undefined {
  if (words === '') return 'empty'
  const obstacle = whyNotText(person, numberIsShared)
  if (obstacle === 'wrongNumber') return obstacle
  if (obstacle) return asDropped(obstacle)
  return segments(words).segments > SEGMENTS_TO_WRITE ? 'tooLong' : undefined
}

import type { SentenceId } from './sentences.ts'

/** What an office's own words may not lose, nor say, in a language; compared without case, accents or punctuation. */
export interface Limits {
  /** Of a sentence, one phrase of each line: what it means, who reads and when. Its numbers and its words to answer with are kept besides. */
  keeps: Keeps
  /** What would tell whoever reads over a shoulder what the person did or was sentenced to. */
  revealing: readonly string[]
  /** That somebody reads at once, or at any hour. */
  overclaims: readonly string[]
  /** Said of none of `CONTROLLED`. */
  alarming: readonly string[]
}

export type Keeps = Readonly<Partial<Record<SentenceId, readonly (readonly string[])[]>>>

/** What is answered to a danger, a STOP, a START or a "wrong number": of a language that has no limits, an office changes none of it. */
export const SAFETY: readonly SentenceId[] = [
  'near',
  'readToo',
  'stillNear',
  'notedNear',
  'thanksNear',
  'help',
  'stranger',
  'sharedNumber',
  'askStop',
  'askWhoseStop',
  'optedOut',
  'optedOutAlone',
  'askWhoseStart',
  'optedIn',
  'optedInAlone',
  'askWrongNumber',
  'wrongNumber',
  'stillWrongNumber',
  'dangerSelf',
  'dangerAnother',
  'dangerVictim',
  'dangerMedical',
  'dangerSelfByDay',
  'dangerAnotherByDay',
  'dangerVictimByDay',
  'dangerMedicalByDay',
  'dangerThreat',
  'dangerControlled',
  'optedOutControlled',
]

/** What another one may read over somebody's shoulder. */
export const CONTROLLED: readonly SentenceId[] = ['dangerControlled', 'optedOutControlled']

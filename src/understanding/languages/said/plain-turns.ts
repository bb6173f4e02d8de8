import type { Sayings } from '../../reading/sayings.ts'

/** What people say that weights learnt from few messages take for something else. */
export type PlainTurn =
  /** That they come, in a whole message. */
  | 'comes'
  /** That they do not come, in a whole message. */
  | 'refuses'
  /** That they are there, in a whole message. */
  | 'arrived'
  /** That an appointment was forgotten, or could not be come to. */
  | 'missed'
  /** Whether a child or a relative may come along. */
  | 'bringsSomebody'
  /** That papers asked for are not had. */
  | 'lacksPapers'
  /** Whether something else is free. */
  | 'haveYou'
  /** Whether there is an appointment. */
  | 'haveI'
  | 'asksFloor'
  | 'asksBell'
  | 'asksRide'
  | 'asksParking'
  | 'asksWhen'
  | 'asksWhere'
  | 'asksPapers'

export interface PlainTurns {
  words: Sayings['words']
  turns: Partial<Record<PlainTurn, Pick<Sayings, 'says'> & Partial<Pick<Sayings, 'unless'>>>>
}

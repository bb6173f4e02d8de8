/** Why something waits for a person. */
export type RequestKind =
  | 'danger'
  | 'move'
  | 'cannotCome'
  | 'late'
  | 'question'
  | 'callback'
  | 'document'
  | 'newPhone'
  | 'wrongNumber'
  | 'optedOut'
  | 'stranger'
  | 'unreachable'
  | 'sharedNumber'
  | 'notUnderstood'

/**
 * What is dealt with first, the least before: danger, then whoever could not be reached before an appointment, moves to approve, questions,
 * wrong numbers, shared numbers, strangers, and the rest.
 */
export const URGENCY: Record<RequestKind, number> = {
  danger: 0,
  unreachable: 1,
  move: 2,
  cannotCome: 2,
  question: 3,
  callback: 3,
  notUnderstood: 3,
  wrongNumber: 4,
  sharedNumber: 5,
  stranger: 6,
  late: 7,
  document: 7,
  newPhone: 7,
  optedOut: 7,
}
export const LEAST_URGENT = 7

/** Urgent as long as their appointment is to come: once it is over, they are among the rest. */
export const URGENT_BEFORE: ReadonlySet<RequestKind> = new Set(['unreachable'])

/**
 * What these asked before their appointment is asked no more once it is over: it cannot be moved, and who came and who did not is asked
 * elsewhere.
 */
export const MOOT_ONCE_OVER: readonly RequestKind[] = ['move', 'cannotCome', 'late']
/** Below all the rest. */
export const MOOT = LEAST_URGENT + 1

/** Among themselves, these go by the hour of their appointment, the others by their age. */
export const BY_HOUR_OF_APPOINTMENT: readonly RequestKind[] = ['unreachable', 'move', 'cannotCome', 'late']

/** What a person wrote and somebody is to answer, or to decide upon and say so. */
export const ANSWERED_IN_WRITING: readonly RequestKind[] = [
  'danger',
  'move',
  'cannotCome',
  'question',
  'callback',
  'notUnderstood',
  'late',
  'document',
  'newPhone',
]

/** Of these, those that an answer settles; the others want a deed of their own: a call, another moment, a number, a look at a document. */
export const SETTLED_BY_ANSWER: readonly RequestKind[] = ['cannotCome', 'question', 'callback', 'notUnderstood', 'late']

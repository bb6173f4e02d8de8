/** Why something waits for a person. */
export type RequestKind =
  | 'danger'
  | 'perhapsDanger'
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

/** What tells of a danger, or may. */
export const DANGER_REQUESTS = ['danger', 'perhapsDanger'] as const satisfies RequestKind[]

export function isDangerRequest(kind: string): boolean {
  return (DANGER_REQUESTS as readonly string[]).includes(kind)
}

/**
 * What is dealt with first, the least before: danger, what may be one, then whoever could not be reached before an appointment, moves to approve, questions,
 * wrong numbers, shared numbers, strangers, and the rest.
 */
export const URGENCY: Record<RequestKind, number> = {
  danger: 0,
  perhapsDanger: 1,
  unreachable: 2,
  move: 3,
  cannotCome: 3,
  question: 4,
  callback: 4,
  notUnderstood: 4,
  wrongNumber: 5,
  sharedNumber: 6,
  stranger: 7,
  late: 8,
  document: 8,
  newPhone: 8,
  optedOut: 8,
}
export const LEAST_URGENT = 8

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
  'perhapsDanger',
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

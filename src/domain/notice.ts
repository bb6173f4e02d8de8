/** What an agent is told at once. */
export type NoticeKind =
  | 'booked'
  | 'moved'
  | 'movedByOffice'
  /** A move to another agent's slot: to the one who loses the appointment, and to the one who gains it. */
  | 'leavesAgent'
  | 'joinsAgent'
  /** A yes, while an agent has the conversation in hand. */
  | 'confirmed'
  | 'picture'
  | 'cancelled'
  | 'moveAsked'
  | 'cannotCome'
  | 'late'
  | 'question'
  | 'callback'
  | 'notUnderstood'
  | 'document'
  | 'newPhone'
  | 'stranger'
  | 'whoIsIt'
  | 'danger'
  | 'dangerNotReached'
  | 'perhapsDanger'
  | 'wrongNumber'
  | 'optedOut'
  | 'optedIn'
  | 'loop'
  | 'textFailed'
  /** Instead of a `textFailed` for each of a flood. */
  | 'manyTextsFailed'
  | 'accountDown'

export const DANGER_NOTICES = ['danger', 'dangerNotReached', 'perhapsDanger'] as const

export function isDanger(kind: string): boolean {
  return (DANGER_NOTICES as readonly string[]).includes(kind)
}

/** Whether it changes the diary of whoever holds the appointment, or has just lost it. */
export function changesDiary(kind: string): boolean {
  return CHANGES.includes(kind)
}

const CHANGES: readonly string[] = ['booked', 'moved', 'movedByOffice', 'joinsAgent', 'leavesAgent', 'cancelled']

import type { Answer, Appointment } from './appointment.ts'
import type { Probationer } from './people.ts'
import { type Obstacle, whyNotText } from './why-not-text.ts'

/** What is known of an appointment at a glance: what was said of it, and what keeps texts from arriving. */
export type Sign =
  | 'danger'
  | Exclude<Answer, 'none'>
  | 'movedByText'
  | 'wrote'
  | 'silent'
  | 'notTextedYet'
  | 'unreachable'
  | 'paused'
  | 'doubtful'

/** Why texts do not reach somebody, or did not the last time. */
export type Unreachable = Exclude<Obstacle, 'paused'> | 'undelivered' | 'textLost'

export interface KnownSign {
  sign: Sign
  /** Why texts do not arrive. Of a pause it is not said: the reason may be of somebody's health. */
  because?: { obstacle: Unreachable }
}

export interface Reach {
  shared: boolean
  /** Nobody has dealt yet with a danger they wrote of. */
  inDanger: boolean
  /** They wrote something since the first text about this version of the appointment left. */
  wroteSince: boolean
  /** What became of each text about this version of the appointment, oldest first. */
  states: string[]
}

/** What was said of an appointment and, while it is to come, what keeps texts from arriving. */
export function signsOf(appointment: Appointment, person: Probationer, reach: Reach): KnownSign[] {
  const { status, answer, movedByText, doubtful } = appointment
  if (status === 'cancelled') return []
  const signs: KnownSign[] = reach.inDanger && status === 'planned' ? [{ sign: 'danger' }] : []
  if (movedByText > 0) signs.push({ sign: 'movedByText' })
  if (answer !== 'none') signs.push({ sign: answer })
  if (status !== 'planned') return signs
  if (doubtful) signs.push({ sign: 'doubtful' })
  signs.push(...signsOfPerson(person, reach))
  // The last words of somebody who stopped, or of whoever answers a wrong number, are not about this appointment.
  const theirs = person.optedOutAt === undefined && person.phoneDoubt !== 'wrongNumber'
  if (answer === 'none' && movedByText === 0 && reach.wroteSince && theirs) signs.push({ sign: 'wrote' })
  if (signs.length > 0) return signs
  return [{ sign: reach.states.some(hasLeft) ? 'silent' : 'notTextedYet' }]
}

/** What keeps texts from somebody, whatever they are about. */
export function signsOfPerson(person: Probationer, reach: Pick<Reach, 'shared' | 'states'>): KnownSign[] {
  const obstacle = whyNotText(person, reach.shared) ?? lastOf(person, reach.states)
  if (obstacle === 'paused') return [{ sign: 'paused' }]
  return obstacle ? [{ sign: 'unreachable', because: { obstacle } }] : []
}

/** What the carrier said of the number, or of the last text. */
function lastOf({ phoneDoubt }: Probationer, states: readonly string[]): Unreachable | undefined {
  if (phoneDoubt === 'undelivered') return 'undelivered'
  const last = states.at(-1)
  return last === 'undelivered' || last === 'refused' ? 'textLost' : undefined
}

/** Whether a text left, and nobody says that it did not arrive. */
export function hasLeft(state: string): boolean {
  return state === 'sent' || state === 'delivered' || state === 'uncertain'
}

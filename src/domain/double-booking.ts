import type { DateTime } from 'luxon'

/** What takes an agent's time. */
interface Taking {
  id: string
  type: string
  startsAt: DateTime
  minutes: number | undefined
}

const COURSE = 'STAGE'
/** Of an appointment that says no length. */
const USUAL_MINUTES = 30

/** Which of these begin before another one of them, or of `beside`, is over: an agent is in one place at a time. */
export function doubleBooked<One extends Taking>(own: readonly One[], beside: readonly Taking[] = own): One[] {
  return own.filter((one) => beside.some((other) => other.id !== one.id && overlap(one, other)))
}

function overlap(one: Taking, other: Taking): boolean {
  // Many come to one course.
  if (one.type === COURSE && other.type === COURSE) return false
  return one.startsAt < endOf(other) && other.startsAt < endOf(one)
}

function endOf({ startsAt, minutes = USUAL_MINUTES }: Taking): DateTime {
  return startsAt.plus({ minutes })
}

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
  const clash = clashAmong(beside)
  return own.filter((one) => clash(one) !== undefined)
}

/** Says of an appointment which of these takes the same time, if any: each is looked at once, however many are asked about. */
export function clashAmong<Other extends Taking>(others: readonly Other[]): (one: Taking) => Other | undefined {
  const spans = others.map(spanOf)
  return (one) => {
    const span = spanOf(one)
    return others[spans.findIndex((other, place) => others[place]?.id !== one.id && overlap(span, other))]
  }
}

interface Span {
  from: number
  until: number
  isCourse: boolean
}

function spanOf({ type, startsAt, minutes = USUAL_MINUTES }: Taking): Span {
  const from = startsAt.toMillis()
  return { from, until: from + minutes * 60_000, isCourse: type === COURSE }
}

function overlap(one: Span, other: Span): boolean {
  // Many come to one course.
  if (one.isCourse && other.isCourse) return false
  return one.from < other.until && other.from < one.until
}

import { DateTime } from 'luxon'
import type { Appointment, Slot, Wished } from '../domain/appointment.ts'
import { changesAgent } from '../domain/appointment.ts'
import type { Office } from '../domain/office.ts'
import type { Probationer } from '../domain/people.ts'
import { whyNotText } from '../domain/why-not-text.ts'
import { contradicts } from '../understanding/dates/wish.ts'
import type { Moment } from '../understanding/intent.ts'
import type { Conversation } from './conversation.ts'
import { handOf } from './hand-of.ts'
import { isOver } from './turn.ts'

/** Somebody who asked for another moment than that of their appointment. */
export interface Wishing {
  appointment: Appointment
  wish: Wished | undefined
  probationer: Probationer
  conversation: Conversation
  numberIsShared: boolean
  /** They wrote of a danger once. */
  setApart: boolean
  /** Their wish waits for an agent, or one has taken it up. */
  request: 'open' | 'taken' | undefined
  /** Other moments at which they are expected. */
  busy: readonly DateTime[]
}

/**
 * Those to whom a freed hour is offered, in the order in which they are asked: who asked for an earlier one first, then whoever asked first. Only
 * those whose wish it fits or, who said no day, whose wish waits unanswered; nobody who may not be texted or whom a person answers.
 */
export function whomToOffer(
  wishing: readonly Wishing[],
  hour: Pick<Slot, 'startsAt' | 'agentId'>,
  { zone }: Pick<Office, 'zone'>,
  now: DateTime,
): Wishing[] {
  return wishing
    .filter((one) => mayBeOffered(one, now) && fits(one, hour, zone, now))
    .toSorted(
      (one, other) =>
        Number(wishesEarlier(other)) - Number(wishesEarlier(one)) ||
        sinceOf(one) - sinceOf(other) ||
        (one.appointment.id < other.appointment.id ? -1 : 1),
    )
}

function mayBeOffered({ probationer, conversation, numberIsShared, setApart, request }: Wishing, now: DateTime) {
  const { protectedAdult, phoneDoubt, id } = probationer
  return (
    !protectedAdult &&
    !setApart &&
    request !== 'taken' &&
    // A number in doubt, be it only that the last text did not arrive, is not where an hour is offered.
    phoneDoubt === undefined &&
    !numberIsShared &&
    whyNotText(probationer, numberIsShared) === undefined &&
    handOf(conversation, id, now) === undefined
  )
}

function fits(one: Wishing, hour: Pick<Slot, 'startsAt' | 'agentId'>, zone: string, now: DateTime): boolean {
  const { appointment, conversation, busy, request } = one
  if (changesAgent(hour, appointment) || !isQuiet(conversation, appointment, now)) return false
  if ([appointment.startsAt, ...busy].some((taken) => +taken === +hour.startsAt)) return false
  const [start, current] = [hour.startsAt.setZone(zone), appointment.startsAt.setZone(zone)]
  const moment = momentOf(one)
  return moment ? !contradicts(moment, start, current) : request === 'open' && !start.hasSame(current, 'day')
}

/** Nothing else is awaited that a yes or a number could be to: what we asked them, but of this appointment, or a list that still holds. */
function isQuiet(conversation: Conversation, { id }: Appointment, now: DateTime): boolean {
  if (QUIET.includes(conversation.state)) return true
  if (conversation.state === 'handedOver') return DateTime.fromISO(conversation.until) <= now
  if ('expiresAt' in conversation) return isOver(conversation, { now })
  return conversation.state === 'awaitingConfirmation' && conversation.appointmentId === id
}

const QUIET: readonly Conversation['state'][] = ['idle', 'informed', 'readingObligations']

function wishesEarlier(one: Wishing): boolean {
  return momentOf(one)?.than === 'earlier'
}

/** What they wrote last to a list of other moments, or else what was kept. */
function momentOf({ appointment, conversation, wish }: Wishing): Moment | undefined {
  const listed = conversation.state === 'choosingSlot' && conversation.appointmentId === appointment.id
  return (listed ? conversation.wish : undefined) ?? (wish?.moment as Moment | undefined)
}

function sinceOf({ wish }: Wishing): number {
  return wish ? DateTime.fromISO(wish.since).toMillis() : 0
}

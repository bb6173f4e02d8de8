import type { DateTime } from 'luxon'
import { type Appointment, isVisit } from './appointment.ts'
import type { AppointmentType, AskingFor } from './office.ts'

/** `full`: taken; `takenBack`: theirs again who had left it; `withdrawn`: no longer free otherwise; `over`: offered to nobody any more. */
export type HourState = 'open' | 'full' | 'takenBack' | 'withdrawn' | 'over'

/** `gone`: somebody else has it, and a text that says so waits or left; `told`: an answer said it. */
export type OfferState = 'asked' | 'taken' | 'declined' | 'gone' | 'told' | 'over'

/** An hour that came free is offered until a day before it: whoever takes it has a day to arrange for it. */
export const ENDS_BEFORE = { hours: 24 }
/** Time to read a text and answer, before the next people are asked. Whoever was asked before them may still answer. */
export const NEXT_ASKED_AFTER = { hours: 4 }
/** When nobody wished for it, it is looked at again: a wish may have come. */
export const LOOKED_AT_AGAIN_AFTER = { hours: 1 }
/** What an office changes by mistake is put right within minutes. */
export const OFFICE_MAY_REGRET = { minutes: 15 }
/** No more offers than these to one person in so long. */
export const OFFERS_AT_MOST = { offers: 3, within: { days: 90 } }

export const ASKED_AT_ONCE: Record<AskingFor, number> = { oneByOne: 1, threeAtOnce: 3 }

/**
 * Whether the hour that an appointment leaves is offered to others of its agent: the office does so for the type, people move it themselves,
 * and there is more than a day. Never one of nobody in particular, nor a visit, which goes to somebody's home.
 */
export function isWorthOffering(
  appointment: Appointment,
  type: AppointmentType | undefined,
  now: DateTime,
): appointment is Appointment & { agentId: string } {
  const { status, startsAt, agentId } = appointment
  if (type?.freedHours === undefined || type.moving !== 'self' || isVisit(type.code)) return false
  return status === 'planned' && agentId !== undefined && !isTooLate(startsAt, now)
}

export function isTooLate(startsAt: DateTime, now: DateTime): boolean {
  return startsAt.minus(ENDS_BEFORE) <= now
}

/** Whether an appointment takes some of an hour; one of unknown length takes its beginning. */
export function overlaps(
  one: Pick<Appointment, 'startsAt' | 'minutes'>,
  other: Pick<Appointment, 'startsAt' | 'minutes'>,
): boolean {
  const endOf = ({ startsAt, minutes = 1 }: typeof one) => startsAt.plus({ minutes })
  return one.startsAt < endOf(other) && other.startsAt < endOf(one)
}

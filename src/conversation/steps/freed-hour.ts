import { DateTime } from 'luxon'
import type { ComingAppointment } from '../../domain/appointment.ts'
import { contradicts } from '../../understanding/dates/wish.ts'
import type { Conversation, Event, In, Outcome } from '../conversation.ts'
import type { Reply } from '../reply.ts'
import { isOnDayNamed, isOnDayRefused, isOver, type Turn } from '../turn.ts'
import { askConfirmation, confirm } from './confirming.ts'
import { handOver } from './handing-over.ts'
import { askAgent, decline, isGrave, mayMoveByText } from './moving.ts'

type Offered = Extract<Event, { event: 'hourOffered' }>

/** The next yes is to it; what a person has taken in hand, and whom it is asked for on a shared number, stays so. */
export function afterOffer(conversation: Conversation, { event: _, holderId: __, ...offered }: Offered): Conversation {
  return KEPT.includes(conversation.state) ? conversation : { state: 'offeredHour', ...offered }
}

const KEPT: readonly Conversation['state'][] = ['handedOver', 'choosingPerson', 'speakingFor']

/**
 * A plain yes to a freed hour takes it, if it still is free; to one that is not, what stands is said, and nothing confirmed. In words about
 * the appointment they have, it is a yes to that one.
 */
export function takeHour(turn: Turn): Outcome {
  const { understood, facts, holder } = turn
  const conversation = turn.conversation as In<'offeredHour'>
  const { appointmentId, version, slotId, offerId, expiresAt } = conversation
  const appointment = appointmentOf(turn)
  if (!appointment || understood.keeps) return confirm(turn)
  const { moment } = understood
  const { zone } = facts.office
  const elsewhen = moment && contradicts(moment, hourOf(conversation).setZone(zone), appointment.startsAt.setZone(zone))
  if (elsewhen && isOnDayNamed(moment, appointment, facts)) return confirm(turn)
  if (elsewhen || !understood.bare) return asked(turn, appointment)
  if (version !== appointment.version) return settled(askConfirmation(appointment), conversation, 'over')
  const slot = holder.slots[appointmentId]?.find(({ id }) => id === slotId)
  if (!slot || isOver({ expiresAt }, facts)) return gone(conversation, appointment)
  if (!mayMoveByText(turn, appointment)) {
    return settled(askAgent(turn, appointment, 'moveAsked', undefined), conversation, 'over')
  }
  return {
    conversation: { state: 'idle' },
    replies: [{ text: 'changed', values: { slot } }],
    effects: [{ effect: 'moveAppointment', appointmentId, slotId, offerId }],
  }
}

/** "Je peux pas" to a freed hour refuses that one: the appointment they have stands, and is not refused by it. */
export function leaveHour(turn: Turn): Outcome {
  const { understood, facts } = turn
  const conversation = turn.conversation as In<'offeredHour'>
  const appointment = appointmentOf(turn)
  if (!appointment || isGrave(understood.reason)) return decline(turn)
  const { moment } = understood
  const theirs = isOnDayNamed(moment, appointment, facts)
  const keepsTheirs = isOnDayRefused(moment, appointment, facts) && understood.bare
  const { zone } = facts.office
  const sameDay = hourOf(conversation).setZone(zone).hasSame(appointment.startsAt.setZone(zone), 'day')
  if (theirs && !keepsTheirs && !sameDay) return decline(turn)
  const outcome: Outcome = {
    conversation: { state: 'informed' },
    replies: [{ text: 'freedHourDeclined', values: { appointment } }],
    effects: [],
  }
  return settled(outcome, conversation, 'declined')
}

/** What is neither yes nor no: a person reads it, and it is asked once more. */
export function askForHour(turn: Turn): Outcome {
  const appointment = appointmentOf(turn)
  const { conversation } = turn
  if (!appointment) return handOver(turn, 'notUnderstood', { text: 'readLater', values: { appointment: undefined } })
  return handOver(turn, 'notUnderstood', question(turn, appointment), conversation)
}

function asked(turn: Turn, appointment: ComingAppointment): Outcome {
  return { conversation: turn.conversation, replies: [question(turn, appointment)], effects: [] }
}

function question(turn: Turn, appointment: ComingAppointment): Reply {
  const startsAt = hourOf(turn.conversation as In<'offeredHour'>)
  return { text: 'freedHourAsked', values: { appointment, startsAt } }
}

/** A yes after it: a thank-you, and nothing that could be taken for another answer. */
function gone(conversation: In<'offeredHour'>, appointment: ComingAppointment): Outcome {
  const values = { appointment, startsAt: hourOf(conversation) }
  const outcome: Outcome = {
    conversation: { state: 'informed' },
    replies: [{ text: 'freedHourTaken', values }],
    effects: [],
  }
  return settled(outcome, conversation, 'gone')
}

function settled(
  outcome: Outcome,
  { offerId, appointmentId }: In<'offeredHour'>,
  became: 'declined' | 'gone' | 'over',
): Outcome {
  return { ...outcome, effects: [...outcome.effects, { effect: 'settleOffer', offerId, became, appointmentId }] }
}

function appointmentOf({ conversation, holder }: Turn): ComingAppointment | undefined {
  const { appointmentId } = conversation as In<'offeredHour'>
  return holder.coming.find(({ id }) => id === appointmentId)
}

function hourOf({ startsAt }: In<'offeredHour'>): DateTime {
  return DateTime.fromISO(startsAt, { zone: 'utc' })
}

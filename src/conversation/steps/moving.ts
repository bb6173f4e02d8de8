import type { ComingAppointment } from '../../domain/appointment.ts'
import { contradicts, suiting } from '../../understanding/dates/wish.ts'
import type { Moment, Reason } from '../../understanding/intent.ts'
import type { Conversation, Effect, Facts, In, Outcome } from '../conversation.ts'
import type { GraveReason, Reply } from '../reply.ts'
import {
  appointmentMeant,
  appointmentOfKind,
  appointmentRefused,
  appointmentRuledOut,
  isOnDayNamed,
  isOnDayRefused,
  isOver,
  isSoon,
  type Turn,
} from '../turn.ts'
import { OFFER_HOURS, OFFERED_AT_ONCE, offerAppointments } from './offering.ts'

/** Later than this before the appointment, nothing moves by text: somebody may already be waiting. */
const HOURS_TO_MOVE = 3

const GRAVE: readonly Reason[] = ['hospital', 'custody', 'grief', 'refusal', 'movedAway', 'alreadyMissed']

/** "I cannot come": noted, never an excuse. The appointment stands until somebody with the right to decide has changed it. */
export function decline(turn: Turn): Outcome {
  const { understood, holder } = turn
  if (isGrave(understood.reason)) return answerGravely(turn, understood.reason)
  if (holder.coming.length === 0) return nothingToChange(turn)
  const meant = appointmentRefused(turn)
  return meant ? declineMeant(turn, meant) : offerAppointments(turn, 'decline')
}

export function declineMeant(turn: Turn, meant: ComingAppointment): Outcome {
  const { facts, understood } = turn
  const moving = moveOrAsk(turn, meant)
  const declined: Effect = { effect: 'declineAppointment', appointmentId: meant.id, reason: understood.reason }
  const told = moving.effects.some(({ effect }) => effect === 'requestMove')
  const notice: Effect[] =
    isSoon(meant, facts) && !told ? [{ effect: 'handOver', because: 'cannotCome', appointmentId: meant.id }] : []
  return { ...moving, effects: [declined, ...moving.effects, ...notice] }
}

/** A wish to move. */
export function reschedule(turn: Turn): Outcome {
  const { understood, holder } = turn
  if (isGrave(understood.reason)) return answerGravely(turn, understood.reason)
  if (holder.coming.length === 0) return nothingToChange(turn)
  const meant = appointmentRuledOut(turn) ?? appointmentOfKind(turn) ?? appointmentMeant(turn)
  return meant ? wishToMove(turn, meant) : offerAppointments(turn, 'move')
}

/** Whoever is offered other moments has asked to move, whether they choose one or not. */
export function wishToMove(turn: Turn, appointment: ComingAppointment): Outcome {
  const moving = moveOrAsk(turn, appointment)
  const { conversation } = moving
  const wished: Effect[] =
    conversation.state === 'choosingSlot'
      ? [{ effect: 'noteWish', appointmentId: appointment.id, wish: conversation.wish }]
      : []
  return { ...moving, effects: [...wished, ...moving.effects] }
}

/** Offers slots where the person may choose one; otherwise passes the wish on and says what stays true. */
export function moveOrAsk(turn: Turn, appointment: ComingAppointment, seen = ruledOut(turn, appointment)): Outcome {
  if (appointment.moving === 'never') return askAgent(turn, appointment, 'writeToRegistry')
  if (isTooLate(turn, appointment)) return askAgent(turn, appointment, 'tooLateToMove')
  if (!mayMoveByText(turn, appointment)) return askAgent(turn, appointment, 'moveAsked')
  return offerSlots(turn, appointment, seen, wishOf(turn, appointment))
}

/** "Je peux pas venir mardi": no other moment of that Tuesday is offered. */
function ruledOut(turn: Turn, appointment: ComingAppointment): string[] {
  const { moment } = turn.understood
  if (!moment) return []
  if (isOnlyRefused(moment, appointment, turn.facts)) return slotsThen(turn, appointment, moment, true)
  return isOnDayNamed(moment, appointment, turn.facts) ? slotsThen(turn, appointment, moment) : []
}

/** The slots of a moment or, of one that only refuses, those that it refuses. */
export function slotsThen(
  { facts, holder }: Turn,
  { id, startsAt: appointmentAt }: ComingAppointment,
  moment: Moment,
  refused = false,
): string[] {
  const { zone } = facts.office
  return (holder.slots[id] ?? [])
    .filter(({ startsAt }) => contradicts(moment, startsAt.setZone(zone), appointmentAt) === refused)
    .map((slot) => slot.id)
}

/** … which names the appointment, and wishes for nothing. */
function wishOf({ understood: { moment }, facts }: Turn, appointment: ComingAppointment): Moment | undefined {
  return isOnDayNamed(moment, appointment, facts) || isOnlyRefused(moment, appointment, facts) ? undefined : moment
}

/** "Demain je peux pas", of tomorrow's appointment, and nothing else about days or hours. */
function isOnlyRefused(moment: Moment | undefined, appointment: ComingAppointment, facts: Facts): boolean {
  return isOnDayRefused(moment, appointment, facts) && Object.keys(moment ?? {}).length === 1
}

/** Once an appointment, in time, for a type that people move themselves, by somebody who may decide alone. */
export function mayMoveByText(turn: Turn, appointment: ComingAppointment): boolean {
  return appointment.moving === 'self' && appointment.movedByText === 0 && mayDecideAlone(turn, appointment)
}

export function mayDecideAlone(turn: Turn, appointment: ComingAppointment): boolean {
  const { protectedAdult, pausedReason } = turn.holder.probationer
  return !protectedAdult && pausedReason === undefined && !isTooLate(turn, appointment)
}

export function isTooLate({ facts }: Turn, { startsAt }: ComingAppointment): boolean {
  return startsAt < facts.now.plus({ hours: HOURS_TO_MOVE })
}

/** Offers the next free slots that suit and were not yet shown; when none is left, the wish goes to the agent. */
export function offerSlots(
  turn: Turn,
  appointment: ComingAppointment,
  seen: string[],
  wish: In<'choosingSlot'>['wish'],
): Outcome {
  const { facts, holder } = turn
  const unseen = (holder.slots[appointment.id] ?? []).filter(({ id }) => !seen.includes(id))
  const { slots: suitable, fits } = suiting(unseen, wish, appointment.startsAt, facts.office.zone)
  const slots = suitable.slice(0, OFFERED_AT_ONCE)
  // Nothing suits what was written: the wish goes to the agent as understood, rather than moments that were just ruled out.
  if (slots.length === 0 || !fits) return wishUnmet(turn, appointment, wish)
  const offered = slots.map(({ id }) => id)
  return {
    conversation: {
      state: 'choosingSlot',
      appointmentId: appointment.id,
      version: appointment.version,
      offered,
      seen: [...seen, ...offered],
      expiresAt: facts.now.plus({ hours: OFFER_HOURS }).toUTC().toISO() ?? '',
      ...(wish && { wish }),
    },
    replies: [{ text: 'slotsOffered', values: { appointment, slots } }],
    effects: [],
  }
}

/** … and a list that is open stays so: whoever finds nothing better may still choose from it. */
function wishUnmet(turn: Turn, appointment: ComingAppointment, wish: In<'choosingSlot'>['wish']): Outcome {
  const { conversation, facts } = turn
  const asked = askAgent(turn, appointment, 'moveAsked', wish)
  const open =
    conversation.state === 'choosingSlot' &&
    conversation.appointmentId === appointment.id &&
    !isOver(conversation, facts)
  if (!open) return asked
  const count = conversation.offered.length
  return { ...asked, conversation, replies: [{ text: 'wishPassedOn', values: { count, appointment } }] }
}

/** Detention, hospital, grief, a refusal…: no slots, no "not understood"; a person takes over. */
export function answerGravely(turn: Turn, reason: GraveReason): Outcome {
  const { moment } = turn.understood
  const next = moment?.from || moment?.notDays ? undefined : turn.holder.coming[0]
  const appointment = appointmentRefused(turn) ?? next
  const grave: Reply = { text: 'grave', values: { reason, appointment } }
  // What was missed is over: the next appointment is not declined by it.
  if (reason === 'alreadyMissed') {
    const question: Effect = { effect: 'handOver', because: 'question', appointmentId: undefined }
    return { conversation: handedOver(turn), replies: [grave], effects: [question] }
  }
  // A new home says nothing of coming.
  const refused = !(reason === 'movedAway' && turn.understood.bare)
  const declined: Effect[] =
    appointment && refused ? [{ effect: 'declineAppointment', appointmentId: appointment.id, reason }] : []
  const because = refused ? 'cannotCome' : 'question'
  const told: Effect = { effect: 'handOver', because, appointmentId: appointment?.id }
  return { conversation: handedOver(turn), replies: [grave], effects: [...declined, told] }
}

export function askAgent(
  turn: Turn,
  appointment: ComingAppointment,
  text: 'moveAsked' | 'tooLateToMove' | 'writeToRegistry',
  wish = wishOf(turn, appointment),
): Outcome {
  const { reason } = turn.understood
  return {
    conversation: { state: 'idle' },
    replies: [{ text, values: { appointment } }],
    effects: [{ effect: 'requestMove', appointmentId: appointment.id, wish, reason }],
  }
}

export function nothingToChange(turn: Turn): Outcome {
  const { conversation } = turn
  return {
    // A list for what is gone is over.
    conversation: conversation.state.startsWith('choosing') ? { state: 'idle' } : conversation,
    replies: [{ text: 'handedOver', values: { appointment: undefined } }],
    effects: [{ effect: 'handOver', because: 'cannotCome', appointmentId: undefined }],
  }
}

function handedOver({ facts }: Turn): Conversation {
  return { state: 'handedOver', until: facts.handBackAt.toUTC().toISO() ?? '', because: 'grave' }
}

export function isGrave(reason: Reason | undefined): reason is GraveReason {
  return reason !== undefined && GRAVE.includes(reason)
}

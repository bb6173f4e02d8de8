import { DateTime } from 'luxon'
import type { ComingAppointment, Slot } from '../../domain/appointment.ts'
import type { Conversation, Effect, Facts, In, Outcome } from '../conversation.ts'
import type { Moment, Reason } from '../intent.ts'
import type { GraveReason, Reply } from '../reply.ts'
import {
  appointmentMeant,
  appointmentNamed,
  appointmentRuledOut,
  isOnDayNamed,
  isOnDayRefused,
  isSoon,
  type Turn,
} from '../turn.ts'
import { contradicts, narrowed, suiting } from '../wish.ts'
import { confirmed } from './confirming.ts'
import { askAgain } from './handing-over.ts'
import { OFFER_HOURS, OFFERED_AT_ONCE, offerAppointments } from './offering.ts'

/** Later than this before the appointment, nothing moves by text: somebody may already be waiting. */
const HOURS_TO_MOVE = 3

const GRAVE: readonly Reason[] = ['hospital', 'custody', 'grief', 'refusal', 'movedAway', 'alreadyMissed']

/** "I cannot come": noted, never an excuse. The appointment stands until somebody with the right to decide has changed it. */
export function decline(turn: Turn): Outcome {
  const { understood, holder } = turn
  if (isGrave(understood.reason)) return answerGravely(turn, understood.reason)
  if (holder.coming.length === 0) return nothingToChange(turn)
  const meant = appointmentNamed(turn) ?? appointmentMeant(turn) ?? appointmentRuledOut(turn)
  return meant ? declineMeant(turn, meant) : offerAppointments(turn, 'decline')
}

function declineMeant(turn: Turn, meant: ComingAppointment): Outcome {
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
  const meant = appointmentMeant(turn)
  return meant ? moveOrAsk(turn, meant) : offerAppointments(turn, 'move')
}

/** Offers slots where the person may choose one; otherwise passes the wish on and says what stays true. */
function moveOrAsk(turn: Turn, appointment: ComingAppointment): Outcome {
  if (appointment.moving === 'never') return askAgent(turn, appointment, 'writeToRegistry')
  if (isTooLate(turn, appointment)) return askAgent(turn, appointment, 'tooLateToMove')
  if (!mayMoveByText(turn, appointment)) return askAgent(turn, appointment, 'moveAsked')
  return offerSlots(turn, appointment, ruledOut(turn, appointment), wishOf(turn, appointment))
}

/** "Je peux pas venir mardi": no other moment of that Tuesday is offered. */
function ruledOut({ understood: { moment }, facts, holder }: Turn, appointment: ComingAppointment): string[] {
  const { zone } = facts.office
  const slots = holder.slots[appointment.id] ?? []
  const then = (refused: Slot[]) => refused.map(({ id }) => id)
  if (isOnlyRefused(moment, appointment, facts))
    return then(slots.filter(({ startsAt }) => contradicts(moment as Moment, startsAt.setZone(zone))))
  if (!moment || !isOnDayNamed(moment, appointment, facts)) return []
  return then(slots.filter(({ startsAt }) => !contradicts(moment, startsAt.setZone(zone))))
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
function mayMoveByText(turn: Turn, appointment: ComingAppointment): boolean {
  return appointment.moving === 'self' && appointment.movedByText === 0 && mayDecideAlone(turn, appointment)
}

function mayDecideAlone(turn: Turn, appointment: ComingAppointment): boolean {
  const { protectedAdult, pausedReason } = turn.holder.probationer
  return !protectedAdult && pausedReason === undefined && !isTooLate(turn, appointment)
}

function isTooLate({ facts }: Turn, { startsAt }: ComingAppointment): boolean {
  return startsAt < facts.now.plus({ hours: HOURS_TO_MOVE })
}

/** Offers the next free slots that suit and were not yet shown; when none is left, the wish goes to the agent. */
function offerSlots(
  turn: Turn,
  appointment: ComingAppointment,
  seen: string[],
  wish: In<'choosingSlot'>['wish'],
): Outcome {
  const { facts, holder } = turn
  const unseen = (holder.slots[appointment.id] ?? []).filter(({ id }) => !seen.includes(id))
  const { slots: suitable, fits } = suiting(unseen, wish, facts.office.zone)
  const slots = suitable.slice(0, OFFERED_AT_ONCE)
  // Nothing suits what was written: the wish goes to the agent as understood, rather than moments that were just ruled out.
  if (slots.length === 0 || !fits) return askAgent(turn, appointment, 'moveAsked', wish)
  const offered = slots.map(({ id }) => id)
  return {
    conversation: {
      state: 'choosingSlot',
      appointmentId: appointment.id,
      offered,
      seen: [...seen, ...offered],
      expiresAt: facts.now.plus({ hours: OFFER_HOURS }).toUTC().toISO() ?? '',
      ...(wish && { wish }),
    },
    replies: [{ text: 'slotsOffered', values: { appointment, slots } }],
    effects: [],
  }
}

/** One of the offered slots was chosen: taken if still free, otherwise others are offered. */
export function chooseSlot(turn: Turn): Outcome {
  const { understood, facts, holder } = turn
  const conversation = turn.conversation as In<'choosingSlot'>
  const appointment = holder.coming.find(({ id }) => id === conversation.appointmentId)
  if (!appointment) return nothingToChange(turn)
  if (DateTime.fromISO(conversation.expiresAt) <= facts.now) return moveOrAsk(turn, appointment)
  if (conversation.proposed) return chooseProposed(turn, appointment, conversation)
  // What the offer allowed may no longer be: too late by now, moved meanwhile, another type.
  if (!mayMoveByText(turn, appointment)) return moveOrAsk(turn, appointment)
  if (understood.choice === 'another') return offerSlots(turn, appointment, conversation.seen, conversation.wish)
  const chosen = typeof understood.choice === 'number' ? conversation.offered[understood.choice - 1] : undefined
  if (chosen === undefined) return repeatOffer(turn, appointment, conversation)
  const slot = holder.slots[appointment.id]?.find(({ id }) => id === chosen)
  return slot ? moved(appointment, slot) : offerInstead(turn, appointment, conversation)
}

/** Of what an agent proposed: taken if still free; anything else is theirs to decide again. */
function chooseProposed(turn: Turn, appointment: ComingAppointment, { offered }: In<'choosingSlot'>): Outcome {
  const { understood, holder } = turn
  const chosen = typeof understood.choice === 'number' ? offered[understood.choice - 1] : undefined
  const slot = holder.slots[appointment.id]?.find(({ id }) => id === chosen)
  if (isTooLate(turn, appointment)) return askAgent(turn, appointment, 'tooLateToMove')
  const allowed = appointment.moving !== 'never' && mayDecideAlone(turn, appointment)
  return slot && allowed ? moved(appointment, slot) : askAgent(turn, appointment, 'moveAsked')
}

function moved(appointment: ComingAppointment, slot: Slot): Outcome {
  return {
    conversation: { state: 'idle' },
    replies: [{ text: 'changed', values: { slot } }],
    effects: [{ effect: 'moveAppointment', appointmentId: appointment.id, slotId: slot.id }],
  }
}

/** "Pas mardi", "plutôt après 16h" to a list of moments: others that fit all that was written, or the wish goes to the agent. */
export function narrowOffer(turn: Turn): Outcome {
  const { understood, facts, holder } = turn
  const { appointmentId, wish, expiresAt } = turn.conversation as In<'choosingSlot'>
  const appointment = holder.coming.find(({ id }) => id === appointmentId)
  const { moment, intent, insult } = understood
  if (!appointment || !moment || insult || isGrave(understood.reason)) {
    return intent === 'reschedule' ? reschedule(turn) : askAgain(turn)
  }
  const before = DateTime.fromISO(expiresAt) > facts.now ? wish : undefined
  return moveOrAsk({ ...turn, understood: { ...understood, moment: narrowed(before, moment) } }, appointment)
}

function repeatOffer(turn: Turn, appointment: ComingAppointment, conversation: In<'choosingSlot'>): Outcome {
  const before = conversation.seen.filter((id) => !conversation.offered.includes(id))
  return offerSlots(turn, appointment, before, conversation.wish)
}

/** The chosen slot went to somebody else meanwhile. */
function offerInstead(turn: Turn, appointment: ComingAppointment, conversation: In<'choosingSlot'>): Outcome {
  const again = repeatOffer(turn, appointment, conversation)
  const [first] = again.replies
  if (first?.text !== 'slotsOffered') return again
  return { ...again, replies: [{ text: 'slotTaken', values: { slots: first.values.slots } }] }
}

/** Which of several appointments was meant, now that it has been chosen. */
export function chooseAppointment(turn: Turn): Outcome {
  const { understood, facts, holder } = turn
  const { purpose, offered, expiresAt, wish, reason } = turn.conversation as In<'choosingAppointment'>
  const chosen = typeof understood.choice === 'number' ? offered[understood.choice - 1] : undefined
  const appointment = holder.coming.find(({ id }) => id === chosen)
  if (!appointment || DateTime.fromISO(expiresAt) <= facts.now) return offerAppointments(turn, purpose)
  if (purpose === 'confirm') return confirmed(appointment)
  const meant = { ...turn, understood: { ...understood, ...(wish && { moment: wish }), ...(reason && { reason }) } }
  return purpose === 'decline' ? declineMeant(meant, appointment) : moveOrAsk(meant, appointment)
}

/** Detention, hospital, grief, a refusal…: no slots, no "not understood"; a person takes over. */
function answerGravely(turn: Turn, reason: GraveReason): Outcome {
  const appointment = appointmentMeant(turn) ?? turn.holder.coming[0]
  const grave: Reply = { text: 'grave', values: { reason, appointment } }
  // What was missed is over: the next appointment is not declined by it.
  if (reason === 'alreadyMissed') {
    const question: Effect = { effect: 'handOver', because: 'question', appointmentId: undefined }
    return { conversation: handedOver(turn), replies: [grave], effects: [question] }
  }
  const declined: Effect[] = appointment
    ? [{ effect: 'declineAppointment', appointmentId: appointment.id, reason }]
    : []
  const told: Effect = { effect: 'handOver', because: 'cannotCome', appointmentId: appointment?.id }
  return { conversation: handedOver(turn), replies: [grave], effects: [...declined, told] }
}

function askAgent(
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

function nothingToChange(turn: Turn): Outcome {
  return {
    conversation: turn.conversation,
    replies: [{ text: 'handedOver', values: { appointment: undefined } }],
    effects: [{ effect: 'handOver', because: 'cannotCome', appointmentId: undefined }],
  }
}

function handedOver({ facts }: Turn): Conversation {
  return { state: 'handedOver', until: facts.handBackAt.toUTC().toISO() ?? '', because: 'grave' }
}

function isGrave(reason: Reason | undefined): reason is GraveReason {
  return reason !== undefined && GRAVE.includes(reason)
}

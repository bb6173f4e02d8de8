import { DateTime } from 'luxon'
import type { ComingAppointment, OfferedSlot } from '../../domain/appointment.ts'
import { contradicts, narrowed } from '../../understanding/dates/wish.ts'
import type { Choice, Moment } from '../../understanding/intent.ts'
import type { Conversation, In, Outcome } from '../conversation.ts'
import { appointmentNamed, isComingTo, isOver, type Turn } from '../turn.ts'
import { keepList } from './asking-back.ts'
import { askConfirmation, confirm, confirmed, isChangedSince } from './confirming.ts'
import {
  askAgent,
  decline,
  declineMeant,
  isGrave,
  isTooLate,
  mayDecideAlone,
  mayMoveByText,
  moveOrAsk,
  nothingToChange,
  offerSlots,
  reschedule,
  slotsThen,
  wishToMove,
} from './moving.ts'
import { offerAgain, offerAgainAndTell } from './offering.ts'

/** One of the offered slots was chosen: taken if still free, otherwise others are offered. */
export function chooseSlot(turn: Turn): Outcome {
  const { understood, facts, holder } = turn
  const conversation = turn.conversation as In<'choosingSlot'>
  const appointment = holder.coming.find(({ id }) => id === conversation.appointmentId)
  if (!appointment) return nothingToChange(turn)
  if (isOver(conversation, facts)) return moveOrAsk(turn, appointment)
  // Changed since the list was made for it: made anew, with the day that is given up.
  if (conversation.version !== undefined && conversation.version !== appointment.version)
    return moveOrAsk(turn, appointment)
  if (conversation.proposed) return chooseProposed(turn, appointment, conversation)
  // What the offer allowed may no longer be: too late by now, moved meanwhile, another type.
  if (!mayMoveByText(turn, appointment)) return moveOrAsk(turn, appointment)
  // "Pas mercredi" names no entry.
  if (understood.choice === undefined && understood.moment) return narrowOffer(turn)
  if (understood.choice === 'another') return offerSlots(turn, appointment, conversation.seen, conversation.wish)
  const chosen = slotChosen(understood.choice, conversation)
  if (understood.choice === 'any' && chosen === undefined) return offerFirst(turn, conversation, appointment)
  if (chosen === undefined) return repeatOffer(turn, appointment, conversation)
  const slot = holder.slots[appointment.id]?.find(({ id }) => id === chosen)
  return slot ? moved(appointment, slot) : offerInstead(turn, appointment, conversation)
}

/** Whoever lets us choose has the only one. */
function slotChosen(choice: Choice | undefined, { offered }: In<'choosingSlot'>): string | undefined {
  if (choice === 'any') return offered.length === 1 ? offered[0] : undefined
  return typeof choice === 'number' ? offered[choice - 1] : undefined
}

/** … and of several the first still free, which they are asked to take: nobody moves by text twice. */
function offerFirst(turn: Turn, conversation: In<'choosingSlot'>, appointment: ComingAppointment): Outcome {
  const free = turn.holder.slots[appointment.id] ?? []
  const slot = conversation.offered.flatMap((id) => free.filter((one) => one.id === id))[0]
  if (!slot) return repeatOffer(turn, appointment, conversation)
  return {
    conversation: { ...conversation, offered: [slot.id] },
    replies: [{ text: 'slotsOffered', values: { appointment, slots: [slot] } }],
    effects: [],
  }
}

/** Of what an agent proposed: taken if still free; anything else is theirs to decide again. */
function chooseProposed(turn: Turn, appointment: ComingAppointment, conversation: In<'choosingSlot'>): Outcome {
  const { understood, holder } = turn
  const chosen = slotChosen(understood.choice, conversation)
  const slot = holder.slots[appointment.id]?.find(({ id }) => id === chosen)
  if (isTooLate(turn, appointment)) return askAgent(turn, appointment, 'tooLateToMove')
  const allowed = appointment.moving !== 'never' && mayDecideAlone(turn, appointment)
  return slot && allowed ? moved(appointment, slot) : askAgent(turn, appointment, 'moveAsked')
}

function moved(appointment: ComingAppointment, slot: OfferedSlot): Outcome {
  return {
    conversation: { state: 'idle' },
    replies: [{ text: 'changed', values: { slot } }],
    effects: [{ effect: 'moveAppointment', appointmentId: appointment.id, slotId: slot.id }],
  }
}

/**
 * A yes to a list of moments takes the only one of it, when nothing was said since. Of several it says not which one, and is no yes to the day
 * that was refused: the list is said again. Whoever says that they come is asked whether it is to what stands, unless their words leave no doubt.
 */
export function acceptOffer(turn: Turn): Outcome {
  const { understood, facts, holder } = turn
  const conversation = turn.conversation as In<'choosingSlot'>
  const { appointmentId, offered, spokenSince } = conversation
  const appointment = holder.coming.find(({ id }) => id === appointmentId)
  if (!appointment || understood.keeps || isKept(turn, appointment)) return confirm(turn)
  const [only, ...others] = offered
  const open = !isOver(conversation, facts)
  const listed = only !== undefined && open && !isTooLate(turn, appointment)
  if (!listed || !understood.bare) return askConfirmation(appointment)
  return others.length > 0 || spokenSince || understood.thanksToo
    ? sayAgain(turn, appointment, conversation)
    : chooseSlot({ ...turn, understood: { ...understood, choice: 1 } })
}

/** What is still free of a list, as it stood; nothing left of it, others. */
function sayAgain(turn: Turn, appointment: ComingAppointment, conversation: In<'choosingSlot'>): Outcome {
  const free = turn.holder.slots[appointment.id] ?? []
  const slots = conversation.offered.flatMap((id) => free.filter((slot) => slot.id === id))
  if (slots.length < conversation.offered.length) return repeatOffer(turn, appointment, conversation)
  const { spokenSince: _, ...open } = conversation
  return { conversation: open, replies: [{ text: 'slotsOffered', values: { appointment, slots } }], effects: [] }
}

/** "Je viens jeudi", of which the appointment is and no moment of the list. */
function isKept(turn: Turn, appointment: ComingAppointment): boolean {
  const { offered } = turn.conversation as In<'choosingSlot'>
  const { moment } = turn.understood
  const alsoOffered = moment && slotsThen(turn, appointment, moment).some((id) => offered.includes(id))
  return isComingTo(turn, appointment) && !alsoOffered
}

/** For whoever takes a mere yes for one to it: what is said after a list is the last word. */
export function spokenSince(before: Conversation, after: Conversation): Conversation {
  const isSame = after.state === 'choosingSlot' && after === before
  return isSame && after.offered.length === 1 ? { ...after, spokenSince: true } : after
}

/** "Pas mardi", "plutôt après 16h" to a list of moments: others that fit all that was written, or the wish goes to the agent. */
export function narrowOffer(turn: Turn): Outcome {
  const { understood, facts, holder } = turn
  const { appointmentId, seen, wish, expiresAt } = turn.conversation as In<'choosingSlot'>
  const appointment = holder.coming.find(({ id }) => id === appointmentId)
  const { moment, intent, insult } = understood
  if (!appointment && intent === 'reschedule') return nothingToChange(turn)
  if (!appointment || !moment || insult || isGrave(understood.reason)) {
    return intent === 'reschedule' ? reschedule(turn) : keepList(turn)
  }
  if (isOwnDay(turn, appointment)) return askConfirmation(appointment)
  const before = isOver({ expiresAt }, facts) ? undefined : wish
  const wished = narrowed(before, moment)
  const offer = moveOrAsk({ ...turn, understood: { ...understood, moment: wished } }, appointment)
  if (!isListed(offer)) {
    const again = offerSlots(turn, appointment, [], sameWeekday(turn, appointment, wished))
    if (isListed(again)) return again
  }
  // "Plus tard" to moments that all are later than the appointment: later than these.
  return moment.than && isSameList(offer, turn) ? offerSlots(turn, appointment, seen, wished) : offer
}

/** "En fait je peux jeudi", of which the appointment is: whether it suits after all is asked. */
function isOwnDay({ understood: { moment }, facts }: Turn, { startsAt }: ComingAppointment): boolean {
  const start = startsAt.setZone(facts.office.zone)
  return (
    moment?.from !== undefined &&
    moment.from === moment.to &&
    moment.from === start.toISODate() &&
    !contradicts(moment, start)
  )
}

/** "Oui mardi", of a list that "autre" has passed by since: the first Tuesday that is free, be it a later one. */
function sameWeekday({ holder, facts }: Turn, { id }: ComingAppointment, wish: Moment): Moment {
  if (!wish.from || wish.from !== wish.to) return wish
  const next = DateTime.fromISO(wish.from, { zone: facts.office.zone })
  const starts = (holder.slots[id] ?? []).map(({ startsAt }) => startsAt.setZone(facts.office.zone))
  const day = starts.find((start) => start > next && start.weekday === next.weekday)?.toISODate() ?? wish.from
  return { ...wish, from: day, to: day }
}

function isListed({ replies }: Outcome): boolean {
  return replies.some(({ text }) => text === 'slotsOffered')
}

function isSameList({ conversation }: Outcome, turn: Turn): boolean {
  const { offered } = turn.conversation as In<'choosingSlot'>
  return conversation.state === 'choosingSlot' && conversation.offered.join() === offered.join()
}

/** "Vendredi je travaille" to a list of moments refuses that day, not the appointment once more: others are offered. */
export function declineOffer(turn: Turn): Outcome {
  const { understood, facts, holder } = turn
  const { appointmentId, offered, seen, wish, expiresAt } = turn.conversation as In<'choosingSlot'>
  const appointment = holder.coming.find(({ id }) => id === appointmentId)
  const { moment, ...said } = understood
  const over = isOver({ expiresAt }, facts)
  if (!appointment || over || isGrave(said.reason) || appointmentNamed(turn)) return decline(turn)
  // "Non" to what was listed refuses that, and nothing that is known already.
  if (said.bare && !moment) return offerSlots(turn, appointment, seen, wish)
  // "Je peux vraiment pas": what was ruled out stays so, and the list is the same.
  if (!moment) return declineMeant(asWished(turn, wish), appointment)
  const wished = moment.from ? wish : narrowed(wish, moment)
  const refused = moment.from ? slotsThen(turn, appointment, moment) : []
  const before = seen.filter((id) => !offered.includes(id))
  return moveOrAsk({ ...turn, understood: { ...said, ...(wished && { moment: wished }) } }, appointment, [
    ...before,
    ...refused,
  ])
}

function asWished(turn: Turn, wish: Moment | undefined): Turn {
  return { ...turn, understood: { ...turn.understood, ...(wish && { moment: wish }) } }
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
  if (holder.coming.length === 0) return nothingToChange(turn)
  if (isOver({ expiresAt }, facts)) return offerAgain(turn)
  if (!appointment) return isNoEntry(understood.choice, offered) ? offerAgainAndTell(turn) : offerAgain(turn)
  const changed = isChangedSince(turn, appointment)
  if (purpose === 'confirm') return changed ? askConfirmation(appointment) : confirmed(appointment)
  // "La 2 ça va", of the one somebody cannot come to: perhaps the other one does not.
  if (changed || understood.suits) return offerAgain(turn)
  const meant = { ...turn, understood: { ...understood, ...(wish && { moment: wish }), ...(reason && { reason }) } }
  return purpose === 'decline' ? declineMeant(meant, appointment) : wishToMove(meant, appointment)
}

/** "AUTRE", or a number beyond the last one. */
function isNoEntry(choice: Choice | undefined, offered: string[]): boolean {
  return choice === 'another' || (typeof choice === 'number' && offered[choice - 1] === undefined)
}

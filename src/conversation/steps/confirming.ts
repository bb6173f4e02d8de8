import { type ComingAppointment, isVisit } from '../../domain/appointment.ts'
import { contradicts } from '../../understanding/dates/wish.ts'
import { type In, type Outcome, START } from '../conversation.ts'
import { appointmentMeant, appointmentNamed, isComingTo, isOfKind, isOver, type Turn, versionTold } from '../turn.ts'
import { handOver } from './handing-over.ts'
import { wishToMove } from './moving.ts'
import { offerAgain, offerAppointments } from './offering.ts'

/** A yes: noted for the appointment we asked about, or the only one coming; never guessed between several, nor against what was said. */
export function confirm(turn: Turn): Outcome {
  const { conversation, understood, facts, holder } = turn
  if (holder.coming.length === 0) {
    return { conversation: { state: 'idle' }, replies: [{ text: 'nothingComing', values: {} }], effects: [] }
  }
  if (understood.all && holder.coming.length > 1)
    return understood.bare && !isAskedWhichToConfirm(turn) ? passBothOn(turn) : confirmAll(turn)
  const named = appointmentNamed(turn)
  const meant = named ?? appointmentMeant(turn) ?? theOnlyOneThen(turn)
  if (!meant) return offerAppointments(turn, 'confirm')
  // "Les deux", where one is coming.
  if (understood.all && understood.bare) return askConfirmation(meant)
  if (understood.arrives && isAnotherDay(meant, turn)) {
    return { conversation, replies: [{ text: 'notToday', values: { appointment: meant } }], effects: [] }
  }
  // "ok pour jeudi" when the appointment is on Friday confirms nothing: say when it is, and ask.
  const elsewhen =
    understood.moment &&
    contradicts(understood.moment, meant.startsAt.setZone(facts.office.zone)) &&
    !isJustBefore(turn, meant)
  // "Ok je prends jeudi 21", by whoever asked for another moment and has not had it: asked for again.
  if (elsewhen && understood.moment?.from && meant.answer === 'moveAsked') return wishToMove(turn, meant)
  // "Oui pour le tribunal" to a call confirms nothing either.
  const elsewhere = understood.kinds && !isOfKind(meant, understood.kinds)
  const awaited = 'appointmentId' in conversation ? conversation.appointmentId : undefined
  const asked = awaited === meant.id
  // What was asked about is gone: the yes was not to the one that is left.
  const another = awaited !== undefined && !asked && !named
  // "ok merci" after "je peux pas venir" thanks for our answer; whoever comes after all says so once more, or of which day.
  const refused = meant.answer === 'declined' || meant.answer === 'moveAsked'
  const tookBack = refused && !asked && !understood.keeps && !isComingTo(turn, meant)
  // Changed since the text that is answered: nobody confirms a day they were not told.
  return elsewhen || elsewhere || another || tookBack || isChangedSince(turn, meant)
    ? askConfirmation(meant)
    : confirmed(meant)
}

/** "Je suis là", a day early: it confirms nothing. Of a call or a visit at home, it may say that they will be. */
function isAnotherDay({ type, startsAt }: ComingAppointment, { facts: { now, office } }: Turn): boolean {
  return type !== 'TEL' && !isVisit(type) && !startsAt.setZone(office.zone).hasSame(now, 'day')
}

/** "I'll be there at 8:45", for nine: they come, and early. */
function isJustBefore(
  { understood: { moment, bare }, facts: { office } }: Turn,
  { startsAt }: ComingAppointment,
): boolean {
  if (bare || !moment?.at) return false
  const start = startsAt.setZone(office.zone)
  const [hour = 0, minute = 0] = moment.at.split(':').map(Number)
  const early = start.diff(start.set({ hour, minute })).as('minutes')
  const { at: _, ...day } = moment
  return early > 0 && early <= EARLY_MINUTES && !contradicts(day, start)
}

const EARLY_MINUTES = 30

function isAskedWhichToConfirm({ conversation }: Turn): boolean {
  return conversation.state === 'choosingAppointment' && conversation.purpose === 'confirm'
}

/** "Les deux" to "which one can you not come to?", or to nothing that asked it: what was said before is meant of both, and a person reads it. */
function passBothOn(turn: Turn): Outcome {
  const { conversation } = turn
  const refused = conversation.state === 'choosingAppointment' && conversation.purpose === 'decline'
  return handOver(
    turn,
    refused ? 'cannotCome' : 'question',
    { text: 'handedOver', values: { appointment: undefined } },
    START,
  )
}

/** "Gardez les deux": all that wait, as they were told. */
function confirmAll(turn: Turn): Outcome {
  const { coming } = turn.holder
  const changed = coming.find((appointment) => isChangedSince(turn, appointment))
  if (changed) return askConfirmation(changed)
  return {
    conversation: { state: 'idle' },
    replies: [{ text: 'confirmedAll', values: { appointments: coming } }],
    effects: coming.map(({ id }) => ({ effect: 'confirmAppointment', appointmentId: id })),
  }
}

/** "Ok" to "which one can you not come to?" says neither which one nor that they come: asked again for the same purpose. */
export function confirmAmong(turn: Turn): Outcome {
  const { purpose, expiresAt } = turn.conversation as In<'choosingAppointment'>
  const { all, keeps, kinds } = turn.understood
  if (all || (kinds && appointmentNamed(turn))) return confirm(turn)
  const over = isOver({ expiresAt }, turn.facts)
  const [next, ...others] = turn.holder.coming
  if (!next || over) return confirm(turn)
  if (others.length === 0) return askConfirmation(next)
  return purpose === 'confirm' || keeps ? confirm(turn) : offerAgain(turn)
}

/** A yes to a list of duties is no yes to come, unless in so many words: asked. */
export function askWhetherStill(turn: Turn): Outcome {
  if (turn.understood.keeps) return confirm(turn)
  const meant = appointmentMeant(turn)
  return meant ? askConfirmation(meant) : confirm(turn)
}

/** "Ok merci" to news that asked nothing: what comes next, if there is one, is told and asked; never confirmed by it. */
export function acknowledge(turn: Turn): Outcome {
  const { bare, keeps, all } = turn.understood
  const { wait } = turn.conversation as In<'informed'>
  const [next, ...others] = turn.holder.coming
  if (wait && (!bare || keeps || all)) return confirm({ ...turn, conversation: START })
  if (next && others.length === 0) return isComingTo(turn, next) ? confirm(turn) : askConfirmation(next)
  return { conversation: turn.conversation, replies: [{ text: 'thanks', values: {} }], effects: [] }
}

export function confirmed(appointment: ComingAppointment): Outcome {
  return {
    conversation: { state: 'idle' },
    replies: [{ text: 'confirmed', values: { appointment } }],
    effects: [{ effect: 'confirmAppointment', appointmentId: appointment.id }],
  }
}

export function askConfirmation(appointment: ComingAppointment): Outcome {
  return {
    conversation: { state: 'awaitingConfirmation', appointmentId: appointment.id, version: appointment.version },
    replies: [{ text: 'askConfirmation', values: { appointment } }],
    effects: [],
  }
}

/** Told otherwise than it stands now: nothing is done to a day that somebody was not told. */
export function isChangedSince(turn: Turn, appointment: ComingAppointment): boolean {
  const told = versionTold(turn, appointment)
  return told !== undefined && told !== appointment.version
}

/** Of several appointments, the only one at the day or hour that was written. */
function theOnlyOneThen({ understood, facts, holder }: Turn): ComingAppointment | undefined {
  const { moment } = understood
  if (!moment) return undefined
  const then = holder.coming.filter(({ startsAt }) => !contradicts(moment, startsAt.setZone(facts.office.zone)))
  return then.length === 1 ? then[0] : undefined
}

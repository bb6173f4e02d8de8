import type { DateTime } from 'luxon'
import type { Effect } from '../../../conversation/conversation.ts'
import { getAppointment } from '../../../store/appointments/appointments.ts'
import { type AppointmentChange, setAppointment } from '../../../store/appointments/write-appointments.ts'
import { settleOffers } from '../../../store/freed-hours/hour-offers.ts'
import { getSlot } from '../../../store/slots/slots.ts'
import type { Moment } from '../../../understanding/intent.ts'
import { intoSlot, moveAppointment } from '../../appointments/move-appointment.ts'
import { type Cause, journal } from './cause.ts'
import { handOver, leaveForPerson } from './hand-over.ts'

export async function confirmAppointment({ tx, parts, now }: Cause, appointmentId: string): Promise<void> {
  const appointment = await getAppointment(tx, appointmentId)
  await setAppointment(tx, appointmentId, { answer: 'confirmed' }, now)
  await journal({ tx, parts, now }, 'appointmentConfirmed', appointment)
}

export async function declineAppointment(
  { tx, parts, now }: Cause,
  { appointmentId, reason }: Extract<Effect, { effect: 'declineAppointment' }>,
): Promise<void> {
  const appointment = await getAppointment(tx, appointmentId)
  await setAppointment(tx, appointmentId, { answer: 'declined' }, now)
  await journal({ tx, parts, now }, 'appointmentDeclined', appointment, reason ? { reason } : {})
}

/** Into a slot that was free when it was offered, and still is in this transaction. */
export async function moveInto(
  { tx, parts, heard, now }: Cause,
  { appointmentId, slotId, offerId }: Extract<Effect, { effect: 'moveAppointment' }>,
): Promise<void> {
  const before = await getAppointment(tx, appointmentId)
  const by = { person: { text: heard.sms.body, phone: heard.sms.from } }
  const moved = await moveAppointment(tx, parts, { before, to: intoSlot(await getSlot(tx, slotId)), by }, now)
  if (!moved) throw new Error('a slot that was free in this transaction is full')
  if (!offerId) return
  await settleOffers(tx, [offerId], ['asked'], 'taken', now)
  await journal({ tx, parts, now }, 'freedHourTaken', moved)
}

/** What somebody answered to a freed hour other than by taking it: their appointment stands as it did. */
export async function settleOffer(
  { tx, parts, now }: Cause,
  { offerId, became, appointmentId }: Extract<Effect, { effect: 'settleOffer' }>,
): Promise<void> {
  // Told by the answer: the text that would have said it does not leave.
  await settleOffers(tx, [offerId], ['asked', 'gone'], became === 'gone' ? 'told' : became, now)
  if (became === 'declined')
    await journal({ tx, parts, now }, 'freedHourDeclined', await getAppointment(tx, appointmentId))
}

/** What somebody would rather have: who follows them decides. */
export async function noteWish(
  { tx, now }: Cause,
  { appointmentId, wish }: Extract<Effect, { effect: 'noteWish' }>,
): Promise<void> {
  await setAppointment(tx, appointmentId, moveAsked(wish, now), now)
}

export async function requestMove(
  cause: Cause,
  { appointmentId, wish }: Extract<Effect, { effect: 'requestMove' }>,
): Promise<void> {
  await noteWish(cause, { effect: 'noteWish', appointmentId, wish })
  await handOver(cause, 'move', 'moveAsked', appointmentId, wish)
}

function moveAsked(moment: Moment | undefined, now: DateTime): AppointmentChange {
  return { answer: 'moveAsked', wish: { ...(moment && { moment }), since: now.toUTC().toISO() ?? '' } }
}

/** Days ahead, a delay is for the summary of the day; close to the hour, the agent gets an e-mail. */
export async function noteLate(
  cause: Cause,
  { appointmentId, minutes, soon }: Extract<Effect, { effect: 'noteLate' }>,
): Promise<void> {
  if (appointmentId) {
    const appointment = await getAppointment(cause.tx, appointmentId)
    await journal(cause, 'latenessAnnounced', appointment, minutes === undefined ? {} : { minutes })
  }
  if (soon) return handOver(cause, 'late', 'late', appointmentId)
  await leaveForPerson(cause, 'late', appointmentId)
}

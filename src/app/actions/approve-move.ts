import type { Appointment } from '../../domain/appointment.ts'
import { getAppointment, renewAppointment } from '../../store/appointments.ts'
import { closeRequestsAbout } from '../../store/requests.ts'
import { getSlot, releaseSlot, takeSlot } from '../../store/slots.ts'
import { planAgain } from '../plan-texts.ts'
import { type Deed, noteDeed } from './deed.ts'

/** Moves an appointment into a slot that an agent agreed to: the old one is given back, and the person is told by text. */
export async function approveMove(deed: Deed, before: Appointment, slotId: string): Promise<void> {
  const { tx, parts, agentId, now } = deed
  const { id: appointmentId, officeId, probationerId } = before
  const slot = await getSlot(tx, slotId)
  if (!(await takeSlot(tx, slotId))) throw new Error('a slot that was free in this transaction is full')
  if (before.slotId) await releaseSlot(tx, before.slotId)
  await renewAppointment(
    tx,
    appointmentId,
    {
      startsAt: slot.startsAt,
      placeId: slot.place.id,
      slotId,
      answer: 'none',
      ...(slot.minutes !== undefined && { minutes: slot.minutes }),
      ...(slot.agentId !== undefined && { agentId: slot.agentId }),
    },
    now,
  )
  const moved = await getAppointment(tx, appointmentId)
  await planAgain(tx, parts, moved, { what: 'moved', from: before.startsAt }, now)
  await closeRequestsAbout(tx, appointmentId, 'move', agentId, now)
  const from = before.startsAt.toISO() ?? ''
  await noteDeed(deed, 'appointmentMoved', { officeId, probationerId, appointmentId }, { from })
}

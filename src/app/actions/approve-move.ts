import type { Appointment } from '../../domain/appointment.ts'
import { ABOUT_MOVING, settleRequestsAbout } from '../../store/requests.ts'
import { getSlot } from '../../store/slots.ts'
import { moveDetails } from '../appointments/move-details.ts'
import { moveIntoSlot } from '../appointments/move-into-slot.ts'
import { tellChange } from '../mail/tell-change.ts'
import { planAgain } from '../texts/plan-texts.ts'
import { type Deed, noteDeed } from './deed.ts'

/** Moves an appointment into a slot that an agent agreed to: the old one is given back, and the person is told by text. */
export async function approveMove(deed: Deed, before: Appointment, slotId: string): Promise<void> {
  const { tx, parts, agentId, now } = deed
  const { id: appointmentId, officeId, probationerId } = before
  const moved = await moveIntoSlot(tx, before, await getSlot(tx, slotId), before, now)
  if (!moved) throw new Error('a slot that was free in this transaction is full')
  await planAgain(tx, parts, moved, { what: 'moved', from: before.startsAt }, now)
  await settleRequestsAbout(tx, appointmentId, ABOUT_MOVING, { agentId, now })
  await tellChange(tx, parts, { what: 'movedByOffice', appointment: moved, before, by: agentId }, now)
  await noteDeed(deed, 'appointmentMoved', { officeId, probationerId, appointmentId }, moveDetails(before, moved))
}

import type { Appointment } from '../../domain/appointment.ts'
import { keepAsItIs } from '../appointments/keep-as-it-is.ts'
import { type Deed, noteDeed } from './deed.ts'

/** The appointment stands as it is: the person is told by text, and the next reminder asks again whether they come. */
export async function refuseMove(
  deed: Deed,
  { id: appointmentId, officeId, probationerId }: Appointment,
): Promise<void> {
  const { tx, parts, agentId, now } = deed
  await keepAsItIs(tx, parts, { appointmentId, agentId }, now)
  await noteDeed(deed, 'moveRefused', { officeId, probationerId, appointmentId })
}

import type { Appointment } from '../../domain/appointment.ts'
import type { Session } from '../../store/database.ts'
import { listRemindersOf } from '../../store/reminders.ts'
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

/** Whether a text has already said so of the appointment as it stands: it is said once, and the next time an agent calls. */
export async function wasRefused(session: Session, { id, version }: Appointment): Promise<boolean> {
  const planned = await listRemindersOf(session, id)
  return planned.some((text) => text.kind === 'moveRefused' && text.version === version)
}

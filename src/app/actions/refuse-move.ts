import type { Appointment } from '../../domain/appointment.ts'
import { getAppointment, setAppointment } from '../../store/appointments.ts'
import type { Session } from '../../store/database.ts'
import { listRemindersOf } from '../../store/reminders.ts'
import { ABOUT_MOVING, settleRequestsAbout } from '../../store/requests.ts'
import { planAgain } from '../texts/plan-texts.ts'
import { type Deed, noteDeed } from './deed.ts'

/** The appointment stands as it is: the person is told by text, and the next reminder asks again whether they come. */
export async function refuseMove(
  deed: Deed,
  { id: appointmentId, officeId, probationerId }: Appointment,
): Promise<void> {
  const { tx, parts, agentId, now } = deed
  await setAppointment(tx, appointmentId, { answer: 'none' }, now)
  await planAgain(tx, parts, await getAppointment(tx, appointmentId), { what: 'moveRefused' }, now)
  await settleRequestsAbout(tx, appointmentId, ABOUT_MOVING, { agentId, now })
  await noteDeed(deed, 'moveRefused', { officeId, probationerId, appointmentId })
}

/** Whether a text has already said so of the appointment as it stands: it is said once, and the next time an agent calls. */
export async function wasRefused(session: Session, { id, version }: Appointment): Promise<boolean> {
  const planned = await listRemindersOf(session, id)
  return planned.some((text) => text.kind === 'moveRefused' && text.version === version)
}

import type { DateTime } from 'luxon'
import type { Appointment } from '../../domain/appointment.ts'
import { getAppointment } from '../../store/appointments/appointments.ts'
import { setAppointment } from '../../store/appointments/write-appointments.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { writeJournal } from '../../store/journal/journal.ts'
import { ABOUT_MOVING, settleRequestsAbout } from '../../store/requests/requests.ts'
import { type By, doneBy } from '../by.ts'
import type { Parts } from '../parts.ts'
import { planAgain } from '../texts/plan-texts.ts'

/**
 * A wish to move is refused: the appointment stands as it is, its person is told by text, and all they asked about it is closed. What they
 * said is answered, so the agenda shows it no longer as a wish, and the next reminder asks again.
 */
export async function refuseMove(
  tx: Transaction,
  parts: Parts,
  { appointment, by }: { appointment: Appointment; by: By },
  now: DateTime,
): Promise<void> {
  const { id: appointmentId, officeId, probationerId } = appointment
  await setAppointment(tx, appointmentId, { answer: 'none' }, now)
  await planAgain(tx, parts, await getAppointment(tx, appointmentId), { what: 'moveRefused' }, now)
  await settleRequestsAbout(tx, appointmentId, ABOUT_MOVING, { agentId: by.agentId, now })
  const entry = { officeId, probationerId, appointmentId, what: 'moveRefused', ...doneBy(by) }
  await writeJournal(tx, [entry], parts.newId, now)
}

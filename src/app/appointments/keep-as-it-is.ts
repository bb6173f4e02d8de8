import type { DateTime } from 'luxon'
import { getAppointment, setAppointment } from '../../store/appointments.ts'
import type { Transaction } from '../../store/database.ts'
import { ABOUT_MOVING, settleRequestsAbout } from '../../store/requests.ts'
import type { Parts } from '../parts.ts'
import { planAgain } from '../texts/plan-texts.ts'

/**
 * A wish to move is refused: the appointment stands as it is, its person is told by text, and all they asked about it is closed. What they
 * said is answered, so the agenda shows it no longer as a wish, and the next reminder asks again.
 */
export async function keepAsItIs(
  tx: Transaction,
  parts: Parts,
  { appointmentId, agentId }: { appointmentId: string; agentId: string },
  now: DateTime,
): Promise<void> {
  await setAppointment(tx, appointmentId, { answer: 'none' }, now)
  await planAgain(tx, parts, await getAppointment(tx, appointmentId), { what: 'moveRefused' }, now)
  await settleRequestsAbout(tx, appointmentId, ABOUT_MOVING, { agentId, now })
}

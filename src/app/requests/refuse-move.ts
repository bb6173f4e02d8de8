import { setAppointment } from '../../store/appointments.ts'
import { ABOUT_MOVING, settleRequestsAbout } from '../../store/requests.ts'
import type { Parts } from '../parts.ts'
import { planAgain } from '../texts/plan-texts.ts'
import { type Acting, journalRequest, settleRequest } from './acting.ts'
import { appointmentOf } from './approve-move.ts'

/** The appointment stands as it is: its person is told by text, and what they asked is closed. */
export async function refuseMove(parts: Parts, { version, ...acting }: Acting & { version: number }): Promise<void> {
  const now = parts.clock.now()
  await parts.store.transaction(async (tx) => {
    const request = await settleRequest(tx, acting, now)
    const appointment = await appointmentOf(tx, request, version, now)
    // What they said is answered: the agenda shows it no longer as a wish.
    await setAppointment(tx, appointment.id, { answer: 'none' }, now)
    await planAgain(tx, parts, appointment, { what: 'moveRefused' }, now)
    await settleRequestsAbout(tx, appointment.id, ABOUT_MOVING, { agentId: acting.agentId, now })
    await journalRequest(tx, parts, request, { agentId: acting.agentId, what: 'moveRefused' }, now)
  })
}

import { keepAsItIs } from '../appointments/keep-as-it-is.ts'
import type { Parts } from '../parts.ts'
import { type Acting, journalRequest, settleRequest } from './acting.ts'
import { appointmentOf } from './approve-move.ts'

/** The appointment stands as it is: its person is told by text, and what they asked is closed. */
export async function refuseMove(parts: Parts, { version, ...acting }: Acting & { version: number }): Promise<void> {
  const now = parts.clock.now()
  await parts.store.transaction(async (tx) => {
    const request = await settleRequest(tx, acting, now)
    const appointment = await appointmentOf(tx, request, version, now)
    await keepAsItIs(tx, parts, { appointmentId: appointment.id, agentId: acting.agentId }, now)
    await journalRequest(tx, parts, request, { agentId: acting.agentId, what: 'moveRefused' }, now)
  })
}

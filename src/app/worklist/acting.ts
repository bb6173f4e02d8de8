import type { DateTime } from 'luxon'
import { Problem } from '../../domain/problem.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { writeJournal } from '../../store/journal/journal.ts'
import { findRequest, markRequest, type OfficeRequest } from '../../store/requests/requests.ts'
import { doneBy } from '../by.ts'
import type { Parts } from '../parts.ts'

/** An agent who acts on something that waits. */
export interface Acting {
  requestId: string
  agentId: string
}

/** Settles a request in the transaction of what answers it; of two agents who act at once, the second hears that it is done. */
export async function settleRequest(
  tx: Transaction,
  { requestId, agentId }: Acting,
  now: DateTime,
): Promise<OfficeRequest> {
  const request = await findRequest(tx, requestId)
  if (!request) throw new Problem('notFound')
  const done = { status: 'done', agentId, doneAt: now } as const
  if (!(await markRequest(tx, requestId, ['open', 'taken'], done))) throw new Problem('alreadyDone')
  return request
}

/** Writes in the journal what an agent did about a request. */
export async function journalRequest(
  tx: Transaction,
  { newId }: Parts,
  { officeId, probationerId, appointmentId, kind }: OfficeRequest,
  { agentId, what, details }: { agentId: string; what: string; details?: Record<string, string | number> },
  now: DateTime,
): Promise<void> {
  const about = { officeId, probationerId: probationerId ?? undefined, appointmentId: appointmentId ?? undefined }
  await writeJournal(tx, [{ ...about, what, ...doneBy({ agentId, door: { request: kind } }, details) }], newId, now)
}

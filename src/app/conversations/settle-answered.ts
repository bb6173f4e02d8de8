import type { DateTime } from 'luxon'
import { type RequestKind, SETTLED_BY_ANSWER } from '../../domain/worklist.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { findRequest, markRequest } from '../../store/requests/requests.ts'
import type { Parts } from '../parts.ts'
import { journalRequest } from '../worklist/acting.ts'
import type { Handling } from './take-over.ts'

/** Settles, of what the agent saw waiting for this person, what an answer settles; returns which. */
export async function settleAnswered(
  tx: Transaction,
  parts: Parts,
  { probationerId, agentId }: Handling,
  requestIds: readonly string[],
  now: DateTime,
): Promise<string[]> {
  const settled: string[] = []
  for (const id of requestIds) {
    const request = await findRequest(tx, id)
    const theirs = request?.probationerId === probationerId && SETTLED_BY_ANSWER.includes(request.kind as RequestKind)
    if (!request || !theirs) continue
    if (!(await markRequest(tx, id, ['open', 'taken'], { status: 'done', agentId, doneAt: now }))) continue
    await journalRequest(tx, parts, request, { agentId, what: 'requestDone' }, now)
    settled.push(id)
  }
  return settled
}

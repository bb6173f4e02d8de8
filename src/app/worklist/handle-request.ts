import { Problem } from '../../domain/problem.ts'
import { findRequest, markRequest, type RequestStatus } from '../../store/requests/requests.ts'
import type { Parts } from '../parts.ts'
import { type Acting, journalRequest } from './acting.ts'

/** An agent takes something in hand: the others see who. */
export async function takeRequest(parts: Parts, acting: Acting): Promise<void> {
  await handle(parts, acting, { from: ['open'], to: 'taken', what: 'requestTaken' })
}

/** Gives back what was taken: it waits for anybody again. */
export async function giveRequestBack(parts: Parts, acting: Acting): Promise<void> {
  await handle(parts, acting, { from: ['taken'], to: 'open', what: 'requestGivenBack' })
}

/** It is dealt with, by telephone or otherwise. */
export async function finishRequest(parts: Parts, acting: Acting): Promise<void> {
  await handle(parts, acting, { from: ['open', 'taken'], to: 'done', what: 'requestDone' })
}

/** It was not dealt with after all: it is theirs again who says so. */
export async function reopenRequest(parts: Parts, acting: Acting): Promise<void> {
  await handle(parts, acting, { from: ['done'], to: 'taken', what: 'requestReopened' })
}

async function handle(
  parts: Parts,
  { requestId, agentId }: Acting,
  { from, to, what }: { from: RequestStatus[]; to: RequestStatus; what: string },
): Promise<void> {
  const now = parts.clock.now()
  await parts.store.transaction(async (tx) => {
    const request = await findRequest(tx, requestId)
    if (!request) throw new Problem('notFound')
    const change = { status: to, agentId: to === 'open' ? null : agentId, doneAt: to === 'done' ? now : null }
    if (!(await markRequest(tx, requestId, from, change))) throw new Problem('alreadyDone')
    await journalRequest(tx, parts, request, { agentId, what }, now)
  })
}

import { Problem } from '../../domain/problem.ts'
import { getProbationer } from '../../store/people/people.ts'
import { settleRequestOf } from '../../store/requests/requests.ts'
import type { Handling } from '../conversations/take-over.ts'
import type { Parts } from '../parts.ts'
import { noteChange } from './note-change.ts'

/** What a person said they had sent was seen by an agent: until then it is only said. */
export async function verifyDocument(
  parts: Parts,
  { probationerId, requestId, ...by }: Handling & { requestId: string },
): Promise<void> {
  const { store, clock } = parts
  const now = clock.now()
  await store.transaction(async (tx) => {
    const request = { id: requestId, probationerId, kind: 'document' as const, agentId: by.agentId }
    if (!(await settleRequestOf(tx, request, now))) throw new Problem('alreadyDone')
    const person = await getProbationer(tx, probationerId)
    await noteChange(tx, parts, person, { by, what: 'documentVerified', details: { request: requestId } }, now)
  })
}

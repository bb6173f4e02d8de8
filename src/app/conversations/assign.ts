import { roleIn } from '../../domain/posts.ts'
import { Problem } from '../../domain/problem.ts'
import { findAgent } from '../../store/agents/agents.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { getProbationer } from '../../store/people/people.ts'
import { findThread, setThread } from '../../store/threads/threads.ts'
import type { Parts } from '../parts.ts'
import { noteChange } from '../people/note-change.ts'
import type { Handling } from './take-over.ts'

/** Says who answers somebody: a colleague, oneself, or nobody in particular. */
export async function assignConversation(
  parts: Parts,
  { probationerId, toId, ...by }: Handling & { toId: string | undefined },
): Promise<void> {
  const { store, clock } = parts
  const now = clock.now()
  await store.transaction(async (tx) => {
    const person = await getProbationer(tx, probationerId)
    if (toId !== undefined) await getColleague(tx, toId, person.officeId)
    const before = (await findThread(tx, probationerId))?.agentId ?? undefined
    if (before === toId) return
    await setThread(tx, person, { agentId: toId ?? null }, now)
    const details: Record<string, string> = toId === undefined ? {} : { to: toId }
    await noteChange(tx, parts, person, { by, what: 'conversationAssigned', details }, now)
  })
}

/**
 * Somebody who works in this office.
 *
 * @throws Problem('notFound') when nobody of this id does
 */
export async function getColleague(tx: Transaction, id: string, officeId: string) {
  const colleague = await findAgent(tx, id)
  if (!colleague || roleIn(colleague, officeId) === 'none') throw new Problem('notFound')
  return colleague
}

import type { DateTime } from 'luxon'
import type { Agent } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import { findAgent } from '../../store/agents/agents.ts'
import { removeIdentity } from '../../store/agents/identities.ts'
import { removeSecondFactor } from '../../store/agents/second-factors.ts'
import { removeSessionsOf } from '../../store/agents/sessions.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { writeJournal } from '../../store/journal/journal.ts'
import type { Parts } from '../parts.ts'
import { tellSafety } from '../sign-in/tell-safety.ts'
import { checkStillAdmin } from './still-admin.ts'

/**
 * Has an administrator reset how a colleague of their office signs in: a telephone was lost, or the account at the provider changed. Nobody
 * resets their own: whoever sits at an open computer would.
 */
export async function resetColleague(parts: Parts, by: Agent, id: string): Promise<void> {
  const now = parts.clock.now()
  await parts.store.transaction(async (tx) => {
    await checkStillAdmin(tx, by)
    const agent = await findAgent(tx, id)
    if (agent?.officeId !== by.officeId) throw new Problem('notFound')
    if (id === by.id) throw new Problem('ownRole')
    await resetSignIn(tx, parts, { agent, actor: `agent:${by.id}` }, now)
  })
}

/** Forgets the second factor of an agent and who they are at the provider, signs them out, writes it down and tells them. */
export async function resetSignIn(
  tx: Transaction,
  parts: Pick<Parts, 'newId' | 'settings'>,
  { agent, actor }: { agent: Agent; actor: 'command' | `agent:${string}` },
  now: DateTime,
): Promise<void> {
  await removeSecondFactor(tx, agent.id)
  await removeIdentity(tx, agent.id)
  await removeSessionsOf(tx, agent.id)
  await writeJournal(tx, [{ officeId: agent.officeId, actor, what: 'signInReset' }], parts.newId, now)
  await tellSafety(tx, parts, agent, 'signInReset', now)
}

import type { Agent } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import { listAdministrators, setAgent } from '../../store/agents/agents.ts'
import { removeSessionsOf } from '../../store/agents/sessions.ts'
import type { Transaction } from '../../store/engine/database.ts'

/**
 * Says what an agent is called, may do and where, and signs them out when that changes what they may see.
 *
 * @throws Problem('lastAdmin') when nobody would be left who may set up their office.
 */
export async function setRole(
  tx: Transaction,
  agent: Agent,
  change: Pick<Agent, 'name' | 'role' | 'officeId'>,
): Promise<void> {
  const same = change.role === agent.role && change.officeId === agent.officeId
  if (!same && agent.role === 'admin') {
    const others = (await listAdministrators(tx, agent.officeId)).filter(({ id }) => id !== agent.id)
    if (others.length === 0) throw new Problem('lastAdmin')
  }
  await setAgent(tx, agent.id, change)
  if (!same) await removeSessionsOf(tx, agent.id)
}

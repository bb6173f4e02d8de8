import type { Agent } from '../../domain/people.ts'
import { roleIn } from '../../domain/posts.ts'
import { Problem } from '../../domain/problem.ts'
import { findAgent } from '../../store/agents/agents.ts'
import type { Transaction } from '../../store/engine/database.ts'

/**
 * Of two administrators who take each other's role away at the same instant, the second no longer is one.
 *
 * @throws Problem('notYours')
 */
export async function checkStillAdmin(tx: Transaction, { id, officeId }: Agent): Promise<void> {
  const now = await findAgent(tx, id)
  if (!now || roleIn(now, officeId) !== 'admin') throw new Problem('notYours')
}

import type { ChosenPages } from '../../domain/people.ts'
import { findAgent, setChosenPages } from '../../store/agents/agents.ts'
import type { Parts } from '../parts.ts'

/** Keeps what an agent chose of the pages, beside what they had chosen before. */
export async function choosePages({ store }: Parts, agentId: string, chosen: Partial<ChosenPages>): Promise<void> {
  await store.transaction(async (tx) => {
    const agent = await findAgent(tx, agentId)
    if (agent) await setChosenPages(tx, agentId, { ...agent.pages, ...chosen })
  })
}

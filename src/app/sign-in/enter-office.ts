import { roleIn } from '../../domain/posts.ts'
import { Problem } from '../../domain/problem.ts'
import { findAgent } from '../../store/agents/agents.ts'
import { findSession, setSessionOffice } from '../../store/agents/sessions.ts'
import { writeJournal } from '../../store/journal/journal.ts'
import type { Parts } from '../parts.ts'

/**
 * Looks at another office from here on, on this browser alone; its journal says that somebody of elsewhere came in.
 *
 * @throws Problem('notFound') when they may do nothing there: whether it exists is not told.
 */
export async function enterOffice({ store, clock, newId }: Parts, session: string, officeId: string): Promise<void> {
  await store.transaction(async (tx) => {
    const signedIn = await findSession(tx, session)
    const agent = signedIn && (await findAgent(tx, signedIn.agentId))
    if (!signedIn || !agent || roleIn(agent, officeId) === 'none') throw new Problem('notFound')
    await setSessionOffice(tx, signedIn.key, officeId)
    if (officeId === agent.officeId) return
    await writeJournal(tx, [{ officeId, actor: `agent:${agent.id}`, what: 'cameFromElsewhere' }], newId, clock.now())
  })
}

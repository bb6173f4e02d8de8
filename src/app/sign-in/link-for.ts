import { findAgentByEmail } from '../../store/agents/agents.ts'
import { addSignInLink } from '../../store/agents/sign-in-links.ts'
import { writeJournal } from '../../store/journal/journal.ts'
import type { Parts } from '../parts.ts'
import { newToken } from './open-session.ts'

/** Makes a link to sign in with for whoever runs the service to hand over; undefined when nobody of this address may. The journal tells. */
export async function linkFor({ store, clock, newId, settings }: Parts, email: string): Promise<string | undefined> {
  const now = clock.now()
  const token = newToken()
  return store.transaction(async (tx) => {
    const agent = await findAgentByEmail(tx, email)
    if (!agent || agent.role === 'none') return undefined
    await addSignInLink(tx, token, agent.id, now)
    await writeJournal(tx, [{ officeId: agent.officeId, actor: 'command', what: 'signInLinkMade' }], newId, now)
    return `${settings.publicUrl}/connexion/${token}`
  })
}

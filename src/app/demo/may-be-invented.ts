import { listAgents } from '../../store/agents/agents.ts'
import type { Session } from '../../store/engine/database.ts'
import { listOffices } from '../../store/offices/offices.ts'
import { hasAnybody } from '../../store/people/people.ts'
import { DEMO_AGENTS } from './people.ts'

/** Whether a demonstration may begin here: one office, in which nobody is recorded and nobody but invented agents may sign in. */
export async function mayBeInvented(session: Session): Promise<boolean> {
  const [office, ...others] = await listOffices(session)
  if (!office || others.length > 0 || (await hasAnybody(session, office.id))) return false
  const invented: readonly string[] = DEMO_AGENTS.map(({ email }) => email)
  return (await listAgents(session)).every(({ email, role }) => role === 'none' || invented.includes(email))
}

import { listFollowed } from '../../store/people/followed.ts'
import type { Visit } from '../visit.ts'

/** Where somebody begins: an agent who follows people with those, the others, and whoever has not signed in, with the office's agenda. */
export async function homeOf(visit: Visit | undefined): Promise<string> {
  return visit && (await hasOwnPeople(visit)) ? '/mes-personnes' : '/agenda'
}

/** Whether the visitor is an agent who follows somebody here: of an office whose planning names no agents, nobody does. */
export async function hasOwnPeople({ parts, agent, office, now }: Visit): Promise<boolean> {
  if (agent.role !== 'agent') return false
  const reader = { officeId: office.id, agentId: agent.id, now: now.toUTC() }
  return (await listFollowed(parts.store, reader, 1)).length > 0
}

import type { Slot } from '../../domain/appointment.ts'
import { listAgents } from '../../store/agents.ts'
import type { Visit } from '../visit.ts'
import { WHOSE_SLOT } from './words.ts'

/** Says with whom a slot is, wherever one is chosen: the name of its agent, or that it is of nobody in particular. */
export async function whoseSlots({ parts, office }: Visit): Promise<(slot: Pick<Slot, 'agentId'>) => string> {
  const names = new Map((await listAgents(parts.store, office.id)).map(({ id, name }) => [id, name]))
  return ({ agentId }) =>
    agentId === undefined ? WHOSE_SLOT.nobodys : WHOSE_SLOT.with(names.get(agentId) || WHOSE_SLOT.unnamed)
}

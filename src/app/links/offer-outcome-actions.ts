import type { DateTime } from 'luxon'
import { OUTCOMES } from '../../domain/agent-action.ts'
import type { Appointment } from '../../domain/appointment.ts'
import type { Agent } from '../../domain/people.ts'
import { linkWords } from '../../locales/link-words.ts'
import type { Transaction } from '../../store/engine/database.ts'
import type { Parts } from '../parts.ts'
import { makeLinks, mayAct, type OfferedAction } from './make-link.ts'

/**
 * Three links to say what became of each appointment whose hour has come, by its id; none about one that is settled, or not this agent's to say.
 */
export async function offerOutcomeActions(
  tx: Transaction,
  parts: Parts,
  agent: Agent,
  appointments: readonly Appointment[],
  now: DateTime,
): Promise<Map<string, OfferedAction[]>> {
  const asked = appointments.filter(
    ({ status, startsAt, officeId }) => status === 'planned' && startsAt <= now && mayAct(agent, officeId),
  )
  const links = asked.flatMap(({ id: appointmentId, officeId, probationerId, version }) =>
    OUTCOMES.map((act) => ({
      ...{ agentId: agent.id, officeId, probationerId, appointmentId, version },
      action: { act },
    })),
  )
  const urls = await makeLinks(tx, parts, links, now)
  const offered = links.map(({ appointmentId, action }, place) => ({
    appointmentId,
    offer: { words: linkWords(agent.language, action, []), url: urls[place] ?? '' },
  }))
  return new Map(
    [...Map.groupBy(offered, ({ appointmentId }) => appointmentId)].map(([id, all]) => [
      id,
      all.map(({ offer }) => offer),
    ]),
  )
}

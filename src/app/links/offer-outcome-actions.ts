import type { DateTime } from 'luxon'
import { OUTCOMES } from '../../domain/agent-action.ts'
import type { Appointment } from '../../domain/appointment.ts'
import type { Agent } from '../../domain/people.ts'
import { linkWords } from '../../locales/link-words.ts'
import type { Transaction } from '../../store/engine/database.ts'
import type { Parts } from '../parts.ts'
import { makeLink, mayAct, type OfferedAction } from './make-link.ts'

/** Three links to say what became of an appointment whose hour has come; none about one that is settled, or not this agent's to say. */
export async function offerOutcomeActions(
  tx: Transaction,
  parts: Parts,
  agent: Agent,
  { id: appointmentId, officeId, probationerId, version, status, startsAt }: Appointment,
  now: DateTime,
): Promise<OfferedAction[]> {
  if (status !== 'planned' || startsAt > now || !mayAct(agent, officeId)) return []
  const about = { agentId: agent.id, officeId, probationerId, appointmentId, version }
  const offered: OfferedAction[] = []
  for (const act of OUTCOMES) {
    offered.push({
      words: linkWords(agent.language, { act }, []),
      url: await makeLink(tx, parts, { ...about, action: { act } }, now),
    })
  }
  return offered
}

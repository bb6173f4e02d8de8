import type { Session } from '../../store/engine/database.ts'
import { listLatestOf } from '../../store/journal/journal.ts'

/** An agent's answer to somebody, as the journal tells it. */
interface Answered {
  id: string
  agentId: string
}

const ANSWERS = ['textWritten', 'slotsProposed']

/** The last time an agent answered this person: what a form that is opened now has seen. */
export async function findLastAnswer(session: Session, probationerId: string): Promise<Answered | undefined> {
  const [entry] = await listLatestOf(session, probationerId, { only: ANSWERS, limit: 1 })
  return entry && { id: entry.id, agentId: entry.actor.replace('agent:', '') }
}

/** Who else has answered since an agent opened a form that had `seen` this answer, or none (''); undefined: nobody, or no matter. */
export async function answeredMeanwhile(
  session: Session,
  { probationerId, agentId, seen }: { probationerId: string; agentId: string; seen?: string | undefined },
): Promise<string | undefined> {
  if (seen === undefined) return undefined
  const last = await findLastAnswer(session, probationerId)
  return last === undefined || last.id === seen || last.agentId === agentId ? undefined : last.agentId
}

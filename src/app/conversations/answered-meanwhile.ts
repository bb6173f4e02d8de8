import type { DateTime } from 'luxon'
import type { Session } from '../../store/engine/database.ts'
import { listLatestOf } from '../../store/journal/journal.ts'

/** An agent's answer to somebody, as the journal tells it. */
interface Answered {
  id: string
  agentId: string
  at: DateTime
}

const ANSWERS = ['textWritten', 'slotsProposed']
const TAKEN_BACK = 'textTakenBack'

/** Of so many that were written and taken back in a row, what was answered before them is not looked for. */
const LOOKED_THROUGH = 20

/** The last time an agent answered this person, and did not take it back: what a form that is opened now has seen. */
export async function findLastAnswer(session: Session, probationerId: string): Promise<Answered | undefined> {
  const latest = await listLatestOf(session, probationerId, { only: [...ANSWERS, TAKEN_BACK], limit: LOOKED_THROUGH })
  const takenBack = new Set(latest.filter(({ what }) => what === TAKEN_BACK).map(({ details }) => details.message))
  const entry = latest.find(({ what, details }) => what !== TAKEN_BACK && !takenBack.has(details.message))
  return entry && { id: entry.id, agentId: entry.actor.replace('agent:', ''), at: entry.at }
}

/** Who else has answered since an agent opened a form that had `seen` this answer, or none (''); undefined: nobody, or no matter. */
export async function answeredMeanwhile(
  session: Session,
  { probationerId, agentId, seen }: { probationerId: string; agentId: string; seen?: string | undefined },
): Promise<string | undefined> {
  if (seen === undefined) return undefined
  const last = await findLastAnswer(session, probationerId)
  // Ids grow with time: what the form had seen may have been taken back since, and an older one is the last again.
  return last === undefined || last.id <= seen || last.agentId === agentId ? undefined : last.agentId
}

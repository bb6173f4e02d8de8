import type { DateTime } from 'luxon'
import { type DigestTimes, type DueDigest, dueDigest } from '../../domain/digest.ts'
import type { Office } from '../../domain/office.ts'
import type { Agent } from '../../domain/people.ts'
import { type DigestReader, listDigestReaders } from '../../store/agents/agents.ts'
import type { Beside, Session } from '../../store/engine/database.ts'
import { listMarks, setMark } from '../../store/marks/marks.ts'
import { addNotice } from '../../store/notices/notices.ts'
import { listOffices } from '../../store/offices/offices.ts'
import { coverOf } from '../notices/readers.ts'
import type { Parts } from '../parts.ts'

/** Machines tick at the same second: the second finds what the first has marked, and neither is lost to the other. */
const ONE_AT_A_TIME: Beside = { oneAtATime: ['digests'] }

/**
 * Has the summaries that are due leave, each once: what was decided for an agent and a day is marked in the same transaction. They are put
 * into words as they leave, and do not when there is nothing to say.
 */
export async function sendDigests({ store, clock, newId }: Parts): Promise<void> {
  const now = clock.now()
  for (const office of await listOffices(store)) {
    const agents = await listDigestReaders(store, office.id)
    const dueAt = dueByTimes(office, now)
    const due = agents.flatMap((agent) => {
      const digest = dueAt(digestTimes(agent, office))
      return digest ? [{ agent, date: digest.date }] : []
    })
    if ((await notYetSent(store, due)).length === 0) continue
    await store.transaction(async (tx) => {
      // Asked again: another machine may have been first.
      for (const { agent, date } of await notYetSent(tx, due)) {
        await setMark(tx, markOf(agent), date)
        const cover = await coverOf(tx, agent, now)
        for (const { id: agentId } of cover ? [agent, cover] : [agent]) {
          const key = `digest:${agent.id}:${date}:${agentId}`
          const digest = { date, agentId: agent.id }
          await addNotice(
            tx,
            { id: newId(), key, officeId: office.id, agentId, kind: 'digest', values: { digest }, dueAt: now },
            now,
          )
        }
      }
    }, ONE_AT_A_TIME)
  }
}

/** Worked out once for all who have the same times: it takes half a millisecond of calendar, and most have the office's. */
function dueByTimes(office: Office, now: DateTime): (times: DigestTimes) => DueDigest | undefined {
  const known = new Map<string, DueDigest | undefined>()
  return (times) => {
    const key = JSON.stringify(times)
    if (!known.has(key)) known.set(key, dueDigest(office, times, now))
    return known.get(key)
  }
}

/** When an agent's summaries leave. */
export function digestTimes(
  { digestAt, digestDays }: Pick<Agent, 'digestAt' | 'digestDays'>,
  office: Office,
): DigestTimes {
  return { at: digestAt ?? office.digestAt, days: digestDays }
}

interface Due {
  agent: DigestReader
  date: string
}

async function notYetSent(session: Session, due: Due[]): Promise<Due[]> {
  const marks = await listMarks(
    session,
    due.map(({ agent }) => markOf(agent)),
  )
  return due.filter(({ agent, date }) => marks.get(markOf(agent)) !== date)
}

function markOf({ id }: DigestReader): string {
  return `digest ${id}`
}

import type { DateTime } from 'luxon'
import type { Office } from '../../domain/office.ts'
import { referenceKey } from '../../domain/schedule/line-key.ts'
import { onClock } from '../../domain/schedule/values.ts'
import { listAgents } from '../../store/agents/agents.ts'
import { listBrought } from '../../store/appointments/brought.ts'
import type { Session } from '../../store/engine/database.ts'
import { listByCases, listPeople } from '../../store/people/people.ts'
import type { PlanningAhead } from './ahead.ts'
import type { ImportRun } from './import-run.ts'

/** Kept for people to choose from: no more may be cancelled at once. */
export const ABSENT_KEPT = 200

/** What stands here, was brought by an earlier planning, and has no line in this one: the file says nothing of it and changes nothing of it. */
export interface AbsentHere {
  count: number
  /** Days from which to which the file goes, as far as they are to come. */
  from: string
  until: string
  some: AbsentAppointment[]
}

export interface AbsentAppointment {
  id: string
  version: number
  who: string
  /** On the office's clock. */
  when: string
  type: string
  agent?: string
}

/**
 * What the file of an office no longer holds, of the days and of the agents it is about. Whoever a refused line is about has not left it, nor
 * what a new line may be a move of.
 */
export async function absentHere(
  session: Session,
  run: ImportRun,
  { coverage, isNamed }: PlanningAhead,
): Promise<AbsentHere> {
  const { office, now, header, unread } = run
  const { from: first, until: last, agentEmails } = coverage.get(office.id) ?? {}
  const none = { count: 0, from: '', until: '', some: [] }
  if (!first || !last || !agentEmails || last <= now) return none
  const from = first > now ? first.setZone(office.zone).startOf('day') : now
  const until = last.setZone(office.zone).endOf('day')
  const agents = new Map((await listAgents(session)).map((agent) => [agent.id, agent]))
  const refused = new Set((await listByCases(session, office.id, [...unread.cases])).map(({ id }) => id))
  const absent = (await listBrought(session, office.id, from.toUTC(), until.toUTC())).filter(
    ({ id, agentId, reference, probationerId }) =>
      !isNamed(id) &&
      (!header.columns.agentEmail || agentEmails.has(agentId ? agents.get(agentId)?.email : undefined)) &&
      !refused.has(probationerId) &&
      !(reference && unread.references.has(referenceKey(reference))),
  )
  const kept = absent.slice(0, ABSENT_KEPT)
  const people = await listPeople(
    session,
    kept.map(({ probationerId }) => probationerId),
  )
  const some = kept.map(({ id, version, probationerId, startsAt, type, agentId }) => {
    const person = people.get(probationerId)
    const agent = agentId ? agents.get(agentId)?.name : undefined
    const who = `${person?.lastName} ${person?.firstName} (${person?.caseNumber})`
    return { id, version, who, when: onClock(startsAt.setZone(office.zone)), type, ...(agent && { agent }) }
  })
  return { count: absent.length, from: dayOf(office, from), until: dayOf(office, until), some }
}

function dayOf({ zone }: Office, instant: DateTime): string {
  return instant.setZone(zone).toISODate() ?? ''
}

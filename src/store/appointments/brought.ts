import type { DateTime } from 'luxon'
import { beyond } from '../engine/beyond.ts'
import type { Session } from '../engine/database.ts'
import { and, asc, eq, exists, gte, inArray, lte } from '../engine/drizzle.ts'
import type { Mark } from './letters.ts'

interface Page {
  from: DateTime
  until: DateTime
  /** The last one of the page before. */
  after: Mark | undefined
  limit: number
}

/** A page of what stands of an office within a span, in the order of its hours: which they are, and no more. */
export async function listStanding({ db, tables }: Session, officeId: string, { from, until, after, limit }: Page) {
  const { id, startsAt, status, officeId: ofOffice } = tables.appointments
  return db
    .select({ id, startsAt })
    .from(tables.appointments)
    .where(
      and(
        eq(ofOffice, officeId),
        after ? beyond(startsAt, after.startsAt, id, after.id) : gte(startsAt, from),
        lte(startsAt, until),
        eq(status, 'planned'),
      ),
    )
    .orderBy(asc(startsAt), asc(id))
    .limit(limit)
}

/** Those of these that still stand and that a planning brought, in the order of their hours; nothing of who comes but their id. */
export async function listBrought({ db, tables }: Session, ids: readonly string[]) {
  if (ids.length === 0) return []
  const { appointments, scheduleLines } = tables
  const { id, version, probationerId, agentId, reference, type, startsAt } = appointments
  const line = db
    .select({ id: scheduleLines.id })
    .from(scheduleLines)
    .where(and(eq(scheduleLines.subjectId, id), eq(scheduleLines.kind, 'planning')))
  return db
    .select({ id, version, probationerId, agentId, reference, type, startsAt })
    .from(appointments)
    .where(and(inArray(id, [...ids]), eq(appointments.status, 'planned'), exists(line)))
    .orderBy(asc(startsAt), asc(id))
}

import type { DateTime } from 'luxon'
import { OUTCOMES, type OutcomeCounts } from '../../domain/effect/outcome.ts'
import type { Session } from '../engine/database.ts'
import { and, count, eq, gte, inArray, lt } from '../engine/drizzle.ts'

/** What became of the appointments of some types of each person an office convened between two instants, both past; nobody is named. */
export async function listPastOutcomes(
  { db, tables: { appointments } }: Session,
  { officeId, types }: { officeId: string; types: readonly string[] },
  { from, until }: { from: DateTime; until: DateTime },
): Promise<OutcomeCounts[]> {
  const { probationerId, status, startsAt, type } = appointments
  const rows = await db
    .select({ probationerId, status, appointments: count() })
    .from(appointments)
    .where(
      and(eq(appointments.officeId, officeId), inArray(type, [...types]), gte(startsAt, from), lt(startsAt, until)),
    )
    .groupBy(probationerId, status)
  const people = new Map<string, OutcomeCounts>()
  for (const row of rows) {
    const counts = people.get(row.probationerId) ?? none()
    counts[row.status === 'planned' ? 'unknown' : row.status] += Number(row.appointments)
    people.set(row.probationerId, counts)
  }
  return [...people.values()]
}

function none(): OutcomeCounts {
  return Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as OutcomeCounts
}

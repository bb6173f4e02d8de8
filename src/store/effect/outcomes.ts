import type { DateTime } from 'luxon'
import { type OutcomeCounts, outcomeOf } from '../../domain/effect/outcome.ts'
import type { Session } from '../engine/database.ts'
import { and, count, eq, gte, lt } from '../engine/drizzle.ts'
import type { Stretch } from './activity.ts'

/** What became of an office's appointments whose hour is in a stretch, and past by now. */
export async function countOutcomesIn(
  { db, tables }: Session,
  { officeId, from, until }: Stretch,
  now: DateTime,
): Promise<OutcomeCounts> {
  const { appointments } = tables
  const rows = await db
    .select({ status: appointments.status, times: count() })
    .from(appointments)
    .where(
      and(
        eq(appointments.officeId, officeId),
        gte(appointments.startsAt, from),
        lt(appointments.startsAt, until < now ? until : now),
      ),
    )
    .groupBy(appointments.status)
  const counts = { honoured: 0, missed: 0, excused: 0, cancelled: 0, unknown: 0 }
  for (const { status, times } of rows) {
    const outcome = outcomeOf({ status, startsAt: from }, now)
    if (outcome) counts[outcome] += Number(times)
  }
  return counts
}

import type { AttendanceCell, By } from '../../domain/effect/attendance-tally.ts'
import type { Session, Transaction } from '../engine/database.ts'
import { and, eq, gte, inArray, lte } from '../engine/drizzle.ts'
import { keptInsert } from '../engine/kept-insert.ts'

export interface MonthCell extends AttendanceCell {
  officeId: string
  month: string
}

/** What was counted of these offices, from a month to another, both included; narrowed to some ways of counting. */
export async function listCounts(
  { db, tables }: Session,
  officeIds: readonly string[],
  { from, until, by }: { from: string; until: string; by: readonly By[] },
): Promise<MonthCell[]> {
  if (officeIds.length === 0) return []
  const { attendanceCounts } = tables
  return db
    .select()
    .from(attendanceCounts)
    .where(
      and(
        inArray(attendanceCounts.officeId, [...officeIds]),
        gte(attendanceCounts.month, from),
        lte(attendanceCounts.month, until),
        inArray(attendanceCounts.by, [...by]),
      ),
    )
}

/** Puts what was just counted of a month in the place of what was counted before. */
export async function replaceCounts(
  tx: Transaction,
  officeId: string,
  month: string,
  cells: readonly AttendanceCell[],
): Promise<void> {
  const { attendanceCounts } = tx.tables
  await tx.db
    .delete(attendanceCounts)
    .where(and(eq(attendanceCounts.officeId, officeId), eq(attendanceCounts.month, month)))
  await insertCounts(
    tx,
    cells.map((cell) => ({ officeId, month, ...cell })),
  )
}

const insertCounts = keptInsert('attendanceCounts', ({ db, tables: { attendanceCounts } }, rows) =>
  db.insert(attendanceCounts).values(rows),
)

import type { DateTime } from 'luxon'
import { monthOf } from '../../domain/effect/attendance-tally.ts'
import type { Session, Transaction } from '../engine/database.ts'
import { and, eq, inArray, lte, ne } from '../engine/drizzle.ts'
import { getOffice } from '../offices/offices.ts'

/** Where a month stands; `countedAt`: when it was last counted, whatever changed since. */
export interface CountedMonth {
  month: string
  state: 'changed' | 'counting' | 'counted'
  countedAt: DateTime | null
}

export async function listMonths({ db, tables }: Session, officeId: string): Promise<CountedMonth[]> {
  const { month, state, countedAt } = tables.attendanceMonths
  return db
    .select({ month, state, countedAt })
    .from(tables.attendanceMonths)
    .where(eq(tables.attendanceMonths.officeId, officeId))
}

/** Has the months of these moments counted again; what is still to come was never counted, and costs nothing. */
export async function markChanged(
  tx: Transaction,
  moments: readonly { officeId: string; startsAt: DateTime }[],
  now: DateTime,
): Promise<void> {
  const months = new Map<string, { officeId: string; month: string }>()
  for (const { officeId, startsAt } of moments) {
    if (startsAt > now) continue
    const month = monthOf(startsAt, (await getOffice(tx, officeId)).zone)
    months.set(`${officeId} ${month}`, { officeId, month })
  }
  if (months.size === 0) return
  const { attendanceMonths } = tx.tables
  await tx.db
    .insert(attendanceMonths)
    .values([...months.values()].map((month) => ({ ...month, state: 'changed' as const })))
    .onConflictDoUpdate({
      target: [attendanceMonths.officeId, attendanceMonths.month],
      set: { state: 'changed' },
      setWhere: ne(attendanceMonths.state, 'changed'),
    })
}

/** The same for appointments as they stand before they are moved or taken away. */
export async function markChangedOf(tx: Transaction, appointmentIds: readonly string[], now: DateTime): Promise<void> {
  if (appointmentIds.length === 0) return
  const { appointments } = tx.tables
  const { officeId, startsAt } = appointments
  const past = await tx.db
    .select({ officeId, startsAt })
    .from(appointments)
    .where(and(inArray(appointments.id, [...appointmentIds]), lte(startsAt, now)))
  await markChanged(tx, past, now)
}

/** From here on, whatever changes in this month is known to have changed since. */
export async function beginCounting({ db, tables }: Transaction, officeId: string, month: string): Promise<void> {
  const { attendanceMonths } = tables
  await db
    .insert(attendanceMonths)
    .values({ officeId, month, state: 'counting' })
    .onConflictDoUpdate({
      target: [attendanceMonths.officeId, attendanceMonths.month],
      set: { state: 'counting' },
    })
}

/** It stays to be counted again when something changed meanwhile. */
export async function endCounting(
  { db, tables }: Transaction,
  officeId: string,
  month: string,
  now: DateTime,
): Promise<void> {
  const { attendanceMonths } = tables
  const ofMonth = and(eq(attendanceMonths.officeId, officeId), eq(attendanceMonths.month, month))
  await db.update(attendanceMonths).set({ countedAt: now }).where(ofMonth)
  await db
    .update(attendanceMonths)
    .set({ state: 'counted' })
    .where(and(ofMonth, eq(attendanceMonths.state, 'counting')))
}

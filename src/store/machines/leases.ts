import type { Transaction } from '../engine/database.ts'
import { millis, storeNow } from '../engine/dialect.ts'
import { and, eq, sql } from '../engine/drizzle.ts'

/**
 * Takes or keeps what one machine at a time may do, for so many milliseconds of the store's own clock; false while another holds it. A machine
 * that dies holds it no longer than that.
 */
export async function holdLease(
  { engine, db, tables: { leases } }: Transaction,
  { name, holder, forMs }: { name: string; holder: string; forMs: number },
): Promise<boolean> {
  const now = storeNow(engine)
  const heldUntil = sql`${now} + ${millis(engine, forMs)}`
  const held = await db
    .insert(leases)
    .values({ name, holder, heldUntil })
    .onConflictDoUpdate({
      target: leases.name,
      set: { holder, heldUntil },
      setWhere: sql`${leases.holder} = ${holder} or ${leases.heldUntil} < ${now}`,
    })
    .returning({ name: leases.name })
  return held.length > 0
}

/** Keeps what this machine holds for longer; false when another has had it meanwhile. */
export async function renewLease(
  { engine, db, tables: { leases } }: Transaction,
  { name, holder, forMs }: { name: string; holder: string; forMs: number },
): Promise<boolean> {
  const renewed = await db
    .update(leases)
    .set({ heldUntil: sql`${storeNow(engine)} + ${millis(engine, forMs)}` })
    .where(and(eq(leases.name, name), eq(leases.holder, holder)))
    .returning({ name: leases.name })
  return renewed.length > 0
}

/** Lets another machine have it at once. */
export async function endLease(
  { db, tables: { leases } }: Transaction,
  { name, holder }: { name: string; holder: string },
): Promise<void> {
  await db.delete(leases).where(and(eq(leases.name, name), eq(leases.holder, holder)))
}

import type { Transaction } from '../engine/database.ts'
import { millis, msUntil, storeNow } from '../engine/dialect.ts'
import { sql } from '../engine/drizzle.ts'

/** Nobody reserves so far ahead: a pace that says so was written by a clock that has been set back since. */
const FAR_MS = 60_000

/**
 * Takes the next places in the order in which all machines send, one every so many milliseconds, in one statement that waits for no other
 * but the one before. Returns in how many milliseconds the first is. By the store's own clock: those of machines may differ. What is not used
 * is nobody's.
 */
export async function reservePlaces(
  { engine, db, tables: { paces } }: Transaction,
  { name, places, everyMs }: { name: string; places: number; everyMs: number },
): Promise<number> {
  const now = storeNow(engine)
  const soon = sql`${paces.freeAt} between ${now} and ${now} + ${millis(engine, FAR_MS)}`
  const span = Math.ceil(places * everyMs)
  const [reserved] = await db
    .insert(paces)
    .values({ name, freeAt: sql`${now} + ${millis(engine, span)}` })
    .onConflictDoUpdate({
      target: paces.name,
      set: { freeAt: sql`case when ${soon} then ${paces.freeAt} else ${now} end + ${millis(engine, span)}` },
    })
    .returning({ inMs: msUntil(engine, paces.freeAt) })
  return Number(reserved?.inMs ?? 0) - span
}

import type { Session } from '../engine/database.ts'
import { storeNowMs } from '../engine/dialect.ts'

/** What the store's own clock says, in milliseconds since 1970. */
export async function readClock({ engine, db, tables: { marks } }: Session): Promise<number> {
  // Any row will do: a store has at least the mark of its secret.
  const [row] = await db
    .select({ ms: storeNowMs(engine) })
    .from(marks)
    .limit(1)
  if (!row) throw new Error('a store without a mark')
  return Number(row.ms)
}

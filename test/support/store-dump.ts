import type { Store } from '../../src/store/engine/database.ts'

/** Every row of every table as our secret opens it: what somebody who holds everything could read. */
export async function dump({ db, tables }: Store): Promise<Record<string, object[]>> {
  const rows = await Promise.all(
    Object.entries(tables).map(async ([name, table]) => [name, (await db.select().from(table)) as object[]] as const),
  )
  return Object.fromEntries(rows)
}

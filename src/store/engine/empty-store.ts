import { removeEntries } from '../journal/seals.ts'
import type { Transaction } from './database.ts'
import { ne, sql } from './drizzle.ts'
import { SECRET_MARK } from './open-store.ts'
import type { Tables } from './tables.ts'

/** Takes away all that a store holds, but its keys and the mark that its secret is ours: only a demonstration that begins anew may. */
export async function emptyStore(tx: Transaction): Promise<void> {
  const { db, tables } = tx
  const names = (Object.keys(tables) as (keyof Tables)[]).filter((name) => name !== 'dataKeys' && name !== 'marks')
  // Its tables let the journal go in this way alone, and its seals once it is empty.
  await removeEntries(tx, sql`true`)
  // Those that refer to others stand behind them.
  for (const name of names.reverse()) await db.delete(tables[name])
  await db.delete(tables.marks).where(ne(tables.marks.name, SECRET_MARK))
}

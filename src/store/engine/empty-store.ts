import type { Transaction } from './database.ts'
import { ne } from './drizzle.ts'
import { SECRET_MARK } from './open-store.ts'
import type { Tables } from './tables.ts'

/** Takes away all that a store holds, but its keys and the mark that its secret is ours: only a demonstration that begins anew may. */
export async function emptyStore({ db, tables }: Transaction): Promise<void> {
  const names = (Object.keys(tables) as (keyof Tables)[]).filter((name) => name !== 'dataKeys' && name !== 'marks')
  // Those that refer to others stand behind them.
  for (const name of names.reverse()) await db.delete(tables[name])
  await db.delete(tables.marks).where(ne(tables.marks.name, SECRET_MARK))
}

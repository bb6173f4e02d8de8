import type { Memory, Session } from './database.ts'

/**
 * What `read` once read of a table for a key, as long as nobody has written to that table: over all transactions of SQLite, which are one after
 * the other and of which each begins with whether another process has written; of Postgres, where others write meanwhile, within one,
 * which asks one thing at a time.
 */
export async function remembered<Value>(
  { memory }: Session,
  table: 'offices' | 'appointment_types' | 'agents',
  key: string,
  read: () => Promise<Value>,
): Promise<Value> {
  if (!memory) return read()
  const known = memory.get(table)
  if (known?.has(key)) return known.get(key) as Value
  const value = await read()
  // Asked for again: while it was read, the table may have been written to.
  const now = memory.get(table) ?? new Map<string, unknown>()
  memory.set(table, now.set(key, value))
  return value
}

/** Forgets the table that a statement writes to. */
export function forgetWritten(memory: Memory, statement: string): void {
  if (memory.size === 0 || statement.startsWith('select')) return
  const [, table] = WRITES_TO.exec(statement) ?? []
  if (table !== undefined) memory.delete(table)
}

const WRITES_TO = /\b(?:insert into|update|delete from) "(\w+)"/

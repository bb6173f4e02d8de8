import type Sqlite from 'better-sqlite3'
import { asKeyRows, type KeyRow, READ_KEYS } from './data-keys.ts'

/** The keys a file holds, whichever version made it: none before it had a table of them. */
export function keysIn(connection: Sqlite.Database): KeyRow[] {
  return has(connection, 'data_keys') ? asKeyRows(connection.prepare(READ_KEYS).all([])) : []
}

/** The value every store seals as it is first opened; undefined in a file that is none, or is new. */
export function firstSealed(connection: Sqlite.Database): string | undefined {
  if (!has(connection, 'marks')) return undefined
  return connection.prepare("select value from marks where name = 'secret'").pluck().get([]) as string | undefined
}

function has(connection: Sqlite.Database, table: string): boolean {
  return connection.prepare("select 1 from sqlite_master where type = 'table' and name = ?").get([table]) !== undefined
}

import Sqlite from 'better-sqlite3'
import { readMigrationFiles } from './drizzle.ts'
import { MIGRATIONS } from './sqlite-migrations.ts'

/**
 * Whether a file holds the tables that so many migrations make, and nothing that acts by itself but what they make, word for word: a
 * trigger that somebody put into a copy would change the store it becomes, without a secret. Tables and indexes of others (Litestream's) do nothing;
 * of a trigger that is missing the doctor speaks.
 */
export function hasOwnTables(copy: Sqlite.Database, applied: number): boolean {
  const { tables, acting } = madeBy(applied)
  if (actingIn(copy).some((words) => !acting.includes(words))) return false
  return [...tables].every(([table, columns]) => columnsOf(copy, table) === columns)
}

interface Made {
  tables: Map<string, string>
  acting: string[]
}

function madeBy(applied: number): Made {
  const known = made.get(applied)
  if (known) return known
  const empty = new Sqlite(':memory:')
  for (const { sql } of readMigrationFiles({ migrationsFolder: MIGRATIONS }).slice(0, applied)) {
    for (const statement of sql) empty.exec(statement)
  }
  const names = empty.prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
  const tables = new Map((names.pluck().all() as string[]).map((name) => [name, columnsOf(empty, name)]))
  const all: Made = { tables, acting: actingIn(empty) }
  empty.close()
  made.set(applied, all)
  return all
}

const made = new Map<number, Made>()

/** The words of each thing in a store that acts by itself. */
export function actingIn(store: Sqlite.Database): string[] {
  const words = "select name || ': ' || sql from sqlite_master where type in ('trigger', 'view') order by name"
  return store.prepare(words).pluck().all() as string[]
}

/** Their order is how they came, which is no difference. */
function columnsOf(store: Sqlite.Database, table: string): string {
  const columns = store
    .prepare('select name, lower(type) as type, "notnull", pk, hidden from pragma_table_xinfo(?) order by name')
    .all(table)
  return JSON.stringify(columns)
}

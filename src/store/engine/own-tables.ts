import Sqlite from 'better-sqlite3'
import { readMigrationFiles } from './drizzle.ts'
import { MIGRATIONS } from './sqlite-migrations.ts'

/**
 * Whether a file holds the tables that so many migrations make, and nothing that acts by itself: a trigger that somebody put into a copy would
 * change the store it becomes, without a secret. Tables and indexes of others (Litestream's) do nothing.
 */
export function hasOwnTables(copy: Sqlite.Database, applied: number): boolean {
  const acting = copy.prepare("select count(*) from sqlite_master where type in ('trigger', 'view')").pluck().get()
  if (acting !== 0) return false
  return [...tablesAfter(applied)].every(([table, columns]) => columnsOf(copy, table) === columns)
}

function tablesAfter(applied: number): Map<string, string> {
  const known = made.get(applied)
  if (known) return known
  const empty = new Sqlite(':memory:')
  for (const { sql } of readMigrationFiles({ migrationsFolder: MIGRATIONS }).slice(0, applied)) {
    for (const statement of sql) empty.exec(statement)
  }
  const names = empty.prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
  const tables = new Map((names.pluck().all() as string[]).map((name) => [name, columnsOf(empty, name)]))
  empty.close()
  made.set(applied, tables)
  return tables
}

const made = new Map<number, Map<string, string>>()

/** Their order is how they came, which is no difference. */
function columnsOf(store: Sqlite.Database, table: string): string {
  const columns = store
    .prepare('select name, lower(type) as type, "notnull", pk, hidden from pragma_table_xinfo(?) order by name')
    .all(table)
  return JSON.stringify(columns)
}

import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import pg from 'pg'

/** Every row of every table as whoever stole the database would read it; for SQLite, the bytes of its files as well. */
export async function dump(
  databaseUrl: string,
): Promise<{ rows: Map<string, Record<string, unknown>[]>; all: string }> {
  const file = databaseUrl.startsWith('file:') ? databaseUrl.slice('file:'.length) : undefined
  const rows = file ? rowsOfFile(file) : await rowsOfServer(databaseUrl)
  const written = [...rows].map(([table, found]) => `${table}\n${found.map((row) => JSON.stringify(row)).join('\n')}`)
  return { rows, all: [...written, ...(file ? bytesOf(file) : [])].join('\n') }
}

function rowsOfFile(file: string): Map<string, Record<string, unknown>[]> {
  const reader = new Sqlite(file, { readonly: true })
  const tables = reader.prepare("select name from sqlite_master where type = 'table'").pluck().all() as string[]
  const rows = tables.map((table) => [table, reader.prepare(`select * from "${table}"`).all()] as const)
  reader.close()
  return new Map(rows as [string, Record<string, unknown>[]][])
}

async function rowsOfServer(url: string): Promise<Map<string, Record<string, unknown>[]>> {
  const client = new pg.Client(url)
  await client.connect()
  const tables = await client.query("select tablename as name from pg_tables where schemaname in ('public', 'drizzle')")
  const rows = new Map<string, Record<string, unknown>[]>()
  for (const { name } of tables.rows) {
    const schema = name.startsWith('__drizzle') ? 'drizzle' : 'public'
    rows.set(name, (await client.query(`select * from ${schema}."${name}"`)).rows)
  }
  await client.end()
  return rows
}

/** The file, its -wal and whatever else lies beside it: read as bytes and as UTF-8, pages that were freed included. */
function bytesOf(file: string): string[] {
  const beside = readdirSync(dirname(file)).filter((name) => name.startsWith(basename(file)))
  return beside.map((name) => readFileSync(join(dirname(file), name), 'utf8'))
}

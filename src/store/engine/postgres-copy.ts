import Sqlite from 'better-sqlite3'
import pg from 'pg'
import type { Counts } from './copy-report.ts'
import { digestRows } from './rows-digest.ts'
import { bringUpToDate } from './sqlite-migrations.ts'

/**
 * Copies a Postgres store, as it stands at one instant while others write, into a new SQLite store: every value as it is sealed, so that no
 * secret is needed. Each table is read again and digested. Returns how many rows each had in Postgres.
 *
 * @throws when the tables are not those of this release, or something did not arrive as it left.
 */
export async function copyPostgres(url: string, target: string): Promise<Counts> {
  const client = new pg.Client({ connectionString: url, types: { getTypeParser: () => String } })
  // Without a listener, a connection cut while it is idle would end the process: what it is asked next fails.
  client.on('error', () => {})
  const file = new Sqlite(target)
  try {
    await client.connect()
    await client.query(TAKES_ITS_TIME)
    // As pg_dump --serializable-deferrable: a state that some order of the transactions gives, read without holding anybody up.
    await client.query('begin isolation level serializable read only deferrable')
    // What fails here is thrown away: nothing need be taken back, and the caller flushes.
    file.pragma('journal_mode = off')
    file.pragma('synchronous = off')
    await bringUpToDate(file)
    file.pragma('foreign_keys = off') // children may come before parents; whoever checks the file checks them all
    const counts: Counts = { [MIGRATED]: await countMigrated(client) }
    for (const table of await tablesOf(client, file)) counts[table.name] = await copyTable(client, file, table)
    await client.query('commit')
    file.pragma('journal_mode = delete')
    return counts
  } finally {
    file.close()
    await client.end()
  }
}

/**
 * The transaction is idle while a table is digested, 23 µs a row: minutes, of a large one. A statement waits for a snapshot, then reads a
 * thousand rows. Not every server knows every one of these.
 */
const TAKES_ITS_TIME = `
  select set_config(name, case name when 'statement_timeout' then '10min' else '0' end, false) from pg_settings
  where name in ('idle_in_transaction_session_timeout', 'transaction_timeout', 'statement_timeout', 'lock_timeout')`

const MIGRATED = '__drizzle_migrations'

async function countMigrated(client: pg.Client): Promise<number> {
  const { rows } = await client.query('select count(*) as n from drizzle.__drizzle_migrations')
  return Number(rows[0].n)
}

interface Table {
  name: string
  columns: { name: string; type: string }[]
}

/**
 * A release before or after this one may share the server: what only one of both sides has would be lost without a word. Views, foreign
 * tables and what an extension brought (pg_stat_statements) are the operator's.
 */
async function tablesOf(client: pg.Client, file: Sqlite.Database): Promise<Table[]> {
  const { rows } = await client.query<{ table: string; name: string; type: string }>(`
    select table_name as table, column_name as name, data_type as type from information_schema.columns
    where table_schema = current_schema() and table_name in (
      select relname from pg_class
      where relkind in ('r', 'p') and relnamespace = current_schema()::regnamespace and not exists (
        select from pg_depend where classid = 'pg_class'::regclass and objid = pg_class.oid and deptype = 'e'))
    order by table_name, column_name`)
  const tables = Map.groupBy(rows, ({ table }) => table)
  const there = [...tables].map(([name, columns]) => `${name}: ${columns.map((column) => column.name)}`)
  const here = file
    .prepare(`
      select t.name || ': ' || group_concat(c.name, ',' order by c.name) from sqlite_master t, pragma_table_info(t.name) c
      where t.type = 'table' and t.name not like 'sqlite_%' and t.name <> '${MIGRATED}' group by t.name order by t.name`)
    .pluck()
    .all()
  if (there.join('\n') !== here.join('\n')) throw new Error('the tables of Postgres are those of another release')
  return [...tables].map(([name, columns]) => ({ name, columns }))
}

const ROWS_AT_ONCE = 1000

async function copyTable(client: pg.Client, file: Sqlite.Database, { name, columns }: Table): Promise<number> {
  const names = columns.map((column) => `"${column.name}"`).join()
  await client.query(`declare all_of no scroll cursor for select ${columns.map(asText).join()} from "${name}"`)
  const insert = file.prepare(`insert into "${name}" (${names}) values (${columns.map(() => '?').join()})`)
  const left = digestRows()
  for (;;) {
    const { rows } = await client.query<(string | null)[]>({
      text: `fetch ${ROWS_AT_ONCE} from all_of`,
      rowMode: 'array',
    })
    if (rows.length === 0) break
    file.exec('begin')
    for (const row of rows) {
      const values = row.map((value, place) => written(value, columns[place]?.type))
      left.add(JSON.stringify(values))
      insert.run(values)
    }
    file.exec('commit')
  }
  await client.query('close all_of')
  const arrived = digestRows()
  for (const row of file.prepare(`select ${names} from "${name}"`).raw().iterate()) arrived.add(JSON.stringify(row))
  const { rows: count, digest } = left.end()
  if (arrived.end().digest !== digest) throw new Error(`rows of ${name} did not arrive as they left`)
  return count
}

/** What SQLite keeps of each type, said by Postgres; see dialect.ts. */
function asText({ name, type }: Table['columns'][number]): string {
  if (type === 'boolean') return `"${name}"::int`
  return type.startsWith('timestamp') ? `(extract(epoch from "${name}") * 1000)::bigint` : `"${name}"::text`
}

function written(value: string | null, type = 'text'): string | number | null {
  if (value === null || type === 'text') return value
  return type === 'jsonb' ? JSON.stringify(JSON.parse(value)) : Number(value)
}

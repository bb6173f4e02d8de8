import Sqlite from 'better-sqlite3'
import { load, openOne, planning } from './beside.ts'

/** Makes a store of so many appointments of next year, three a person: some thousands are loaded, and the others are copies of them. */
export async function fill(file: string, appointments: number): Promise<void> {
  const times = Math.max(1, Math.floor(appointments / LOADED))
  const { service, end } = await openOne({}, { DATABASE_URL: `file:${file}` })
  await load(service.parts, planning(Math.round(appointments / times)))
  await end()
  multiply(file, times)
}

const LOADED = 5000

const TABLES = ['probationers', 'name_words', 'appointments', 'schedule_lines', 'messages', 'journal']
/** Shared by the copies: an office, its agents, its places, a file. */
const SHARED = /^(office|agent|place|import)_id$/

/** Makes a store that holds a planning hold it so many times: the same days and names, of other people. Nobody else may have it open. */
function multiply(file: string, times: number): void {
  const database = new Sqlite(file)
  database.pragma('foreign_keys = off')
  database.pragma('synchronous = off')
  for (const table of TABLES) {
    const columns = (database.pragma(`table_info('${table}')`) as { name: string }[]).map(({ name }) => name)
    const isOwn = (column: string) =>
      /^id$|_id$|_key$|^key$/.test(column) && !SHARED.test(column) && `${table}.${column}` !== 'name_words.key'
    const values = columns.map((column) => (isOwn(column) ? `"${column}" || '-' || copies.n` : `"${column}"`))
    const indexes = database
      .prepare("select name, sql from sqlite_schema where type = 'index' and tbl_name = ? and sql is not null")
      .all(table) as { name: string; sql: string }[]
    // Made again at the end: kept up to date row by row they take ten times as long.
    for (const { name } of indexes) database.exec(`drop index "${name}"`)
    database.exec(`
      with recursive copies(n) as (select 1 where ${times} > 1 union all select n + 1 from copies where n < ${times - 1})
      insert into "${table}" (${columns.map((column) => `"${column}"`)}) select ${values} from "${table}", copies`)
    for (const { sql } of indexes) database.exec(sql)
  }
  // Who fills plays a carrier, as other benches do; whoever opens it need not.
  database.exec("delete from marks where name = 'carrier'")
  database.close()
}

import { setImmediate as breath } from 'node:timers/promises'
import type Sqlite from 'better-sqlite3'

/** By statistics of a few rows SQLite reads the whole table, however large it has become meanwhile; without any it takes the index. */
const ROWS_WORTH_COUNTING = 1000
const GROWN = 4

/**
 * Counts again, by samples, the tables that have grown much since they were last counted, and those that an upgrade gave an index since: of two
 * indexes SQLite takes the one it knows nothing of for the better. Others have their turn between two tables, of which one takes some 50 ms.
 * Returns what is known of all.
 */
export async function countGrown(writer: Sqlite.Database): Promise<string> {
  writer.pragma('analysis_limit = 1000')
  writer.exec('analyze sqlite_schema') // counts nothing: reads what another process may have counted
  const tables = countedTables(writer)
  const rowsOf = lastRows(writer, tables)
  for (const { name, counted, hasNewIndex } of tables) {
    if (counted !== null && counted < ROWS_WORTH_COUNTING) forget(writer, name)
    const rows = rowsOf.get(name) ?? null
    if (rows === null || rows < ROWS_WORTH_COUNTING) continue
    if (rows <= GROWN * (counted ?? 0) && !hasNewIndex) continue
    writer.exec(`analyze "${name}"`)
    await breath()
  }
  return JSON.stringify(writer.prepare('select * from sqlite_stat1').all())
}

/**
 * Whether so much was written since it was last asked that a table may have grown to be worth counting, or something by another connection,
 * which may have counted.
 */
export function watchGrowth(writer: Sqlite.Database): () => boolean {
  const changesNow = writer.prepare('select total_changes()').pluck()
  const versionNow = writer.prepare('pragma data_version').pluck()
  let [changes, version] = [Number.NEGATIVE_INFINITY, 0]
  return () => {
    const [now, others] = [changesNow.get() as number, versionNow.get() as number]
    if (now - changes < ROWS_WORTH_COUNTING && others === version) return false
    changes = now
    version = others
    return true
  }
}

interface Counted {
  name: string
  counted: number | null
  hasNewIndex: boolean
}

function countedTables(writer: Sqlite.Database): Counted[] {
  // Of an index of some rows nothing is known either while it holds none.
  const tables = writer.prepare(`
    select name, (select max(cast(stat as integer)) from sqlite_stat1 where tbl = name) as counted, exists (
      select 1 from sqlite_schema i where i.type = 'index' and i.tbl_name = t.name and coalesce(i.sql, '') not like '% where %'
        and i.name not in (select idx from sqlite_stat1 where idx is not null)) as uncounted
    from sqlite_schema t where type = 'table' and name not like 'sqlite_%'
      and name not in (select name from pragma_table_list where wr)`) // without rows' numbers, a table is one index
  const rows = tables.all() as { name: string; counted: number | null; uncounted: number }[]
  return rows.map(({ uncounted, ...row }) => ({ ...row, hasNewIndex: uncounted === 1 }))
}

/** How many rows each has had at most, in one statement however many tables there are. */
function lastRows(writer: Sqlite.Database, tables: readonly { name: string }[]): Map<string, number | null> {
  if (tables.length === 0) return new Map()
  const each = tables.map(({ name }) => `select '${name}' as name, max(rowid) as rows from "${name}"`)
  const read = writer.prepare(each.join(' union all ')).all() as { name: string; rows: number | null }[]
  return new Map(read.map(({ name, rows }) => [name, rows]))
}

/** Of a version that counted small tables too. */
function forget(writer: Sqlite.Database, table: string): void {
  for (const statistics of ['sqlite_stat1', 'sqlite_stat4'])
    writer.prepare(`delete from ${statistics} where tbl = ?`).run(table)
  writer.exec('analyze sqlite_schema')
}

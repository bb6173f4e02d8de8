import Sqlite from 'better-sqlite3'
import type { Counts } from './copy-report.ts'

/**
 * Copies an SQLite store into one new file as it stands at one instant, while others write: both the count of its rows and the pages are read
 * within one transaction. Returns how many rows each table has at that instant.
 */
export async function snapshotStore(file: string, target: string): Promise<Counts> {
  const store = new Sqlite(file, { readonly: true })
  try {
    store.pragma('busy_timeout = 5000')
    store.exec('begin')
    const counts = countRows(store)
    await store.backup(target, { progress: () => PAGES_A_STEP })
    bringIntoOneFile(target)
    return counts
  } finally {
    store.close()
  }
}

/** Of 4 KB: a step takes some milliseconds. */
const PAGES_A_STEP = 1000

export function countRows(store: Sqlite.Database): Counts {
  const tables = store.prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
  return Object.fromEntries(
    (tables.pluck().all() as string[]).map((name) => [
      name,
      store.prepare(`select count(*) from "${name}"`).pluck().get() as number,
    ]),
  )
}

/** The copy says of itself that it has a write-ahead log, as the store has: it would be made beside it by whoever looks. */
function bringIntoOneFile(file: string): void {
  const copy = new Sqlite(file)
  try {
    copy.pragma('journal_mode = delete')
  } finally {
    copy.close()
  }
}

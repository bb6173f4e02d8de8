import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import Sqlite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/sqlite-proxy'
import { migrate } from 'drizzle-orm/sqlite-proxy/migrator'
import type { Store, Transaction } from './database.ts'
import { kitFor } from './dialect.ts'
import { tablesFor } from './tables.ts'
import type { Vault } from './vault.ts'

const MIGRATIONS = fileURLToPath(new URL('../../migrations/sqlite', import.meta.url))
const STATEMENTS_KEPT = 500
// Another process (a command, a backup) may hold the file: wait that long before giving up, without blocking the event loop.
const LOCK_PATIENCE_MS = 5_000
const LOCK_PAUSE_MS = 20

/**
 * One file, two connections: a writer whose transactions queue, and a read-only one for everything else, so that a write
 * outside a transaction fails physically.
 */
export async function openSqlite(file: string, vault: Vault): Promise<Store> {
  mkdirSync(dirname(file), { recursive: true })
  const writer = new Sqlite(file)
  writer.pragma('journal_mode = WAL')
  // The inbox and the outbox are promises: a commit must survive a power cut.
  writer.pragma('synchronous = FULL')
  writer.pragma('busy_timeout = 5000')
  await bringUpToDate(writer, file)
  writer.pragma('foreign_keys = ON')
  writer.pragma('busy_timeout = 0')
  const reader = new Sqlite(file, { readonly: true })
  reader.pragma('busy_timeout = 5000')

  const tables = tablesFor(kitFor('sqlite', vault))
  const session = { engine: 'sqlite' as const, tables, vault }
  const tx: Transaction = { ...session, db: drizzle(runnerFor(writer)), writes: true }

  let queue: Promise<unknown> = Promise.resolve()
  return {
    ...session,
    db: drizzle(runnerFor(reader)),
    transaction(work) {
      const turn = queue.then(() => inTransaction(writer, () => work(tx)))
      queue = turn.catch(() => {}) // its own caller hears of the failure; the next in the queue only waits for the end
      return turn
    },
    async backup(target) {
      reader.prepare('vacuum into ?').run(target)
    },
    async close() {
      await queue
      reader.close()
      writer.close()
    },
  }
}

/**
 * Applies the migrations not yet applied. drizzle's migrator rebuilds tables by dropping them, which would silently delete
 * the rows of child tables: foreign keys are off meanwhile, checked afterwards, and a copy of the file is made first.
 */
async function bringUpToDate(writer: Sqlite.Database, file: string): Promise<void> {
  const applied = () => countApplied(writer)
  const before = applied()
  writer.pragma('foreign_keys = OFF')
  const db = drizzle(runnerFor(writer))
  await migrate(
    db,
    async (queries) => {
      if (before > 0 && queries.length > 0) copyBeforeMigration(writer, `${file}.before-migration-${before}`)
      writer.transaction(() => {
        for (const query of queries) writer.exec(query)
        const orphans = writer.pragma('foreign_key_check') as unknown[]
        if (orphans.length > 0) throw new Error(`a migration would leave ${orphans.length} rows without their parent`)
      })()
    },
    { migrationsFolder: MIGRATIONS },
  )
}

function countApplied(writer: Sqlite.Database): number {
  const known = writer.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get()
  if (!known) return 0
  return (writer.prepare('select count(*) as n from __drizzle_migrations').get() as { n: number }).n
}

function copyBeforeMigration(writer: Sqlite.Database, copy: string): void {
  if (!existsSync(copy)) writer.prepare('vacuum into ?').run(copy)
}

/** Runs what drizzle writes, keeping prepared statements: preparing one costs more than running it. */
function runnerFor(connection: Sqlite.Database) {
  const statements = new Map<string, Sqlite.Statement>()
  const statementFor = (sql: string) => {
    let statement = statements.get(sql)
    if (!statement) {
      if (statements.size >= STATEMENTS_KEPT) statements.clear()
      statement = connection.prepare(sql)
      if (statement.reader) statement.raw(true)
      statements.set(sql, statement)
    }
    return statement
  }
  return async (sql: string, params: unknown[], method: 'run' | 'all' | 'values' | 'get') => {
    const statement = statementFor(sql)
    if (!statement.reader) {
      statement.run(params)
      return { rows: [] }
    }
    const rows = method === 'get' ? statement.get(params) : statement.all(params)
    return { rows: rows as unknown[] }
  }
}

async function inTransaction<T>(writer: Sqlite.Database, work: () => Promise<T>): Promise<T> {
  await begin(writer)
  try {
    const result = await work()
    writer.exec('commit')
    return result
  } catch (error) {
    if (writer.inTransaction) writer.exec('rollback')
    throw error
  }
}

async function begin(writer: Sqlite.Database): Promise<void> {
  const patience = Date.now() + LOCK_PATIENCE_MS
  for (;;) {
    try {
      writer.exec('begin immediate')
      return
    } catch (error) {
      const locked = error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')
      if (!locked || Date.now() > patience) throw error
      await pause(LOCK_PAUSE_MS)
    }
  }
}

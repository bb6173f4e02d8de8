import { setTimeout as pause } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import { breathing } from './breath.ts'
import type { Memory } from './database.ts'
import { forgetWritten } from './memory.ts'

const STATEMENTS_KEPT = 500
// Another process (a command, a backup) may hold the file: wait that long before giving up, without blocking the event loop.
const LOCK_PATIENCE_MS = 5_000
/** Whoever had to queue that long already is given a little more. */
const LEAST_PATIENCE_MS = 200
const LOCK_PAUSE_MS = 20

/**
 * Runs what drizzle writes on the connection of the moment, keeping prepared statements: preparing one costs more than running it. What is
 * remembered of a table is forgotten when it is written to.
 */
export function runnerFor(connectionNow: () => Sqlite.Database, memory?: Memory) {
  const breathe = breathing()
  const statements = new Map<string, Sqlite.Statement>()
  let connection = connectionNow()
  const statementFor = (sql: string) => {
    if (connection !== connectionNow()) {
      connection = connectionNow()
      statements.clear()
    }
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
    await breathe()
    const statement = statementFor(sql)
    if (memory && !statement.readonly) forgetWritten(memory, sql)
    if (!statement.reader) {
      statement.run(params)
      return { rows: [] }
    }
    const rows = method === 'get' ? statement.get(params) : statement.all(params)
    return { rows: rows as unknown[] }
  }
}

/** Runs `work` with the file's only right to write: all of it happens, or none. The connection's `busy_timeout` must be 0. */
export async function inTransaction<T>(
  writer: Sqlite.Database,
  work: () => Promise<T>,
  askedAt = performance.now(),
): Promise<T> {
  await begin(writer, askedAt)
  try {
    const result = await work()
    writer.exec('commit')
    return result
  } catch (error) {
    if (writer.inTransaction) writer.exec('rollback')
    throw error
  }
}

/** Takes the right to write. Patience counts from when it was asked for: of ten webhooks behind a locked file, none waits for the nine others to give up. */
export async function begin(writer: Sqlite.Database, askedAt: number): Promise<void> {
  const patience = Math.max(askedAt + LOCK_PATIENCE_MS, performance.now() + LEAST_PATIENCE_MS)
  for (;;) {
    try {
      writer.exec('begin immediate')
      return
    } catch (error) {
      if (!isLocked(error) || performance.now() > patience) throw error
      await pause(LOCK_PAUSE_MS)
    }
  }
}

/** Whether another connection holds the file. */
export function isLocked(error: unknown): boolean {
  return error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')
}

import { existsSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { makePrivate } from './private-file.ts'

/**
 * Holds the store of a SQLite file for one service, until the process ends, however it does; undefined when another service has it. Commands
 * share the store with the service: they hold nothing. A service that is closing is waited for.
 */
export function holdForService(file: string, waitMs = 2000): { release(): void } | undefined {
  const beside = besideOf(file)
  makePrivate(beside)
  const connection = new Sqlite(beside, { timeout: waitMs })
  try {
    connection.pragma('journal_mode = memory')
    connection.exec('begin exclusive')
    held.add(connection)
    return {
      release() {
        held.delete(connection)
        connection.close()
      },
    }
  } catch (error) {
    connection.close()
    if (isBusy(error)) return undefined
    throw error
  }
}

/** Whether a service has the store, of this process or of another; as if, where this user may not look. */
export function isServed(file: string): boolean {
  if (!existsSync(besideOf(file))) return false
  let connection: Sqlite.Database | undefined
  try {
    connection = new Sqlite(besideOf(file), { timeout: 0, fileMustExist: true })
    connection.exec('select count(*) from sqlite_schema')
    return false
  } catch (error) {
    if (error instanceof Sqlite.SqliteError) return true
    throw error
  } finally {
    connection?.close()
  }
}

/** A file of its own: the store's own locks belong to its transactions. */
function besideOf(file: string): string {
  return `${file}.service`
}

function isBusy(error: unknown): boolean {
  return error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')
}

/** A connection that nobody refers to is closed when memory is cleared, and its lock gone. */
const held = new Set<Sqlite.Database>()

import Sqlite from 'better-sqlite3'
import { makePrivate } from './private-file.ts'

/**
 * Holds the store of a SQLite file for one service, until the process ends, however it does; undefined when another service has it. Commands
 * share the store with the service: they hold nothing. A service that is closing is waited for.
 */
export function holdForService(file: string, waitMs = 2000): { release(): void } | undefined {
  // A file of its own: the store's own locks belong to its transactions.
  const beside = `${file}.service`
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
    if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')) return undefined
    throw error
  }
}

/** A connection that nobody refers to is closed when memory is cleared, and its lock gone. */
const held = new Set<Sqlite.Database>()

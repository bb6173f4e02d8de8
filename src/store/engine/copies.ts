import { existsSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { readMigrationFiles } from './drizzle.ts'
import { countApplied, MIGRATIONS } from './sqlite-migrations.ts'
import { type Vault, WrongSecret } from './vault.ts'

/** What an SQLite file is to us, looked at without changing it. */
type CopyReport =
  | { people: number; appointments: number; migrations: { applied: number; known: number } }
  | { problem: CopyProblem }

export type CopyProblem = 'missing' | 'notAStore' | 'damaged' | 'wrongSecret' | 'ofANewerVersion'

/** Checks a file page by page and row by row, that our secret opens it, and that this version knows its tables. */
export function inspectCopy(file: string, vault: Vault): CopyReport {
  if (!existsSync(file)) return { problem: 'missing' }
  let copy: Sqlite.Database | undefined
  try {
    copy = new Sqlite(file, { readonly: true, fileMustExist: true })
    return inspect(copy, vault)
  } catch (error) {
    if (error instanceof WrongSecret) return { problem: 'wrongSecret' }
    if (!(error instanceof Sqlite.SqliteError)) throw error
    return { problem: error.code.startsWith('SQLITE_CORRUPT') ? 'damaged' : 'notAStore' }
  } finally {
    copy?.close()
  }
}

function inspect(copy: Sqlite.Database, vault: Vault): CopyReport {
  if (copy.pragma('integrity_check', { simple: true }) !== 'ok') return { problem: 'damaged' }
  if ((copy.pragma('foreign_key_check') as unknown[]).length > 0) return { problem: 'damaged' }
  const count = (table: string) => (copy.prepare(`select count(*) as n from ${table}`).get() as { n: number }).n
  const applied = countApplied(copy)
  if (applied === 0) return { problem: 'notAStore' }
  const known = readMigrationFiles({ migrationsFolder: MIGRATIONS }).length
  if (applied > known) return { problem: 'ofANewerVersion' }
  const mark = copy.prepare('select value from marks limit 1').get() as { value: string } | undefined
  if (!mark) return { problem: 'notAStore' }
  vault.open(mark.value, 'marks.value')
  return { people: count('probationers'), appointments: count('appointments'), migrations: { applied, known } }
}

/**
 * Holds a store alone and brings it into one file, or undefined when somebody else has it open: leaving the write-ahead log needs a lock
 * that a service at work, even an idle one, never lets go of. Nobody can open it before it is released.
 */
export function holdAlone(file: string): { release(): void } | undefined {
  const connection = new Sqlite(file, { fileMustExist: true, timeout: 500 })
  try {
    connection.pragma('locking_mode = exclusive')
    connection.pragma('journal_mode = delete')
    connection.exec('begin exclusive')
    return { release: () => connection.close() }
  } catch (error) {
    connection.close()
    if (!(error instanceof Sqlite.SqliteError)) throw error
    if (error.code.startsWith('SQLITE_BUSY')) return undefined
    // Broken beyond reading, which is why it is being replaced: there is nothing to hold.
    if (BROKEN.test(error.code)) return { release() {} }
    throw error
  }
}

const BROKEN = /^SQLITE_(CORRUPT|NOTADB)/

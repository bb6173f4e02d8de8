import { existsSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import type { CopyProblem, CopyReport } from './copy-report.ts'
import { readMigrationFiles } from './drizzle.ts'
import { hasOwnTables } from './own-tables.ts'
import { countRows } from './snapshot.ts'
import { firstSealed, keysIn } from './sqlite-keys.ts'
import { countApplied, MIGRATIONS } from './sqlite-migrations.ts'
import { KeyLost, type Keyring, WrongNamesKey, WrongSecret } from './vault.ts'

/** Checks a file page by page and row by row, that our secret opens it, and that this version knows its tables. */
export function inspectCopy(file: string, keyring: Keyring): CopyReport {
  const report = inspectFile(file)
  if ('problem' in report) return report
  const problem = whyNotOpened(file, keyring)
  return problem ? { problem } : report
}

/** The same without the secret: what takes long of it, and holds the thread it is called in until it is done. */
export function inspectFile(file: string): CopyReport {
  if (!existsSync(file)) return { problem: 'missing' }
  try {
    return within(file, inspect)
  } catch (error) {
    if (!(error instanceof Sqlite.SqliteError)) throw error
    return { problem: error.code.startsWith('SQLITE_CORRUPT') ? 'damaged' : 'notAStore' }
  }
}

function inspect(copy: Sqlite.Database): CopyReport {
  if (copy.pragma('integrity_check', { simple: true }) !== 'ok') return { problem: 'damaged' }
  if ((copy.pragma('foreign_key_check') as unknown[]).length > 0) return { problem: 'damaged' }
  const applied = countApplied(copy)
  if (applied === 0) return { problem: 'notAStore' }
  const known = readMigrationFiles({ migrationsFolder: MIGRATIONS }).length
  if (applied > known) return { problem: 'ofANewerVersion' }
  if (!hasOwnTables(copy, applied)) return { problem: 'damaged' }
  const counts = countRows(copy)
  const { marks = 0, probationers = 0, appointments = 0 } = counts
  if (marks === 0) return { problem: 'notAStore' }
  return { people: probationers, appointments, counts, migrations: { applied, known } }
}

/** Why what a sound copy holds sealed does not open, by its own keys: a mark, which each store has, and the newest person and text. */
export function whyNotOpened(file: string, keyring: Keyring): CopyProblem | undefined {
  try {
    within(file, (copy) => {
      const own = keyring.another()
      own.learn(keysIn(copy))
      const sealed = firstSealed(copy)
      if (sealed !== undefined && own.keys().length === 0) own.begunWith(sealed)
      for (const [table, column] of SEALED) {
        const newest = `select ${column} from ${table} where ${column} is not null order by rowid desc limit 1`
        const value = copy.prepare(newest).pluck().get() as string | undefined
        if (value !== undefined) own.vault.open(value, `${table}.${column}`)
      }
    })
    return undefined
  } catch (error) {
    if (error instanceof Sqlite.SqliteError) throw error
    if (error instanceof WrongNamesKey) return 'wrongNamesKey'
    if (error instanceof KeyLost) return 'keyLost'
    return error instanceof WrongSecret ? 'wrongSecret' : 'damaged'
  }
}

const SEALED = [
  ['marks', 'value'],
  ['probationers', 'last_name'],
  ['messages', 'body'],
] as const

function within<Result>(file: string, work: (copy: Sqlite.Database) => Result): Result {
  const copy = new Sqlite(file, { readonly: true, fileMustExist: true })
  try {
    return work(copy)
  } finally {
    copy.close()
  }
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

import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Sqlite from 'better-sqlite3'
import { drizzle, migrate, readMigrationFiles } from './drizzle.ts'
import { makePrivate } from './private-file.ts'
import { inTransaction, runnerFor } from './sqlite-connection.ts'

export const MIGRATIONS = fileURLToPath(new URL('../../../migrations/sqlite', import.meta.url))

/**
 * Applies the migrations not yet applied, all of them or none. drizzle's migrator rebuilds tables by dropping them, which
 * would silently delete the rows of child tables: foreign keys are off meanwhile, checked before the end, and a copy of the
 * file is made first. Of several openings at once one migrates; the others wait for its lock, then find nothing to do.
 */
export async function bringUpToDate(writer: Sqlite.Database, folder = MIGRATIONS): Promise<void> {
  if (countApplied(writer) >= readMigrationFiles({ migrationsFolder: folder }).length) return
  writer.pragma('foreign_keys = OFF') // does nothing within a transaction, hence before it
  writer.pragma('busy_timeout = 0') // `begin` waits itself, and lets the others run meanwhile
  await inTransaction(writer, async () => {
    const before = countApplied(writer)
    const apply = async (queries: string[]) => {
      if (before > 0 && queries.length > 0) keepCopy(writer.name, `${writer.name}.before-migration-${before}`)
      for (const query of queries) writer.exec(query)
      const orphans = writer.pragma('foreign_key_check') as unknown[]
      if (orphans.length > 0) throw new Error(`a migration would leave ${orphans.length} rows without their parent`)
    }
    await migrate(drizzle(runnerFor(() => writer)), apply, { migrationsFolder: folder })
  })
}

export function countApplied(writer: Sqlite.Database): number {
  const known = writer.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get()
  if (!known) return 0
  return (writer.prepare('select count(*) as n from __drizzle_migrations').get() as { n: number }).n
}

/** Another connection copies: the one that migrates is within its transaction. A copy left by an attempt that failed is older. */
function keepCopy(file: string, copy: string): void {
  rmSync(copy, { force: true })
  const reader = new Sqlite(file, { readonly: true })
  try {
    makePrivate(copy)
    reader.prepare('vacuum into ?').run(copy)
  } finally {
    reader.close()
  }
}

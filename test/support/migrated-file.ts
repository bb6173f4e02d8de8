import { writeFileSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { bringUpToDate } from '../../src/store/engine/sqlite-migrations.ts'

let migrated: Promise<Buffer> | undefined

/** An SQLite file whose tables are up to date, and empty: migrated once a process, which takes 30 ms, and written for each test. */
export async function writeMigrated(file: string): Promise<void> {
  migrated ??= migrate()
  writeFileSync(file, await migrated, { mode: 0o600 })
}

async function migrate(): Promise<Buffer> {
  const database = new Sqlite(':memory:')
  await bringUpToDate(database)
  const image = database.serialize()
  database.close()
  return image
}

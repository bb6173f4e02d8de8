import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type * as NodePostgres from 'drizzle-orm/node-postgres'
import type * as Migrator from 'drizzle-orm/node-postgres/migrator'
import type pg from 'pg'
import { load } from './drizzle.ts'
import { troubleOf } from './trouble.ts'

const { drizzle } = load('drizzle-orm/node-postgres') as typeof NodePostgres
const { migrate } = load('drizzle-orm/node-postgres/migrator') as typeof Migrator

export const MIGRATIONS = fileURLToPath(new URL('../../../migrations/postgres', import.meta.url))
const MIGRATION_LOCK = 4_862_901
/** Behind a migration that waits for a table everybody else waits too, webhooks among them: less than the 8 s after which they are refused. */
const TABLE_WITHIN_MS = 3000
/** In which who waited has their turn. */
const BETWEEN_TRIES_MS = 3000
const TRIES = 100

/**
 * Migrates under a lock: of several machines that start at once, one migrates and the others wait. A table that somebody reads in a long
 * transaction is waited for a few seconds at a time.
 *
 * @throws what the server says of the lock when, after ten minutes of it, the table still is not to be had.
 */
export async function bringUpToDate(pool: pg.Pool, migrationsFolder = MIGRATIONS): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('set statement_timeout = 0; set lock_timeout = 0')
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    await client.query(`set lock_timeout = ${TABLE_WITHIN_MS}`)
    for (let tries = 1; ; tries++) {
      try {
        return await migrate(drizzle(client), { migrationsFolder })
      } catch (error) {
        if (troubleOf(error) !== 'locked' || tries === TRIES) throw error
        await pause(BETWEEN_TRIES_MS)
      }
    }
  } finally {
    client.release(true) // the lock ends with its connection, whatever happened to it
  }
}

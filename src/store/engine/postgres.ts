import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type * as NodePostgres from 'drizzle-orm/node-postgres'
import type * as Migrator from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import { neverWithinAnother } from './alone.ts'
import type { Session, Store } from './database.ts'
import { kitFor } from './dialect.ts'
import { load, readMigrationFiles } from './drizzle.ts'
import { tablesFor } from './tables.ts'
import type { Vault } from './vault.ts'

const { drizzle } = load('drizzle-orm/node-postgres') as typeof NodePostgres
const { migrate } = load('drizzle-orm/node-postgres/migrator') as typeof Migrator

const MIGRATIONS = fileURLToPath(new URL('../../../migrations/postgres', import.meta.url))
const MIGRATION_LOCK = 4_862_901
const TURNS_AT_MOST = 30
const LONGEST_PAUSE_MS = 250
// 40001 serialization_failure, 40P01 deadlock_detected: "run the transaction again" (Postgres manual, 13.5).
const RUN_AGAIN = new Set(['40001', '40P01'])

/** A pool that writes in serializable transactions, and one that can only read. */
export async function openPostgres(url: string, vault: Vault): Promise<Store> {
  const writing = poolOf(url)
  const reading = poolOf(readOnly(url))
  const session = { engine: 'postgres' as const, tables: tablesFor(kitFor('postgres', vault)), vault }
  const written = transactionsOf(writing)
  const alone = neverWithinAnother()
  // Transactions that lost against another run again one at a time: all at once, they would meet again and some lose every time.
  let losers: Promise<unknown> = Promise.resolve()
  const store: Store = {
    ...session,
    db: asSession(drizzle(reading)),
    async transaction(work) {
      const once = () =>
        alone(() => written('begin isolation level serializable', (db) => work({ ...session, db, writes: true })))
      try {
        return await once()
      } catch (error) {
        if (!isLost(error)) throw error
      }
      const turn = losers.then(() => untilWon(once))
      losers = turn.catch(() => {})
      return turn
    },
    async rehearse(work) {
      try {
        await written('begin', async (db) => {
          await work((turn) => turn({ ...session, db, writes: true }))
          throw new Undone()
        })
      } catch (error) {
        if (!(error instanceof Undone)) throw error
      }
    },
    keepStatistics: () => analyzeGrown(writing),
    letGo: async () => {},
    backup: () => Promise.reject(new Error('a Postgres store is copied with pg_dump')),
    readBack: () => Promise.reject(new Error('a Postgres store is copied with pg_dump')),
    async close() {
      await losers
      await Promise.all([writing.end(), reading.end()])
    },
  }
  try {
    await bringUpToDate(writing)
  } catch (error) {
    await store.close()
    throw error
  }
  return store
}

/** How many migrations a database has and how many this version knows, asked by a connection that can only read: nothing is made. */
export async function countMigrations(url: string): Promise<{ applied: number; known: number }> {
  const pool = poolOf(readOnly(url))
  try {
    const { rows } = await pool.query<{ known: boolean }>(
      "select to_regclass('drizzle.__drizzle_migrations') is not null as known",
    )
    const counted = rows[0]?.known && (await pool.query('select 1 from drizzle.__drizzle_migrations'))
    return {
      applied: counted ? (counted.rowCount ?? 0) : 0,
      known: readMigrationFiles({ migrationsFolder: MIGRATIONS }).length,
    }
  } finally {
    await pool.end()
  }
}

/** Within the address itself, whose own options would hide any given beside it. */
function readOnly(url: string): string {
  const address = new URL(url)
  const options = address.searchParams.get('options') ?? ''
  address.searchParams.set('options', `${options} -c default_transaction_read_only=on`.trim())
  return address.href
}

/** Ends a rehearsal: its transaction is undone. */
class Undone extends Error {}

function poolOf(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: 8 })
  // Without a listener, an idle connection cut by the server would end the process. The next query opens another.
  pool.on('error', () => {})
  return pool
}

/**
 * Runs pieces of work each in a transaction of its own, on a connection of the pool. What queries go through is one for a connection, so that
 * those that are kept built stay so.
 */
function transactionsOf(pool: pg.Pool) {
  const sessions = new WeakMap<pg.PoolClient, Session['db']>()
  return async <Result>(begin: string, work: (db: Session['db']) => Promise<Result>): Promise<Result> => {
    const client = await pool.connect()
    const db = sessions.get(client) ?? asSession(drizzle(client))
    sessions.set(client, db)
    let broken = false
    try {
      await client.query(begin)
      const result = await work(db)
      await client.query('commit')
      return result
    } catch (error) {
      await client.query('rollback').catch(() => {
        broken = true
      })
      throw error
    } finally {
      client.release(broken)
    }
  }
}

/** See the one cast of dialect.ts: the store is typed as SQLite and uses only what both engines have. */
function asSession(db: unknown): Session['db'] {
  return db as Session['db']
}

/** Migrates under a lock: of several machines that start at once, one migrates and the others wait. */
async function bringUpToDate(pool: pg.Pool): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    await migrate(drizzle(client), { migrationsFolder: MIGRATIONS })
  } finally {
    client.release(true) // the lock ends with its connection, whatever happened to it
  }
}

/**
 * The server's autovacuum counts every table sooner or later; what a file has made twice as large is counted at once. `relpages` is what
 * the table was when it was last counted.
 */
async function analyzeGrown(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ name: string }>(`
    select quote_ident(relname) as name from pg_class
    where relkind = 'r' and relnamespace = current_schema()::regnamespace
      and pg_relation_size(oid) > (2 * relpages + 8) * current_setting('block_size')::int`)
  for (const { name } of rows) await pool.query(`analyze ${name}`)
}

/**
 * Runs a transaction again, thirty times at most, until no other stands in its way; a little later each time, since machines do not share
 * a queue.
 */
async function untilWon<T>(once: () => Promise<T>): Promise<T> {
  for (let turn = 1; ; turn++) {
    try {
      return await once()
    } catch (error) {
      if (turn === TURNS_AT_MOST || !isLost(error)) throw error
      await pause(Math.random() * Math.min(2 ** turn, LONGEST_PAUSE_MS))
    }
  }
}

function isLost(error: unknown): boolean {
  return RUN_AGAIN.has(codeOf(error))
}

/** drizzle wraps the driver's error. */
function codeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause ? error.cause : error
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : ''
}

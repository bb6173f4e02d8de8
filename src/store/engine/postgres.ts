import type * as NodePostgres from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { neverWithinAnother } from './alone.ts'
import { asKeyRows, READ_KEYS } from './data-keys.ts'
import type { Store } from './database.ts'
import { kitFor } from './dialect.ts'
import { load, readMigrationFiles } from './drizzle.ts'
import { PlanKeepingClient } from './kept-plans.ts'
import { machineName } from './machine-name.ts'
import { openLine } from './postgres-line.ts'
import { bringUpToDate, MIGRATIONS } from './postgres-migrations.ts'
import { asSession, transactionsOf } from './postgres-transactions.ts'
import { relearning } from './relearning.ts'
import { indexing, tablesFor } from './tables.ts'
import type { Keyring } from './vault.ts'

const { drizzle } = load('drizzle-orm/node-postgres') as typeof NodePostgres

/** A pool that writes in serializable transactions, and one that can only read. */
export async function openPostgres(address: string, keyring: Keyring): Promise<Store> {
  const { vault } = keyring
  const url = calledSo(address, machineName(keyring.namesKeys))
  const writing = poolOf(withOptions(url, FEWER_COLLISIONS))
  const reading = poolOf(readOnly(url))
  const session = { engine: 'postgres' as const, tables: tablesFor(kitFor('postgres', vault)), vault }
  const transactions = transactionsOf(writing, keyring)
  const alone = neverWithinAnother()
  const line = openLine(url, writing)
  let endLearning = () => {}
  const store: Store = {
    ...session,
    keyring,
    keysLearntWithinMs: RELEARNT.withinMs,
    async connected() {
      const { rows } = await writing.query<{ name: string }>(CONNECTED)
      return rows.map(({ name }) => (name === callersName(address) ? '' : name))
    },
    async keepIndex(name, { table, what, where }) {
      await patiently(writing, async (client) => {
        // One that was cut short stays, and helps nobody.
        await client.query(`drop index concurrently if exists ${name}`)
        await client.query(indexing('create index concurrently', name, table, what, where))
      })
    },
    dropIndex: (name) =>
      patiently(writing, async (client) => void (await client.query(`drop index concurrently if exists ${name}`))),
    db: asSession(drizzle(reading)),
    transaction: (work, beside = {}) =>
      alone(() =>
        transactions.run(beside, (db, own, memory) => work({ ...session, vault: own, memory, db, writes: true })),
      ),
    isAlone: () => false,
    inBulk: (work) => work(),
    async rehearse(work) {
      try {
        await transactions.once(async (db, own) => {
          await work((turn) => turn({ ...session, vault: own, db, writes: true }))
          throw new Undone()
        })
      } catch (error) {
        if (!(error instanceof Undone)) throw error
      }
    },
    keepStatistics: () => analyzeGrown(writing),
    letGo: async () => {},
    async backup(target) {
      const { copyPostgresAside } = await import('./backup-aside.ts')
      return copyPostgresAside(withOptions(url, LETS_GO), target)
    },
    tellOthers: line.tell,
    hearOthers: line.hear,
    async readBack(copy) {
      const { restoreElsewhere } = await import('./backup-aside.ts')
      return restoreElsewhere(copy, keyring)
    },
    async close() {
      endLearning()
      await Promise.all([transactions.quiet(), line.close()])
      await Promise.all([writing.end(), reading.end()])
    },
  }
  try {
    // Before anything is written: a store of another secret stays as it is.
    await learnFrom(reading, keyring)
    await bringUpToDate(writing)
    await learnFrom(reading, keyring)
    const { now, check, end } = relearning(() => learnFrom(reading, keyring), RELEARNT)
    endLearning = end
    keyring.learnsLater = true
    keyring.refresh = (why) => {
      // Of a value sealed with a key that came since, whoever asks again reads it.
      if (why === 'unknownKey') void now()
      check()
    }
  } catch (error) {
    await store.close()
    throw error
  }
  return store
}

/** Who only reads learns of a new key so: whoever is to write with it waits for it. */
const RELEARNT_EVERY_MS = 5000
const RELEARNT = { everyMs: RELEARNT_EVERY_MS, againMs: 1000, withinMs: 3 * RELEARNT_EVERY_MS }

/** What waits for the transactions of others to end, an index that is made or taken away beside them, waits as long as they last. */
async function patiently(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<void>): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('set statement_timeout = 0; set lock_timeout = 0')
    await work(client)
  } finally {
    client.release(true)
  }
}

async function learnFrom(pool: pg.Pool, keyring: Keyring): Promise<void> {
  const { rows } = await pool.query<{ keys: boolean; marks: boolean }>(
    "select to_regclass('data_keys') is not null as keys, to_regclass('marks') is not null as marks",
  )
  const [is] = rows
  const keys = is?.keys ? asKeyRows((await pool.query(READ_KEYS)).rows) : []
  const marked = is?.marks ? (await pool.query("select value from marks where name = 'secret'")).rows : []
  const sealed = marked[0]?.value as string | undefined
  if (keys.length > 0) keyring.learn(keys)
  else if (sealed !== undefined) keyring.begunWith(sealed)
  if (sealed !== undefined) keyring.vault.open(sealed, 'marks.value')
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

function readOnly(url: string): string {
  return withOptions(url, '-c default_transaction_read_only=on')
}

const CONNECTED = `
  select distinct application_name as name from pg_stat_activity
  where datname = current_database() and usename = current_user and backend_type = 'client backend'`

/** Our name, then what whoever runs it calls it: of the two, the server cuts the end. */
function calledSo(url: string, name: string): string {
  const address = new URL(url)
  address.searchParams.set('application_name', `${name} ${callersName(url)}`.trim())
  return address.href
}

/** What whoever runs it calls it, as the server keeps it: a machine of before we named ours is called that and no more. */
function callersName(url: string): string {
  return (new URL(url).searchParams.get('application_name') ?? '').slice(0, 63)
}

/** Within the address itself, whose own options would hide any given beside it: `before` those that it may change. */
function withOptions(url: string, after: string, before = ''): string {
  const address = new URL(url)
  const options = address.searchParams.get('options') ?? ''
  address.searchParams.set('options', `${before} ${options} ${after}`.trim())
  return address.href
}

/**
 * A table read whole is locked whole against whoever else is serializable, and small ones are read whole by preference: with three machines and
 * five texts in a second, of a hundred transactions six were lost, and three without that.
 */
const FEWER_COLLISIONS = '-c enable_seqscan=off'

/** A machine that lost its power, or stands still, lets go of its locks within half a minute: the server would hold them for hours. */
const LETS_GO =
  '-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3 -c idle_in_transaction_session_timeout=30s'

/** Ends a rehearsal: its transaction is undone. */
class Undone extends Error {}

/** What takes longer is a bug or a store in trouble: it fails, is said, and lets the others go on. A national store's longest statement takes seconds. */
const GIVES_UP = '-c statement_timeout=60s -c lock_timeout=10s'
/** So long is waited for one of the connections, or for the server. */
const CONNECTED_WITHIN_MS = 10_000

function poolOf(url: string): pg.Pool {
  const connectionString = withOptions(url, LETS_GO, GIVES_UP)
  const settings = { connectionString, max: 8, connectionTimeoutMillis: CONNECTED_WITHIN_MS }
  const pool = new pg.Pool({ ...settings, Client: PlanKeepingClient })
  // Without a listener, an idle connection cut by the server would end the process. The next query opens another.
  pool.on('error', () => {})
  // Nor one that is cut while it is lent: whatever it is asked next fails.
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
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

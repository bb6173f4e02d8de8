import { setTimeout as pause } from 'node:timers/promises'
import type * as NodePostgres from 'drizzle-orm/node-postgres'
import type pg from 'pg'
import { asKeyRows, READ_KEYS } from './data-keys.ts'
import { type Beside, Collision, type Memory, type Session } from './database.ts'
import { load } from './drizzle.ts'
import { forgetWritten } from './memory.ts'
import { troubleOf } from './trouble.ts'
import type { Keyring, Vault } from './vault.ts'

const { drizzle } = load('drizzle-orm/node-postgres') as typeof NodePostgres

const TURNS_AT_MOST = 30
/** Half of the connections: what waits for another machine's lock leaves the others to what hands texts over and settles them. */
const BESIDE_AT_ONCE = 4
const LONGEST_PAUSE_MS = 250
/** After one was lost, so long none of this machine runs beside another: in a small store most that meet collide. Ten seconds kept three machines from half of what they do. */
const CROWDED_MS = 1000
// 40001 serialization_failure, 40P01 deadlock_detected: "run the transaction again" (Postgres manual, 13.5).
const RUN_AGAIN = new Set(['40001', '40P01'])

type Work<Result> = (db: Session['db'], vault: Vault, memory: Memory) => Promise<Result>

/** The transactions of a machine, beside those of others. */
export interface Transactions {
  /** Runs work in a transaction, again from the start as long as another stands in its way. */
  run<Result>(beside: Beside, work: Work<Result>): Promise<Result>
  /** Runs work whose failure undoes it, once. */
  once<Result>(work: Work<Result>): Promise<Result>
  /** Resolves when none waits for its turn any more. */
  quiet(): Promise<unknown>
}

/**
 * Serializable ones run beside each other until one is lost to another. Then those of this machine go one at a time, and while one runs no
 * other machine's does: nothing is lost again, and it is tried anew after a while. See decision 20.
 */
export function transactionsOf(pool: pg.Pool, keyring: Keyring): Transactions {
  const connections = connectionsOf(pool, keyring)
  let crowdedUntil = Number.NEGATIVE_INFINITY
  let alone: Promise<unknown> = Promise.resolve()
  let besides = 0
  const waiting: (() => void)[] = []

  async function untilDone<Result>(
    { readCommitted, changesKeys, oneAtATime: names = [] }: Beside,
    work: Work<Result>,
    late: Late,
  ): Promise<Result> {
    if (changesKeys) return untilAlone(() => connections(READ_COMMITTED, work, late, { words: LOCK_KEYS, names: [] }))
    if (readCommitted) {
      return untilWon(() => connections(READ_COMMITTED, work, late, { words: LOCK_KEYS_SHARED, names }))
    }
    if (performance.now() > crowdedUntil) {
      try {
        return await beside(names, work, late)
      } catch (error) {
        if (!isLost(error)) throw error
        if (!(error instanceof Cut)) crowdedUntil = performance.now() + CROWDED_MS
      }
    }
    return one(names, work, late)
  }

  async function beside<Result>(names: readonly string[], work: Work<Result>, late: Late): Promise<Result> {
    while (besides >= BESIDE_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
    besides++
    try {
      return await ofMany(names, work, late)
    } finally {
      besides--
      waiting.shift()?.()
    }
  }

  function ofMany<Result>(names: readonly string[], work: Work<Result>, late: Late): Promise<Result> {
    return connections(SERIALIZABLE, work, late, { words: `${LOCK_KEYS_SHARED}; ${LOCK_SHARED}`, names })
  }

  function one<Result>(names: readonly string[], work: Work<Result>, late: Late): Promise<Result> {
    const turn = alone.then(() =>
      untilWon(() => connections(SERIALIZABLE, work, late, { words: `${LOCK_KEYS_SHARED}; ${LOCK_ALONE}`, names })),
    )
    alone = turn.catch(() => {})
    return turn
  }

  return {
    run(beside, work) {
      const { withinMs } = beside
      if (withinMs === undefined) return untilDone(beside, work, NEVER)
      return withinTime(withinMs, (late) => untilDone(beside, work, late))
    },
    once: (work) => connections('begin', work, NEVER, { words: LOCK_KEYS_SHARED, names: [] }),
    quiet: () => alone,
  }
}

/** Throws when the time of whoever waits is over. */
type Late = () => void
const NEVER: Late = () => {}

const SERIALIZABLE = 'begin isolation level serializable'
const READ_COMMITTED = 'begin isolation level read committed'

// Before the transaction begins: what a serializable one reads is chosen by its first statement, be it the wait for a lock.
const LOCK_SHARED = "select pg_advisory_lock_shared(hashtextextended('serializable', 0))"
const LOCK_ALONE = "select pg_advisory_lock(hashtextextended('serializable', 0))"
// Of what the look-ups of a transaction are made with: they do not move while it runs.
const LOCK_KEYS_SHARED = "select pg_advisory_lock_shared(hashtextextended('data keys', 0))"
// All others queue behind it as long as it waits.
const LOCK_KEYS =
  "set lock_timeout = '250ms'; select pg_advisory_lock(hashtextextended('data keys', 0)); reset lock_timeout"
const UNLOCK = 'select pg_advisory_unlock_all()'

/** Names last, and in one order: whoever holds one runs, and waits for nobody who waits for it. */
function lockNames(client: pg.PoolClient, names: readonly string[]): string {
  const words = names.map((name) => client.escapeLiteral(name)).join(', ')
  return `
    select pg_advisory_lock(key)
    from (select distinct hashtextextended(name, 0) as key from unnest(array[${words}]::text[]) as name order by 1) as keys`
}

/** Runs a piece of work on a connection of the pool. What queries go through is one for a connection, so that those kept built stay so. */
function connectionsOf(pool: pg.Pool, keyring: Keyring) {
  const sessions = new WeakMap<pg.PoolClient, { db: Session['db']; memory: Memory }>()
  return async <Result>(
    begin: string,
    work: Work<Result>,
    late: Late,
    lock: { words: string; names: readonly string[] },
  ): Promise<Result> => {
    late()
    const client = await pool.connect().catch((error: unknown) => {
      throw troubleOf(error) === 'unreachable' ? new Cut(error) : error
    })
    const { db, memory } = sessions.get(client) ?? sessionOf(client)
    sessions.set(client, { db, memory })
    memory.clear()
    let broken = false
    let committing = false
    try {
      late()
      const locks = lock.names.length > 0 ? `${lock.words}; ${lockNames(client, lock.names)}` : lock.words
      // One after the other in one message: what the driver answers is then a list, of which the keys are the last.
      const said = await client.query(`begin; ${locks}; commit; ${begin}; ${READ_KEYS}`)
      // Whoever waited for a lock has been told so: those behind it have the connection and the lock at once.
      late()
      const read = (said as unknown as pg.QueryResult[]).at(-1)
      const result = await work(db, keyring.learn(asKeyRows(read?.rows ?? [])), memory)
      committing = true
      await client.query(`commit; ${UNLOCK}`)
      return result
    } catch (error) {
      await client.query(`rollback; ${UNLOCK}`).catch(() => {
        broken = true
      })
      throw broken && !committing ? new Cut(error) : error
    } finally {
      client.release(broken)
    }
  }
}

/** With what is remembered within a transaction, forgotten as it is written to. */
function sessionOf(client: pg.PoolClient) {
  const memory: Memory = new Map()
  const logQuery = (statement: string) => forgetWritten(memory, statement)
  return { db: asSession(drizzle(client, { logger: { logQuery } })), memory }
}

/** The connection was gone before anything could be committed: run again on another, nothing is done twice. */
class Cut extends Error {
  constructor(cause: unknown) {
    super('the connection to the store was cut', { cause })
  }
}

/** Fails when the time is over; what had not begun by then is not begun any more. */
async function withinTime<Result>(ms: number, work: (late: Late) => Promise<Result>): Promise<Result> {
  const over = Promise.withResolvers<never>()
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    over.reject(new TooLate())
  }, ms)
  const late = () => {
    if (isLate) throw new TooLate()
  }
  try {
    return await Promise.race([work(late), over.promise])
  } finally {
    clearTimeout(timer)
  }
}

/** Known by its code, as the server's own troubles are. */
class TooLate extends Error {
  readonly code = 'TOO_LATE'
  constructor() {
    super('the store took too long')
  }
}

/** See the one cast of dialect.ts: the store is typed as SQLite and uses only what both engines have. */
export function asSession(db: unknown): Session['db'] {
  return db as Session['db']
}

/** Runs a transaction again, thirty times at most, until no other stands in its way; a little later each time. */
async function untilWon<Result>(once: () => Promise<Result>): Promise<Result> {
  for (let turn = 1; ; turn++) {
    try {
      return await once()
    } catch (error) {
      if (turn === TURNS_AT_MOST || !isLost(error)) throw error
      await pause(Math.random() * Math.min(2 ** turn, LONGEST_PAUSE_MS))
    }
  }
}

/** As long as others do not let it: what moves look-ups can wait, they cannot. */
async function untilAlone<Result>(once: () => Promise<Result>): Promise<Result> {
  for (let turn = 1; ; turn++) {
    try {
      return await untilWon(once)
    } catch (error) {
      if (codeOf(error) !== LOCK_NOT_AVAILABLE || turn === ALONE_TRIES) throw error
      await pause(ALONE_PAUSE_MS)
    }
  }
}

const LOCK_NOT_AVAILABLE = '55P03'
/** A file of a hundred thousand lines is looked through in minutes. */
const ALONE_TRIES = 600
const ALONE_PAUSE_MS = 1000

function isLost(error: unknown): boolean {
  return error instanceof Collision || error instanceof Cut || RUN_AGAIN.has(codeOf(error))
}

/** drizzle wraps the driver's error. */
function codeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause ? error.cause : error
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : ''
}

import type { Engine } from './dialect.ts'
import type { SqliteRemoteDatabase } from './drizzle.ts'
import { findMark, setMark } from './marks.ts'
import { openSqlite } from './sqlite.ts'
import type { Tables } from './tables.ts'
import { openVault, type Vault } from './vault.ts'

const SECRET_MARK = 'secret'

/** What query modules work with: reading only, or within a transaction. */
export interface Session {
  engine: Engine
  db: SqliteRemoteDatabase
  tables: Tables
  vault: Vault
}

/** A session in which writes are allowed: all of it happens, or none. */
export interface Transaction extends Session {
  readonly writes: true
}

/** Runs a piece of work in a transaction. */
export type Within = <Result>(work: (tx: Transaction) => Promise<Result>) => Promise<Result>

/** The store at rest: it reads; to write, open a transaction. */
export interface Store extends Session {
  /** Runs `work` alone (SQLite) or serializably (Postgres): it may run again from the start, so it must not touch the world. */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>
  /**
   * Runs work of which nothing is kept, on a state of the store as it is now, without holding up anybody's writes: on a private
   * copy (SQLite), or in one transaction that is undone (Postgres).
   */
  rehearse(work: (within: Within) => Promise<void>): Promise<void>
  /**
   * Has the engine count again the tables that have grown much since it last did, and those who read choose their indexes by it. What grows
   * slowly is counted at each opening (SQLite) or by the server's own autovacuum (Postgres).
   */
  keepStatistics(): Promise<void>
  /** A checked copy of the whole store in a new file (SQLite only). */
  backup(file: string): Promise<void>
  close(): Promise<void>
}

/**
 * Opens `file:…` with SQLite or `postgres://…` with Postgres, brings its tables up to date and checks that its secret is ours.
 *
 * @throws WrongSecret when the store was sealed with another SECRET_KEY.
 */
export async function openStore(databaseUrl: string, secret: string): Promise<Store> {
  const store = await open(databaseUrl, openVault(secret))
  try {
    await checkSecret(store)
  } catch (error) {
    await store.close()
    throw error
  }
  return store
}

/** Postgres is loaded by those who have one: a fifth of a second of every start. */
async function open(databaseUrl: string, vault: Vault): Promise<Store> {
  if (databaseUrl.startsWith('file:')) return openSqlite(databaseUrl.slice('file:'.length), vault)
  const { openPostgres } = await import('./postgres.ts')
  return openPostgres(databaseUrl, vault)
}

/** The first opening leaves a sealed mark; all must be able to open it, even one that comes at the same moment. */
async function checkSecret(store: Store): Promise<void> {
  if (await findMark(store, SECRET_MARK)) return
  await store.transaction(async (tx) => {
    if (!(await findMark(tx, SECRET_MARK))) await setMark(tx, SECRET_MARK, 'sealed')
  })
}

import type { DateTime } from 'luxon'
import type { CopyReport, Counts } from './copy-report.ts'
import type { Engine } from './dialect.ts'
import type { SqliteRemoteDatabase } from './drizzle.ts'
import type { Tables } from './tables.ts'
import type { Vault } from './vault.ts'

/** What was read of tables that hardly ever change, by table and key. */
export type Memory = Map<string, Map<string, unknown>>

/** Runs one statement with its values. */
export type Run = (words: string, values: unknown[], method: 'run') => Promise<unknown>

/** What query modules work with: reading only, or within a transaction. */
export interface Session {
  engine: Engine
  db: SqliteRemoteDatabase
  tables: Tables
  vault: Vault
  /** What a transaction need not read again; see `remembered`. */
  memory?: Memory
}

/** A session in which writes are allowed: all of it happens, or none. */
export interface Transaction extends Session {
  readonly writes: true
  /** Runs words of SQLite that were built before; see `keptInsert`. */
  run?: Run
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
   * Has the engine count again the tables that have grown much since it last did, as each opening and closing does too (SQLite), and those
   * who read choose their indexes by it. The rest is left to the server's own autovacuum (Postgres).
   */
  keepStatistics(): Promise<void>
  /**
   * Has what was removed gone from the files as well: from the write-ahead log, and from copies that migrations and restores made beside the
   * store before an instant (SQLite). A server does it by itself (Postgres).
   */
  letGo(copiesBefore: DateTime): Promise<void>
  /** Copies the whole store, as it stands at one instant, into a new file; returns how many rows each table has in it. */
  backup(file: string): Promise<Counts>
  /** Restores such a copy elsewhere, and checks what came of it: whole, of rows that belong together, and opened by our secret. */
  readBack(file: string): Promise<CopyReport>
  close(): Promise<void>
}

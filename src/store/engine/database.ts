import type { DateTime } from 'luxon'
import type { CopyReport, Counts } from './copy-report.ts'
import type { Engine } from './dialect.ts'
import type { SqliteRemoteDatabase } from './drizzle.ts'
import type { Tables } from './tables.ts'
import type { Keyring, Vault } from './vault.ts'

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

/** What a transaction of Postgres asks of those beside it, where it is not to be serializable; on SQLite each is alone. */
export interface Beside {
  /**
   * For what claims or settles rows by their ids, each change of which asks again whether the row still is as believed: every statement reads
   * what is committed as it begins, and none collides with another.
   */
  readCommitted?: true
  /** Names of what is worked on: one transaction at a time, on whatever machine, of those that name one of these. */
  oneAtATime?: readonly string[]
  /**
   * For what somebody waits for who asks again when it fails: it fails after so many milliseconds, whatever it waits for. What had begun may
   * still be done. (SQLite's own wait for a locked file ends sooner.)
   */
  withinMs?: number
  /** For what moves look-ups or writes the keys of the store: no other transaction runs meanwhile, on whatever machine. Not given: it waits for it. */
  changesKeys?: true
}

/** What was read is no longer so: the transaction is to be run again. */
export class Collision extends Error {}

/** For most of what claims and settles. */
export const READ_COMMITTED: Beside = { readCommitted: true }

/** For webhooks: Twilio gives up after 15 s, and then calls the fallback address. */
export const AWAITED: Beside = { withinMs: 8_000 }

/** The store at rest: it reads; to write, open a transaction. */
export interface Store extends Session {
  keyring: Keyring
  /** Runs `work` alone (SQLite) or serializably (Postgres): it may run again from the start, so it must not touch the world. */
  transaction<T>(work: (tx: Transaction) => Promise<T>, beside?: Beside): Promise<T>
  /** Whether no service writes to it now, who would wait for a long transaction: false where nobody knows (Postgres). From there on nothing is kept `inBulk`. */
  isAlone(): boolean
  /** Keeps more of the file at hand while work writes much of it, if nobody else does (SQLite). */
  inBulk<Result>(work: () => Promise<Result>): Promise<Result>
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
  /** How long it takes until every machine knows a key that is written down, at the most. */
  keysLearntWithinMs: number
  /** What the connections there are to it call themselves, ours too (Postgres; of an SQLite file nobody knows). */
  connected(): Promise<string[]>
  /** Makes an index that helps for a while, and takes it away, while others write. */
  keepIndex(name: string, on: { table: string; what: string; where?: string }): Promise<void>
  dropIndex(name: string): Promise<void>
  /** Tells the other machines on this store that something may be due (Postgres; on an SQLite file there is none). */
  tellOthers(): void
  /** Has each such word of another heard until the store is closed, and once more when the line was cut meanwhile. */
  hearOthers(heard: () => void): void
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

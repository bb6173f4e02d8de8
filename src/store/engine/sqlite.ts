import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { neverWithinAnother } from './alone.ts'
import { restoreElsewhere, snapshotAside } from './backup-aside.ts'
import { copyAside } from './copy-aside.ts'
import type { Memory, Store, Transaction } from './database.ts'
import { kitFor } from './dialect.ts'
import { drizzle } from './drizzle.ts'
import { isServed } from './one-service.ts'
import { makePrivate } from './private-file.ts'
import { turnsOf } from './shared-commits.ts'
import { isLocked, runnerFor } from './sqlite-connection.ts'
import { firstSealed, keysIn } from './sqlite-keys.ts'
import { bringUpToDate } from './sqlite-migrations.ts'
import { countGrown, watchGrowth } from './sqlite-statistics.ts'
import { indexing, tablesFor } from './tables.ts'
import { openTemporaryFolder, removeOldCopiesBeside, sweepCopiesBeside } from './temporary-copies.ts'
import type { Keyring, Vault } from './vault.ts'

/**
 * One file, two connections: a writer whose transactions queue, and a read-only one for everything else, so that a write
 * outside a transaction fails physically.
 */
export async function openSqlite(file: string, keyring: Keyring): Promise<Store> {
  const writer = await openWriter(file, keyring)
  let reader = openReader(file)
  let counted: string | undefined

  const { vault } = keyring
  const tables = tablesFor(kitFor('sqlite', vault))
  const session = { engine: 'sqlite' as const, tables, vault }
  const memory: Memory = new Map()
  const run = runnerFor(() => writer, memory)
  const turnVault = vaultOfTurns(writer, keyring, memory)
  const tx: Transaction = { ...session, vault: turnVault.vault, memory, db: drizzle(run), run, writes: true }
  keyring.refresh = refreshing(() => reader, keyring)

  const alone = neverWithinAnother()
  const turns = turnsOf(writer, memory, turnVault.begin)
  const mayHaveGrown = watchGrowth(writer)
  return {
    ...session,
    keyring,
    db: drizzle(runnerFor(() => reader)),
    transaction: (work) => alone(() => turns.write(() => work(tx))),
    isAlone() {
      const alone = !isServed(file)
      if (!alone) keep(writer, 'usually')
      return alone
    },
    async inBulk(work) {
      if (isServed(file)) return work()
      keep(writer, 'inBulk')
      try {
        return await work()
      } finally {
        keep(writer, 'usually')
        writer.pragma('shrink_memory')
      }
    },
    async rehearse(work) {
      const { folder, remove } = openTemporaryFolder(file)
      try {
        const copied = join(folder, 'rehearsal.db')
        await copyAside(file, copied)
        const copy = await openSqlite(copied, keyring.another())
        await work((turn) => copy.transaction(turn)).finally(() => copy.close())
      } finally {
        await remove()
      }
    },
    letGo: (copiesBefore) =>
      turns.between(async () => {
        await unlessLocked(async () => void writer.pragma('wal_checkpoint(TRUNCATE)'))
        removeOldCopiesBeside(file, copiesBefore)
      }),
    backup: (target) => snapshotAside(file, target),
    readBack: (copy) => restoreElsewhere(copy, keyring),
    keepStatistics: () =>
      turns.between(async () => {
        await unlessLocked(async () => {
          if (!mayHaveGrown()) return
          const now = await countGrown(writer)
          if (now === counted) return
          counted = now
          reader.close()
          reader = openReader(file)
        })
      }),
    keysLearntWithinMs: LEARNT_WITHIN_MS,
    connected: async () => [],
    keepIndex: (name, { table, what, where }) =>
      turns.write(async () => void writer.exec(indexing('create index if not exists', name, table, what, where))),
    dropIndex: (name) => turns.write(async () => void writer.exec(`drop index if exists ${name}`)),
    tellOthers() {},
    hearOthers() {},
    async close() {
      await turns.quiet()
      await unlessLocked(() => countGrown(writer))
      reader.close()
      writer.close()
    },
  }
}

/** The keys of a transaction are those it reads as it begins, and nobody else writes meanwhile; read again once somebody wrote them. */
function vaultOfTurns(writer: Sqlite.Database, keyring: Keyring, memory: Memory) {
  let own: Vault = keyring.vault
  const vault: Vault = {
    seal: (plain, where) => own.seal(plain, where),
    open: (sealed, where) => own.open(sealed, where),
    lookup: (kind, value) => own.lookup(kind, value),
    lookups: (kind, value) => own.lookups(kind, value),
    firstLookup: (kind, value) => own.firstLookup(kind, value),
    hash: (words, place) => own.hash(words, place),
    get place() {
      return own.place
    },
  }
  return {
    vault,
    begin() {
      if (memory.has(DATA_KEYS)) return
      own = keyring.learn(keysIn(writer))
      memory.set(DATA_KEYS, new Map())
    },
  }
}

const DATA_KEYS = 'data_keys'

/** Who only reads learns within so long that look-ups are about to move: whoever moves them waits for it. */
export const LEARNT_WITHIN_MS = 1000

function refreshing(reader: () => Sqlite.Database, keyring: Keyring): Keyring['refresh'] {
  let learntAt = performance.now()
  return (why) => {
    if (why === 'lookUp' && performance.now() < learntAt + LEARNT_WITHIN_MS) return
    learntAt = performance.now()
    if (reader().open) keyring.learn(keysIn(reader()))
  }
}

function learnFrom(connection: Sqlite.Database, keyring: Keyring): void {
  const rows = keysIn(connection)
  const sealed = firstSealed(connection)
  if (rows.length > 0) keyring.learn(rows)
  else if (sealed !== undefined) keyring.begunWith(sealed)
  if (sealed !== undefined) keyring.vault.open(sealed, 'marks.value')
}

/**
 * Kibibytes of the file that each connection keeps beside what the system keeps anyway: of SQLite's 16 MB each, a service of 3,000 people
 * filled both within 2,000 texts. In bulk, what 2,000 lines of a file change of the indexes: of less, pages are written, read and written again
 * within one transaction.
 */
const KEPT = { toRead: 2048, usually: 8192, inBulk: 32_768 }

/**
 * Pages of 4 KB that are written beside the file before they are copied into it: what many texts change is copied once. At SQLite's thousand,
 * ten texts at a time were copied every eleventh commit, with two more waits for the disk. In bulk nobody waits for the copying, and what several
 * commits changed is copied once: of 102,000 lines a seventh less is written.
 */
const PAGES_BESIDE = { usually: 8000, inBulk: 24_000 }

function keep(writer: Sqlite.Database, how: 'usually' | 'inBulk'): void {
  writer.pragma(`cache_size = -${KEPT[how]}`)
  writer.pragma(`wal_autocheckpoint = ${PAGES_BESIDE[how]}`)
}

/** A connection reads the statistics as it opens, and not again while the tables stay the same. */
function openReader(file: string): Sqlite.Database {
  const reader = new Sqlite(file, { readonly: true })
  reader.pragma('busy_timeout = 5000')
  reader.pragma(`cache_size = -${KEPT.toRead}`)
  return reader
}

async function openWriter(file: string, keyring: Keyring): Promise<Sqlite.Database> {
  makePrivate(file)
  sweepCopiesBeside(file)
  const writer = new Sqlite(file)
  try {
    writer.pragma('busy_timeout = 5000')
    // Before anything is written: a store of another secret stays as it is.
    learnFrom(writer, keyring)
    writer.pragma('journal_mode = WAL')
    keep(writer, 'usually')
    // A text is kept before the carrier hears 200, and claimed before it is sent: a commit must survive a power cut.
    writer.pragma('synchronous = FULL')
    // What is removed is overwritten: pages that are free would else hold it, sealed, until they are used again.
    writer.pragma('secure_delete = ON')
    await bringUpToDate(writer)
    learnFrom(writer, keyring)
    await unlessLocked(() => countGrown(writer))
    writer.pragma('foreign_keys = ON')
    writer.pragma('busy_timeout = 0') // see `begin`
    return writer
  } catch (error) {
    writer.close()
    throw error
  }
}

/** While another process writes, statistics wait for the next time. */
async function unlessLocked(work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!isLocked(error)) throw error
  }
}

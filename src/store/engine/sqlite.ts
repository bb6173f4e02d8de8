import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { neverWithinAnother } from './alone.ts'
import { copyAside } from './copy-aside.ts'
import { copyStore } from './copy-store.ts'
import type { Memory, Store, Transaction } from './database.ts'
import { kitFor } from './dialect.ts'
import { drizzle } from './drizzle.ts'
import { makePrivate } from './private-file.ts'
import { turnsOf } from './shared-commits.ts'
import { isLocked, runnerFor } from './sqlite-connection.ts'
import { bringUpToDate } from './sqlite-migrations.ts'
import { countGrown, watchGrowth } from './sqlite-statistics.ts'
import { tablesFor } from './tables.ts'
import { openTemporaryFolder, sweepCopiesBeside } from './temporary-copies.ts'
import type { Vault } from './vault.ts'

/**
 * One file, two connections: a writer whose transactions queue, and a read-only one for everything else, so that a write
 * outside a transaction fails physically.
 */
export async function openSqlite(file: string, vault: Vault): Promise<Store> {
  const writer = await openWriter(file)
  let reader = openReader(file)
  let counted: string | undefined

  const tables = tablesFor(kitFor('sqlite', vault))
  const session = { engine: 'sqlite' as const, tables, vault }
  const memory: Memory = new Map()
  const run = runnerFor(() => writer, memory)
  const tx: Transaction = { ...session, memory, db: drizzle(run), run, writes: true }

  const alone = neverWithinAnother()
  const turns = turnsOf(writer, memory)
  const mayHaveGrown = watchGrowth(writer)
  return {
    ...session,
    db: drizzle(runnerFor(() => reader)),
    transaction: (work) => alone(() => turns.write(() => work(tx))),
    async rehearse(work) {
      const { folder, remove } = openTemporaryFolder(file)
      try {
        const copied = join(folder, 'rehearsal.db')
        await copyAside(file, copied)
        const copy = await openSqlite(copied, vault)
        await work((turn) => copy.transaction(turn)).finally(() => copy.close())
      } finally {
        await remove()
      }
    },
    async backup(target) {
      makePrivate(target)
      copyStore(file, target)
      checkCopy(target)
    },
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

/**
 * Kibibytes of the file that each connection keeps beside what the system keeps anyway: of SQLite's 16 MB each, a service of 3,000 people
 * filled both within 2,000 texts.
 */
const KEPT = { toRead: 2048, toWrite: 8192 }

/** A connection reads the statistics as it opens, and not again while the tables stay the same. */
function openReader(file: string): Sqlite.Database {
  const reader = new Sqlite(file, { readonly: true })
  reader.pragma('busy_timeout = 5000')
  reader.pragma(`cache_size = -${KEPT.toRead}`)
  return reader
}

async function openWriter(file: string): Promise<Sqlite.Database> {
  makePrivate(file)
  sweepCopiesBeside(file)
  const writer = new Sqlite(file)
  try {
    writer.pragma('busy_timeout = 5000')
    writer.pragma('journal_mode = WAL')
    writer.pragma(`cache_size = -${KEPT.toWrite}`)
    // A text is kept before the carrier hears 200, and claimed before it is sent: a commit must survive a power cut.
    writer.pragma('synchronous = FULL')
    await bringUpToDate(writer)
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

function checkCopy(file: string): void {
  const copy = new Sqlite(file, { readonly: true })
  try {
    const found = copy.pragma('integrity_check', { simple: true })
    if (found !== 'ok') throw new Error(`the copy is damaged: ${found}`)
  } finally {
    copy.close()
  }
}

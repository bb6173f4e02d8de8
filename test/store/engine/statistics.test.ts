import Sqlite from 'better-sqlite3'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { Session, Store } from '../../../src/store/engine/database.ts'
import { type SQL, sql } from '../../../src/store/engine/drizzle.ts'
import { openStore } from '../../../src/store/engine/open-store.ts'
import { enqueueTexts } from '../../../src/store/messages/outbox.ts'
import { SECRET } from '../../support/postgres-server.ts'
import { eachEngine, newDatabase } from '../../support/store.ts'
import { layGround, NOW, textFor } from '../ground.ts'

const TEXTS = 1200

eachEngine((open, engine) => {
  test('once many texts that wait were counted, those of a number are found by the number, to read and to write', async () => {
    const store = await open()
    await write(store, TEXTS)
    await store.keepStatistics()
    await store.keepStatistics()
    expect(await planOf(store)).toContain('messages_phone')
    await store.transaction(async (tx) => expect(await planOf(tx)).toContain('messages_phone'))
    if (engine === 'postgres') expect(await countedIn(store)).toContain(`"reltuples":${TEXTS}`)
  })

  async function planOf({ db }: Session): Promise<string> {
    const query = sql`select id from messages where state = 'waiting' and rank = 2 and phone_key = 'of nobody'`
    if (engine === 'sqlite') return JSON.stringify(await db.all(sql`explain query plan ${query}`))
    return onPostgres(db, sql`explain ${query}`)
  }

  function countedIn({ db }: Session): Promise<string> {
    return onPostgres(db, sql`select reltuples from pg_class where relname = 'messages'`)
  }

  if (engine === 'sqlite') {
    test('before that they are not; and what a command beside the service counted counts', async () => {
      const url = await newDatabase('sqlite')
      const [service, command] = [await open(url), await openStore(url, SECRET)]
      await write(command, TEXTS)
      expect(await planOf(service)).not.toContain('messages_phone')
      await command.close()
      expect(await planOf(service)).not.toContain('messages_phone')
      await service.keepStatistics()
      expect(await planOf(service)).toContain('messages_phone')
      await service.transaction(async (tx) => expect(await planOf(tx)).toContain('messages_phone'))
    })

    test('a store that had a few when it was counted, and has many now, is not read through', async () => {
      const store = await open()
      await write(store, 10)
      await store.keepStatistics()
      await write(store, TEXTS, 'SPIP-2')
      const byNumber = sql`explain query plan select id from messages where phone_key = 'of nobody'`
      expect(JSON.stringify(await store.db.all(byNumber))).toContain('messages_phone')
    })

    test('a table that an upgrade gave an index is counted again when the store is opened', async () => {
      const url = await newDatabase('sqlite')
      const before = await openStore(url, SECRET)
      await write(before, TEXTS)
      await before.close()
      const file = new Sqlite(url.slice('file:'.length))
      onTestFinished(() => void file.close())
      const known = () => file.prepare("select count(*) from sqlite_stat1 where idx = 'messages_new'").pluck().get()
      file.exec('create index messages_new on messages (kind, due_at)')
      expect(known()).toBe(0)
      await open(url)
      expect(known()).toBe(1)
    })

    test('nothing is counted again before a table may have grown', async () => {
      const store = await open()
      await write(store, TEXTS)
      await store.keepStatistics()
      const counted = vi.spyOn(Sqlite.prototype, 'exec')
      onTestFinished(() => counted.mockRestore())
      await write(store, 10, 'SPIP-2')
      await store.keepStatistics()
      expect(analyses()).toEqual([])
      await write(store, TEXTS, 'SPIP-3')
      await store.keepStatistics()
      expect(analyses()).not.toEqual([])

      function analyses() {
        return counted.mock.calls.filter(([sql]) => sql.startsWith('analyze'))
      }
    })

    test('reads that are under way when they change go on', async () => {
      const store = await open()
      await write(store, TEXTS)
      const reads = Array.from({ length: 100 }, () => planOf(store))
      await store.keepStatistics()
      expect(await Promise.all(reads)).toHaveLength(100)
    })
  }
})

/** See the one cast of dialect.ts: Postgres runs raw SQL under another name. */
async function onPostgres(db: Session['db'], query: SQL): Promise<string> {
  const postgres = db as unknown as { execute(query: SQL): Promise<{ rows: unknown[] }> }
  return JSON.stringify((await postgres.execute(query)).rows)
}

async function write(store: Store, count: number, office = 'SPIP'): Promise<void> {
  const ground = await layGround(store, office)
  const texts = Array.from({ length: count }, (_, n) => textFor(ground, { phone: `+33639${100_000 + n}` }))
  await store.transaction(async (tx) => {
    for (let at = 0; at < count; at += 200) await enqueueTexts(tx, texts.slice(at, at + 200), NOW)
  })
}

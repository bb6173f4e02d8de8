import { AsyncLocalStorage } from 'node:async_hooks'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { expect, onTestFinished, test, vi } from 'vitest'
import {
  type Beside,
  READ_COMMITTED,
  type Session,
  type Store,
  type Transaction,
} from '../../../src/store/engine/database.ts'
import { type SQL, sql } from '../../../src/store/engine/drizzle.ts'
import { openStore } from '../../../src/store/engine/open-store.ts'
import { countMigrations } from '../../../src/store/engine/postgres.ts'
import { bringUpToDate } from '../../../src/store/engine/postgres-migrations.ts'
import { troubleOf } from '../../../src/store/engine/trouble.ts'
import { findMark, setMark } from '../../../src/store/marks/marks.ts'
import { SECRET } from '../../support/postgres-server.ts'
import { newDatabase, newFolder } from '../../support/store.ts'

test('a database is asked how far its tables are brought up to date, and nothing is made in it', async () => {
  const url = await newDatabase('postgres', 'empty')
  const { applied, known } = await countMigrations(url)
  expect(applied).toBe(0)
  expect(await tablesIn(url)).toBe(0)
  await (await openStore(url, SECRET)).close()
  expect(await countMigrations(url)).toEqual({ applied: known, known })
})

test('a migration waits for whoever reads its table a few seconds at a time, and lets those go on who wait behind it', async () => {
  const url = await newDatabase('postgres')
  const migrating = new pg.Pool({ connectionString: url, max: 1 })
  const [reader, other] = [new pg.Client(url), new pg.Client(url)]
  await Promise.all([reader.connect(), other.connect()])
  onTestFinished(async () => void (await Promise.all([reader.end(), other.end(), migrating.end()])))
  await reader.query('begin; select 1 from messages')
  const done = bringUpToDate(migrating, withOneMore('ALTER TABLE "messages" ADD COLUMN "later" text;'))
  const waiting = "select 1 from pg_locks where relation = 'messages'::regclass and not granted"
  await vi.waitFor(async () => expect((await other.query(waiting)).rowCount).toBe(1), 20_000)
  await other.query("set statement_timeout = '8s'")
  await other.query('select 1 from messages')
  await reader.query('commit')
  await done
  await other.query('select later from messages')
})

/** All migrations, and then this one. */
function withOneMore(words: string): string {
  const folder = newFolder()
  cpSync('migrations/postgres', folder, { recursive: true })
  const file = join(folder, 'meta/_journal.json')
  const journal = JSON.parse(readFileSync(file, 'utf8'))
  const last = journal.entries.at(-1)
  journal.entries.push({ ...last, idx: last.idx + 1, when: last.when + 1, tag: '9999_later' })
  writeFileSync(file, JSON.stringify(journal))
  writeFileSync(join(folder, '9999_later.sql'), words)
  return folder
}

test('transactions that name the same thing go one after the other, whichever machine runs them, and none is lost to another', async () => {
  const url = await newDatabase('postgres')
  const machines = [await openStore(url, SECRET), await openStore(url, SECRET)]
  onTestFinished(async () => void (await Promise.all(machines.map((store) => store.close()))))
  let [tries, at] = [0, 0]
  const addOne = (beside: Beside) => (tx: Transaction) => {
    tries++
    return addTo(tx, beside.oneAtATime?.[0] ?? '')
  }
  for (const beside of [{ oneAtATime: ['a', 'b'] }, { oneAtATime: ['b', 'c'], readCommitted: true }] as const)
    await Promise.all(Array.from({ length: 20 }, () => machines[at++ % 2]?.transaction(addOne(beside), beside)))
  expect(tries).toBe(40)
  expect(await findMark(machines[0] as Store, 'a')).toBe('20')
  expect(await findMark(machines[1] as Store, 'b')).toBe('20')
})

test('what is locked by name is free again after a failure, and when its machine is gone', async () => {
  const url = await newDatabase('postgres')
  const [dying, living] = [new pg.Client(url), await openStore(url, SECRET)]
  onTestFinished(() => living.close())
  await expect(living.transaction(() => Promise.reject(new Error('no')), { oneAtATime: ['a'] })).rejects.toThrow('no')
  await dying.connect()
  await dying.query("select pg_advisory_lock(hashtextextended('a', 0))")
  const waiting = living.transaction((tx) => setMark(tx, 'after', 'yes'), { oneAtATime: ['a'] })
  await dying.end()
  await waiting
})

test('a read committed transaction sees in its second statement what was committed after its first, a serializable one does not', async () => {
  const url = await newDatabase('postgres')
  const [store, other] = [await openStore(url, SECRET), await openStore(url, SECRET)]
  onTestFinished(async () => void (await Promise.all([store.close(), other.close()])))
  const seenBy = (beside: Beside, name: string) =>
    store.transaction(async (tx) => {
      await findMark(tx, name)
      await outside(() => other.transaction((another) => setMark(another, name, 'yes')))
      return findMark(tx, name)
    }, beside)
  expect(await seenBy({ readCommitted: true }, 'a')).toBe('yes')
  expect(await seenBy({}, 'b')).toBeUndefined()
})

test('a statement that takes too long, and a wait for a row, end as a trouble of the store, undo what they were in, and let the next go on', async () => {
  const url = new URL(await newDatabase('postgres'))
  const bounds = (session: Session) =>
    one(session, sql`current_setting('statement_timeout') || ' ' || current_setting('lock_timeout')`)
  const asGiven = await openStore(url.href, SECRET)
  expect([await bounds(asGiven), await asGiven.transaction(bounds)]).toEqual(['1min 10s', '1min 10s'])
  url.searchParams.set('options', '-c statement_timeout=150ms -c lock_timeout=50ms')
  const store = await openStore(url.href, SECRET)
  onTestFinished(async () => void (await Promise.all([store.close(), asGiven.close()])))
  const slow = store.transaction(async (tx) => {
    await setMark(tx, 'slow', 'yes')
    await one(tx, sql`pg_sleep(60)`)
  })
  expect(troubleOf(await slow.catch((error: unknown) => error))).toBe('slow')
  await asGiven.transaction(async (other) => {
    await setMark(other, 'held', 'yes')
    const waits = outside(() => store.transaction((tx) => setMark(tx, 'held', 'no'), READ_COMMITTED))
    expect(troubleOf(await waits.catch((error: unknown) => error))).toBe('locked')
  })
  await store.transaction((tx) => setMark(tx, 'after', 'yes'))
  expect([await findMark(store, 'slow'), await findMark(store, 'held')]).toEqual([undefined, 'yes'])
})

test('an index is made and taken away beside transactions that last longer than others wait for a lock', async () => {
  const url = new URL(await newDatabase('postgres'))
  url.searchParams.set('options', '-c lock_timeout=50ms')
  const [store, client] = [await openStore(url.href, SECRET), new pg.Client(url.href)]
  onTestFinished(async () => void (await Promise.all([store.close(), client.end()])))
  await client.connect()
  const beside = async (work: () => Promise<void>) => {
    await client.query("begin; update marks set value = value where name = 'secret'")
    const done = work()
    done.catch(() => {})
    await client.query('select pg_sleep(0.3); commit')
    await done
  }
  await beside(() => store.keepIndex('for_a_while', { table: 'marks', what: 'value' }))
  await beside(() => store.dropIndex('for_a_while'))
  expect((await client.query("select 1 from pg_class where relname = 'for_a_while'")).rowCount).toBe(0)
})

const outside = AsyncLocalStorage.snapshot()

async function addTo(tx: Transaction, name: string): Promise<void> {
  const before = Number((await findMark(tx, name)) ?? 0)
  await setMark(tx, name, String(before + 1))
}

async function tablesIn(connectionString: string): Promise<number> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  const { rowCount } = await client.query("select 1 from pg_class where relkind = 'r' and relname !~ '^(pg|sql)_'")
  await client.end()
  return rowCount ?? 0
}

async function one({ db, tables: { marks } }: Session, value: SQL): Promise<unknown> {
  const [row] = await db.select({ value }).from(marks).limit(1)
  return row?.value
}

import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import type { Transaction } from '../../../src/store/engine/database.ts'
import { openStore } from '../../../src/store/engine/open-store.ts'
import { WrongSecret } from '../../../src/store/engine/vault.ts'
import { findMark, setMark } from '../../../src/store/marks/marks.ts'
import { findOfficeByCode, listOffices } from '../../../src/store/offices/offices.ts'
import { SECRET } from '../../support/postgres-server.ts'
import { eachEngine, newDatabase, newFolder } from '../../support/store.ts'
import { layGround } from '../ground.ts'

const run = promisify(execFile)
const OPENS = `import { openStore } from './src/store/engine/open-store.ts'
  await (await openStore(process.argv[1], process.argv[2])).close()`

eachEngine((open, engine) => {
  describe('opening', () => {
    test('an empty database gets its tables; opened again, it keeps what it held', async () => {
      const url = await newDatabase(engine, 'empty')
      const first = await openStore(url, SECRET)
      await layGround(first)
      await first.close()
      const again = await open(url)
      expect(await findOfficeByCode(again, 'SPIP')).toMatchObject({ name: 'SPIP 92' })
    })

    test('four openings of an empty database at once all succeed', async () => {
      const url = await newDatabase(engine, 'empty')
      const stores = await Promise.all([open(url), open(url), open(url), open(url)])
      await Promise.all(stores.map((store, index) => layGround(store, `SPIP${index}`)))
      for (const store of stores) expect(await listOffices(store)).toHaveLength(4)
    })

    test('a store sealed with another SECRET_KEY is refused, and unharmed', async () => {
      const url = await newDatabase(engine)
      await (await openStore(url, SECRET)).close()
      await expect(openStore(url, 'another secret')).rejects.toThrow(WrongSecret)
      await open(url)
    })

    test('of two first openings with different secrets, one is refused', async () => {
      const url = await newDatabase(engine, 'empty')
      const openings = await Promise.allSettled([openStore(url, SECRET), openStore(url, 'another secret')])
      for (const opening of openings) if (opening.status === 'fulfilled') await opening.value.close()
      const refusals = openings.filter(({ status }) => status === 'rejected')
      expect(refusals).toMatchObject([{ reason: expect.any(WrongSecret) }])
    })
  })

  describe('a transaction', () => {
    test('that throws leaves nothing', async () => {
      const store = await open()
      const failing = store.transaction(async (tx) => {
        await setMark(tx, 'half', 'done')
        throw new Error('no')
      })
      await expect(failing).rejects.toThrow('no')
      expect(await findMark(store, 'half')).toBeUndefined()
    })

    test('opened within another fails at once, instead of waiting for itself; the outer one goes on', async () => {
      const store = await open()
      await store.transaction(async (tx) => {
        await expect(store.transaction((inner) => setMark(inner, 'inner', 'written'))).rejects.toThrow('within another')
        await setMark(tx, 'outer', 'written')
      })
      await store.transaction((tx) => setMark(tx, 'next', 'written'))
      expect(await findMark(store, 'outer')).toBe('written')
      expect(await findMark(store, 'inner')).toBeUndefined()
    })

    test('that fails leaves the next one free to write', async () => {
      const store = await open()
      const failing = store.transaction(() => Promise.reject(new Error('no')))
      const next = store.transaction((tx) => setMark(tx, 'next', 'written'))
      await expect(failing).rejects.toThrow('no')
      await next
      expect(await findMark(store, 'next')).toBe('written')
    })

    test('gives back what its work returned, and shows it its own writes', async () => {
      const store = await open()
      const seen = store.transaction(async (tx) => {
        await setMark(tx, 'here', 'already')
        return findMark(tx, 'here')
      })
      expect(await seen).toBe('already')
    })

    test('is not seen by others before its end', async () => {
      const store = await open()
      await store.transaction(async (tx) => {
        await setMark(tx, 'hidden', 'yet')
        expect(await findMark(store, 'hidden')).toBeUndefined()
      })
      expect(await findMark(store, 'hidden')).toBe('yet')
    })

    test('is alone: of a hundred that each add one to what they read, from four machines at once, none is lost', async () => {
      const url = await newDatabase(engine)
      const stores = await Promise.all([open(url), open(url), open(url), open(url)])
      await stores[0].transaction((tx) => setMark(tx, 'count', '0'))
      await Promise.all(Array.from({ length: 100 }, (_, index) => stores[index % 4]?.transaction(addOne)))
      expect(await findMark(stores[0], 'count')).toBe('100')
    })

    test('is alone: of two that write only if the other has not, one sees the other', async () => {
      const store = await open()
      // Each reads what the other writes, and writes something else: an isolation weaker than serializable lets both through.
      const writeAlone = (own: string, other: string) =>
        store.transaction(async (tx) => {
          if ((await findMark(tx, other)) === undefined) await setMark(tx, own, 'here')
        })
      const pairs = Array.from({ length: 20 }, (_, pair) => [`left ${pair}`, `right ${pair}`] as const)
      await Promise.all(pairs.flatMap(([left, right]) => [writeAlone(left, right), writeAlone(right, left)]))
      for (const pair of pairs) {
        const there = await Promise.all(pair.map((name) => findMark(store, name)))
        expect(there.filter(Boolean)).toHaveLength(1)
      }
    })
  })

  test('a write outside a transaction fails', async () => {
    const store = await open()
    const outside = { ...store, writes: true } as unknown as Transaction
    await expect(setMark(outside, 'outside', 'written')).rejects.toThrow()
    await expect(store.db.delete(store.tables.marks)).rejects.toThrow()
    expect(await findMark(store, 'outside')).toBeUndefined()
  })

  test('a row that names a parent which is not there is refused', async () => {
    const store = await open()
    const orphan = { id: 'place', officeId: 'nowhere', key: 'k', name: 'n', address: '' }
    await expect(store.transaction((tx) => tx.db.insert(tx.tables.places).values(orphan))).rejects.toThrow()
  })

  test('a parent whose children stand is not deleted', async () => {
    const store = await open()
    await layGround(store)
    await expect(store.transaction((tx) => tx.db.delete(tx.tables.offices))).rejects.toThrow()
    expect(await listOffices(store)).toHaveLength(1)
  })

  test('text sorts by its bytes, as on the other engine', async () => {
    const store = await open()
    for (const name of ['é', 'a', 'Z']) await store.transaction((tx) => setMark(tx, name, 'x'))
    const { marks } = store.tables
    const rows = await store.db.select({ name: marks.name }).from(marks).orderBy(sql`name`)
    expect(rows.map(({ name }) => name)).toEqual(['Z', 'a', 'secret', 'é'])
  })
})

test('two processes that open an empty file at once both succeed', async () => {
  const url = await newDatabase('sqlite')
  const opening = () => run(process.execPath, ['--input-type=module', '--eval', OPENS, url, SECRET])
  await Promise.all([opening(), opening()])
})

describe('a backup', () => {
  test('is a whole store that opens', async () => {
    const store = await openStore(await newDatabase('sqlite'), SECRET)
    await layGround(store)
    const file = join(newFolder(), 'copy.db')
    await store.backup(file)
    await store.close()
    const copy = await openStore(`file:${file}`, SECRET)
    expect(await listOffices(copy)).toHaveLength(1)
    await copy.close()
  })

  test('is not made over a file that is there', async () => {
    const store = await openStore(await newDatabase('sqlite'), SECRET)
    const file = join(newFolder(), 'copy.db')
    await store.backup(file)
    await layGround(store)
    await expect(store.backup(file)).rejects.toThrow()
    await store.close()
  })
})

test('a Postgres address with options of its own still cannot write outside a transaction', async () => {
  const url = `${await newDatabase('postgres')}?options=-c%20statement_timeout%3D5000`
  const store = await openStore(url, SECRET)
  await expect(store.db.delete(store.tables.marks)).rejects.toThrow()
  await store.close()
})

test('a Postgres that is not there is said at once', async () => {
  await expect(openStore('postgres://justif:justif@127.0.0.1:1/none', SECRET)).rejects.toThrow()
})

async function addOne(tx: Transaction): Promise<void> {
  const before = Number(await findMark(tx, 'count'))
  await setMark(tx, 'count', String(before + 1))
}

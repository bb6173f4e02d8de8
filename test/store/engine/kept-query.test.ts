import { expect, test } from 'vitest'
import type { Store } from '../../../src/store/engine/database.ts'
import { and, asc, gte, inArray } from '../../../src/store/engine/drizzle.ts'
import { type Given, keptList, keptQuery } from '../../../src/store/engine/kept-query.ts'
import { forgetWritten, remembered } from '../../../src/store/engine/memory.ts'
import { getOffice, setOffice } from '../../../src/store/offices/offices.ts'
import { eachEngine, newDatabase } from '../../support/store.ts'
import { layGround, NOW, newId } from '../ground.ts'

eachEngine((open, engine) => {
  test('a query that is kept is run with the values of each time, and is built once for a connection that stays', async () => {
    const store = await open()
    let built = 0
    const put = keptQuery(({ db, tables: { marks } }, { value }: Given<{ name: string; value: string }>) => {
      built++
      return db
        .insert(marks)
        .values({ name: value('name'), value: value('value') })
        .onConflictDoNothing()
        .returning({ name: marks.name })
    })
    const kept = await store.transaction(async (tx) => [
      await put(tx, { name: 'one', value: 'first' }),
      await put(tx, { name: 'two', value: 'second' }),
      await put(tx, { name: 'two', value: 'third' }),
    ])
    expect(kept).toEqual([[{ name: 'one' }], [{ name: 'two' }], []])
    const rows = await store.db.select().from(store.tables.marks).orderBy(asc(store.tables.marks.name))
    expect(rows.filter(({ name }) => name !== 'secret')).toEqual([
      { name: 'one', value: 'first' },
      { name: 'two', value: 'second' },
    ])
    // Of a pool, one after the other takes the same connection.
    await store.transaction((tx) => put(tx, { name: 'two', value: 'fourth' }))
    expect(built).toBe(1)
  })

  test('a list of any length finds what each of its values finds, with an instant written as its column writes it', async () => {
    const store = await open()
    const offices: string[] = []
    for (const code of ['A', 'B', 'C', 'D', 'E']) offices.push((await layGround(store, code)).officeId)
    const since = keptList(({ db, tables }, ids: string[], { one }: Given<{ from: typeof NOW }>) =>
      db
        .select({ id: tables.offices.id })
        .from(tables.offices)
        .where(
          and(inArray(tables.offices.id, ids), gte(tables.offices.createdAt, one('from', tables.offices.createdAt))),
        )
        .orderBy(asc(tables.offices.id)),
    )
    const found = async (length: number) =>
      (await since(store, offices.slice(0, length), { from: NOW })).map(({ id }) => id)
    for (const length of [0, 1, 2, 3, 5, 4]) expect(await found(length)).toEqual(offices.slice(0, length))
    expect(await since(store, offices, { from: NOW.plus(1) })).toEqual([])
    const many = [...Array.from({ length: 200 }, newId), ...offices]
    expect(await since(store, many, { from: NOW })).toHaveLength(5)
  })

  test('an office is read again once it was changed, by a transaction that holds or by another process, and after one that was undone', async () => {
    const url = await newDatabase(engine)
    const store = await open(url)
    const { officeId } = await layGround(store)
    const phoneIn = (within: Store['transaction']) => within(async (tx) => (await getOffice(tx, officeId)).phone)
    const change = (phone: string, fails = false) =>
      store.transaction(async (tx) => {
        await setOffice(tx, officeId, { phone })
        expect((await getOffice(tx, officeId)).phone).toBe(phone)
        if (fails) throw new Error('undone')
      })
    expect(await phoneIn(store.transaction)).toBeUndefined()
    await change('+33140000001')
    expect(await phoneIn(store.transaction)).toBe('+33140000001')
    await expect(change('+33140000002', true)).rejects.toThrow('undone')
    expect(await phoneIn(store.transaction)).toBe('+33140000001')
    const other = await open(url)
    await other.transaction((tx) => setOffice(tx, officeId, { phone: '+33140000003' }))
    expect(await phoneIn(store.transaction)).toBe('+33140000003')
  })
})

test('what is remembered of a table is read once, until a statement writes to it', async () => {
  const memory = new Map()
  let reads = 0
  const read = () => remembered({ memory } as never, 'offices', 'one', async () => ++reads)
  expect([await read(), await read()]).toEqual([1, 1])
  forgetWritten(memory, 'update "agents" set "name" = ?')
  expect(await read()).toBe(1)
  for (const statement of ['update "offices" set', 'insert into "offices" (', 'delete from "offices" where']) {
    forgetWritten(memory, statement)
    const before = reads
    expect([await read(), reads]).toEqual([before + 1, before + 1])
  }
})

import { expect, test } from 'vitest'
import { asc } from '../../../src/store/engine/drizzle.ts'
import { keptInsert } from '../../../src/store/engine/kept-insert.ts'
import { eachEngine } from '../../support/store.ts'
import { addPerson, layGround, NOW, newId } from '../ground.ts'

eachEngine((open) => {
  test('any number of rows is written whole, what is not said of one as its table says', async () => {
    const store = await open()
    const ground = await layGround(store)
    const { id: probationerId } = await addPerson(store, ground)
    const { officeId, placeId } = ground
    const insert = keptInsert('appointments', ({ db, tables }, rows) => db.insert(tables.appointments).values(rows))
    const all = Array.from({ length: 300 }, (_, place) => ({
      ...{ id: newId(), officeId, probationerId, placeId, type: 'SPIP', startsAt: NOW.plus(place) },
      ...{ documents: [`${place}`], status: 'planned' as const, bookedAhead: place % 2 === 0 },
      ...{ minutes: place % 3 === 0 ? null : place, createdAt: NOW, updatedAt: NOW },
    }))
    const { appointments } = store.tables
    for (const [start, end] of [
      [0, 0],
      [0, 1],
      [1, 4],
      [4, 300],
    ])
      await store.transaction((tx) => insert(tx, all.slice(start, end)))
    const unsaid = { answer: 'none', version: 1, doubtful: false, home: null, slotId: null, reference: null }
    expect(await store.db.select().from(appointments).orderBy(asc(appointments.id))).toMatchObject(
      all.map((row) => ({ ...row, ...unsaid })),
    )
  })

  test('a row that is there already is left or refused, as whoever writes says, and a refusal undoes all', async () => {
    const store = await open()
    const row = (name: string, value: string) => ({ name, value })
    const leaving = keptInsert('marks', ({ db, tables }, rows) =>
      db.insert(tables.marks).values(rows).onConflictDoNothing(),
    )
    const refusing = keptInsert('marks', ({ db, tables }, rows) => db.insert(tables.marks).values(rows))
    const marks = async () => {
      const rows = await store.db.select().from(store.tables.marks).orderBy(asc(store.tables.marks.name))
      return rows.filter(({ name }) => /^\d$/.test(name)).map(({ value }) => value)
    }
    await store.transaction((tx) => leaving(tx, [row('1', 'a'), row('2', 'b')]))
    await store.transaction((tx) => leaving(tx, [row('2', 'c'), row('3', 'd')]))
    expect(await marks()).toEqual(['a', 'b', 'd'])
    await expect(store.transaction((tx) => refusing(tx, [row('4', 'e'), row('3', 'f')]))).rejects.toThrow()
    expect(await marks()).toEqual(['a', 'b', 'd'])
  })
})

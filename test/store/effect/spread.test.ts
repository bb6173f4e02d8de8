import { expect, test } from 'vitest'
import { readSpread } from '../../../src/store/effect/spread.ts'
import { eachEngine } from '../../support/store.ts'
import { addPerson, bookAppointment, layGround, NOW } from '../ground.ts'

eachEngine((open) => {
  test('what each person honoured and missed in two months is summed in squares, of one office, and nothing else', async () => {
    const store = await open()
    const [ground, elsewhere] = [await layGround(store), await layGround(store, 'TJ')]
    const span = { before: NOW, from: NOW.plus({ days: 10 }), until: NOW.plus({ days: 20 }) }
    const read = () => readSpread(store, ground.officeId, span)
    expect((await read()).one).toMatchObject({ people: 0, known: 0, knownSquared: 0 })
    const book = (id: string, status: 'planned' | 'honoured' | 'missed' | 'excused', days: number, on = ground) =>
      bookAppointment(store, on, id, { status, startsAt: NOW.plus({ days }) })
    const [a, b] = [await addPerson(store, ground), await addPerson(store, ground, { phone: undefined })]
    for (const status of ['missed', 'missed', 'honoured', 'excused', 'planned'] as const) await book(a.id, status, 10)
    for (const status of ['missed', 'honoured'] as const) await book(a.id, status, 9)
    await book(b.id, 'honoured', 19)
    for (const days of [-1, 20]) await book(b.id, 'missed', days)
    await book(a.id, 'missed', 10, elsewhere)
    expect(await read()).toEqual({
      one: { people: 2, known: 4, missed: 2, missedSquared: 4, missedByKnown: 6, knownSquared: 10 },
      other: { people: 1, known: 2, missed: 1, missedSquared: 1, missedByKnown: 2, knownSquared: 4 },
      across: { missed: 2, missedByKnown: 4, knownByMissed: 3, known: 6 },
    })
  })
})

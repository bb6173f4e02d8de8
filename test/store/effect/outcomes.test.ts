import { expect, test } from 'vitest'
import { countOutcomesIn } from '../../../src/store/effect/outcomes.ts'
import { eachEngine } from '../../support/store.ts'
import { addPerson, bookAppointment, layGround, NOW } from '../ground.ts'

eachEngine((open) => {
  test('what became of appointments is counted of those whose hour is past, in a stretch of an office', async () => {
    const store = await open()
    const [ground, elsewhere] = [await layGround(store), await layGround(store, 'TJ')]
    const { id } = await addPerson(store, ground)
    const book = (status: 'planned' | 'honoured' | 'missed' | 'excused' | 'cancelled', hours: number, on = ground) =>
      bookAppointment(store, on, id, { status, startsAt: NOW.plus({ hours }) })
    for (const status of ['honoured', 'honoured', 'missed', 'excused', 'cancelled', 'planned'] as const)
      await book(status, 1)
    await book('honoured', 1, elsewhere)
    await book('honoured', -1)
    await book('planned', 10)
    const stretch = { officeId: ground.officeId, from: NOW, until: NOW.plus({ days: 1 }) }
    const counts = { honoured: 2, missed: 1, excused: 1, cancelled: 1, unknown: 1 }
    expect(await countOutcomesIn(store, stretch, NOW.plus({ hours: 2 }))).toEqual(counts)
    expect(await countOutcomesIn(store, stretch, NOW.plus({ days: 2 }))).toEqual({ ...counts, unknown: 2 })
    expect(await countOutcomesIn(store, { ...stretch, until: NOW }, NOW.plus({ days: 2 }))).toMatchObject({
      honoured: 0,
    })
  })
})

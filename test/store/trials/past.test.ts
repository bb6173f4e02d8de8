import { expect, test } from 'vitest'
import { setAppointment } from '../../../src/store/appointments/write-appointments.ts'
import { listPastOutcomes } from '../../../src/store/trials/past.ts'
import { eachEngine } from '../../support/store.ts'
import { addPerson, bookAppointment, layGround, NOW } from '../ground.ts'

eachEngine((open) => {
  test('the past of an office tells of each person convened what became of their appointments, and of no other type or office', async () => {
    const store = await open()
    const [ground, elsewhere] = [await layGround(store), await layGround(store, 'OTHER')]
    const [one, two] = [await addPerson(store, ground), await addPerson(store, ground)]
    const other = await addPerson(store, elsewhere)
    const kept = await bookAppointment(store, ground, one.id)
    await bookAppointment(store, ground, one.id)
    const missed = await bookAppointment(store, ground, two.id)
    await bookAppointment(store, ground, two.id, { startsAt: NOW.plus({ days: 30 }) })
    await bookAppointment(store, elsewhere, other.id)
    await bookAppointment(store, ground, one.id, { type: 'TIG' })
    await store.transaction(async (tx) => {
      await setAppointment(tx, kept, { status: 'honoured' }, NOW)
      await setAppointment(tx, missed, { status: 'missed' }, NOW)
    })
    const none = { honoured: 0, missed: 0, excused: 0, cancelled: 0, unknown: 0 }
    const told = await listPastOutcomes(
      store,
      { officeId: ground.officeId, types: ['SPIP'] },
      { from: NOW, until: NOW.plus({ days: 8 }) },
    )
    expect(told).toHaveLength(2)
    expect(told).toEqual(
      expect.arrayContaining([
        { ...none, honoured: 1, unknown: 1 },
        { ...none, missed: 1 },
      ]),
    )
  })
})

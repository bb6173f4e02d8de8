import { expect, test } from 'vitest'
import { listBrought, listStanding } from '../../../src/store/appointments/brought.ts'
import { keepImportedLines } from '../../../src/store/files/imports.ts'
import { eachEngine } from '../../support/store.ts'
import { addPerson, bookAppointment, layGround, NOW, newId } from '../ground.ts'

eachEngine((open) => {
  test('what stands within a span and was brought by a planning is listed by its hour; what an agent booked is not', async () => {
    const store = await open()
    const ground = await layGround(store)
    const { officeId, importId } = ground
    const { id: personId } = await addPerson(store, ground)
    const at = (days: number) => NOW.plus({ days })
    const book = async (days: number, given: { status?: 'cancelled' } = {}) => {
      const subjectId = await bookAppointment(store, ground, personId, { startsAt: at(days), ...given })
      const line = { officeId, kind: 'planning' as const, identity: subjectId, subjectId, importId, cells: {} }
      await store.transaction((tx) => keepImportedLines(tx, [line], newId))
      return subjectId
    }
    const [later, sooner] = [await book(3), await book(2)]
    await book(2, { status: 'cancelled' })
    await book(9)
    const byHand = await bookAppointment(store, ground, personId, { startsAt: at(2) })
    const span = { from: at(1), until: at(3), limit: 3 }
    const standing = await listStanding(store, officeId, { ...span, after: undefined })
    expect(standing.map(({ id }) => id)).toEqual([sooner, byHand, later])
    expect(await listStanding(store, officeId, { ...span, after: standing[0] })).toEqual(standing.slice(1))
    expect(await listStanding(store, officeId, { ...span, after: undefined, limit: 1 })).toEqual(standing.slice(0, 1))
    const found = await listBrought(store, [later, byHand, sooner])
    expect(found.map(({ id }) => id)).toEqual([sooner, later])
    expect(found[0]).toMatchObject({ probationerId: personId, version: 1, startsAt: at(2) })
  })
})

import { expect, test } from 'vitest'
import { renewAppointment, setAppointment } from '../../../src/store/appointments/write-appointments.ts'
import type { Store } from '../../../src/store/engine/database.ts'
import { keepPlace, listPlaces } from '../../../src/store/places/places.ts'
import { listHolders } from '../../../src/store/slots/slot-holders.ts'
import {
  addSlots,
  countSlots,
  findSlot,
  getSlot,
  keepSlot,
  knownStarts,
  listFree,
  listSlots,
  releaseSlot,
  removeSlot,
  setSlot,
  takeSlot,
} from '../../../src/store/slots/slots.ts'
import { eachEngine, newDatabase } from '../../support/store.ts'
import { addPerson, bookAppointment, layGround, NOW, newId, openSlot } from '../ground.ts'

eachEngine((open, engine) => {
  test('of fifty who choose the last place at once, from two machines, exactly one has it', async () => {
    const url = await newDatabase(engine)
    const stores = [await open(url), await open(url)] as const
    const ground = await layGround(stores[0])
    const id = await stores[0].transaction((tx) => openSlot(tx, ground, { capacity: 1 }))
    const taken = await Promise.all(Array.from({ length: 50 }, (_, index) => take(stores[index % 2 ? 1 : 0], id)))
    expect(taken.filter(Boolean)).toHaveLength(1)
    expect(await getSlot(stores[0], id)).toMatchObject({ taken: 1, capacity: 1 })
  })

  test('a place given back is free again', async () => {
    const store = await open()
    const ground = await layGround(store)
    const id = await store.transaction((tx) => openSlot(tx, ground))
    expect(await take(store, id)).toBe(true)
    expect(await take(store, id)).toBe(false)
    await store.transaction((tx) => releaseSlot(tx, id))
    expect(await take(store, id)).toBe(true)
    expect(await take(store, 'nowhere')).toBe(false)
  })

  test('the store itself refuses more taken than there is, and less than none', async () => {
    const store = await open()
    const ground = await layGround(store)
    const id = await store.transaction((tx) => openSlot(tx, ground))
    await expect(store.transaction((tx) => releaseSlot(tx, id))).rejects.toThrow()
    await expect(store.transaction((tx) => tx.db.update(tx.tables.slots).set({ taken: 2 }))).rejects.toThrow()
    expect(await getSlot(store, id)).toMatchObject({ taken: 0 })
    await expect(getSlot(store, 'nowhere')).rejects.toThrow('nowhere')
  })

  test('those free are of the office and type, within the span and not full, soonest first', async () => {
    const store = await open()
    const ground = await layGround(store)
    const elsewhere = await layGround(store, 'TJ')
    const at = (days: number) => NOW.plus({ days })
    const ids = await store.transaction(async (tx) => {
      await openSlot(tx, elsewhere, { startsAt: at(2) })
      await openSlot(tx, ground, { startsAt: at(2), type: 'TIG' })
      const full = await openSlot(tx, ground, { startsAt: at(3) })
      await takeSlot(tx, full)
      const last = await openSlot(tx, ground, { startsAt: at(4) })
      const first = await openSlot(tx, ground, { startsAt: at(1), minutes: undefined, agentId: undefined })
      await openSlot(tx, ground, { startsAt: at(4).plus(1) })
      await openSlot(tx, ground, { startsAt: at(1).minus(1) })
      return { first, last }
    })
    const free = await listFree(store, { officeId: ground.officeId, type: 'SPIP', from: at(1), until: at(4) })
    expect(free.map(({ id }) => id)).toEqual([ids.first, ids.last])
    expect(free[0]).toMatchObject({ startsAt: at(1), place: { id: ground.placeId }, minutes: undefined })
  })

  test('a slot loaded again is the same slot: unchanged, or with its new capacity, never below what is taken', async () => {
    const store = await open()
    const { officeId, placeId, agent } = await layGround(store)
    const slot = { officeId, type: 'SPIP', startsAt: NOW, placeId, agentId: agent.id }
    const keep = (capacity: number, minutes?: number) =>
      store.transaction((tx) => keepSlot(tx, { ...slot, id: newId(), capacity, minutes }))
    expect([await keep(3, 30), await keep(3, 30), await keep(3)]).toEqual(['created', 'unchanged', 'unchanged'])
    const [free] = await listFree(store, { officeId, type: 'SPIP', from: NOW, until: NOW })
    for (const _ of [1, 2]) await take(store, free?.id ?? '')
    expect([await keep(1), await keep(1), await keep(5, 45)]).toEqual(['updated', 'unchanged', 'updated'])
    expect(await getSlot(store, free?.id ?? '')).toMatchObject({ capacity: 5, taken: 2, minutes: 45 })
  })

  test('a closed one is neither offered nor taken, and keeps who holds it; opened again, it is as before', async () => {
    const store = await open()
    const ground = await layGround(store)
    const span = { officeId: ground.officeId, type: 'SPIP', from: NOW, until: NOW.plus({ days: 30 }) }
    const id = await store.transaction((tx) => openSlot(tx, ground, { capacity: 2 }))
    const close = (closed: boolean) => store.transaction((tx) => setSlot(tx, id, { closed }))
    await take(store, id)
    expect(await close(true)).toBe(true)
    expect(await listFree(store, span)).toEqual([])
    expect(await take(store, id)).toBe(false)
    expect(await findSlot(store, id)).toMatchObject({ taken: 1, closed: true })
    await close(false)
    expect((await listFree(store, span)).map((slot) => slot.id)).toEqual([id])
    expect(await take(store, id)).toBe(true)
  })

  test('many are opened at once; those already there stay as they are, and are known beforehand', async () => {
    const store = await open()
    const { officeId, placeId, agent } = await layGround(store)
    const like = { officeId, placeId, type: 'SPIP', agentId: agent.id }
    const starts = [0, 1, 2].map((days) => NOW.plus({ days }))
    const add = (capacity: number, moments = starts) =>
      store.transaction((tx) =>
        addSlots(
          tx,
          moments.map((startsAt) => ({ ...like, id: newId(), startsAt, minutes: 30, capacity })),
        ),
      )
    expect(await add(1, starts.slice(0, 2))).toBe(2)
    expect(await knownStarts(store, like, starts)).toEqual(new Set(starts.slice(0, 2).map((start) => start.toMillis())))
    expect(await knownStarts(store, { ...like, agentId: undefined }, starts)).toEqual(new Set())
    expect(await knownStarts(store, like, [])).toEqual(new Set())
    expect([await add(5), await add(5), await add(5, [])]).toEqual([1, 0, 0])
    const span = { officeId, from: NOW, until: NOW.plus({ days: 9 }) }
    expect((await listSlots(store, span, { limit: 9, offset: 0 })).map(({ capacity }) => capacity)).toEqual([1, 1, 5])
  })

  test('those of a span are told by type, agent and place, a page at a time', async () => {
    const store = await open()
    const ground = await layGround(store)
    const { officeId, agent } = ground
    const elsewhere = await layGround(store, 'TJ')
    const at = (hours: number) => NOW.plus({ hours })
    const made = await store.transaction(async (tx) => {
      await openSlot(tx, elsewhere, { startsAt: at(1) })
      await openSlot(tx, ground, { startsAt: at(48) })
      const place = await keepPlace(tx, officeId, { name: 'Mairie', address: 'ici' }, newId)
      return {
        placeId: place.id,
        mairie: await openSlot(tx, ground, { startsAt: at(3), placeId: place.id }),
        tig: await openSlot(tx, ground, { startsAt: at(2), type: 'TIG', agentId: undefined }),
        first: await openSlot(tx, ground, { startsAt: at(1) }),
      }
    })
    const span = { officeId, from: NOW, until: at(48) }
    const ids = async (more: object, page = { limit: 9, offset: 0 }) =>
      (await listSlots(store, { ...span, ...more }, page)).map(({ id }) => id)
    expect(await ids({})).toEqual([made.first, made.tig, made.mairie])
    expect(await ids({}, { limit: 1, offset: 1 })).toEqual([made.tig])
    expect(await ids({ type: 'TIG' })).toEqual([made.tig])
    expect(await ids({ agentId: agent.id })).toEqual([made.first, made.mairie])
    expect(await ids({ placeId: made.placeId })).toEqual([made.mairie])
    expect(await countSlots(store, { ...span, agentId: agent.id })).toBe(2)
    expect((await listPlaces(store, officeId, 9)).map(({ name }) => name)).toEqual(['Mairie', 'SPIP de Nanterre'])
  })

  test('one never holds less than what is taken, and is removed only while nobody holds it', async () => {
    const store = await open()
    const ground = await layGround(store)
    const id = await store.transaction((tx) => openSlot(tx, ground, { capacity: 3 }))
    const change = (capacity: number) => store.transaction((tx) => setSlot(tx, id, { capacity }))
    const remove = () => store.transaction((tx) => removeSlot(tx, id))
    await take(store, id)
    await take(store, id)
    expect([await change(1), await change(2)]).toEqual([false, true])
    expect(await remove()).toBe(false)
    await store.transaction(async (tx) => {
      await releaseSlot(tx, id)
      await releaseSlot(tx, id)
    })
    expect([await remove(), await remove()]).toEqual([true, false])
    expect(await findSlot(store, id)).toBeUndefined()
  })

  test('who holds them is told by name, those who were cancelled aside', async () => {
    const store = await open()
    const ground = await layGround(store)
    const { officeId, placeId } = ground
    const startsAt = NOW.plus({ days: 8 })
    const id = await store.transaction((tx) => openSlot(tx, ground, { startsAt, capacity: 2 }))
    const hold = async (lastName: string) => {
      const person = await addPerson(store, ground, { lastName })
      const appointmentId = await bookAppointment(store, ground, person.id)
      await store.transaction((tx) => renewAppointment(tx, appointmentId, { startsAt, placeId, slotId: id }, NOW))
      return { slotId: id, appointmentId, probationerId: person.id, lastName, firstName: 'Karim' }
    }
    const [morel, cancelled] = [await hold('Morel'), await hold('Gone')]
    await store.transaction((tx) => setAppointment(tx, cancelled.appointmentId, { status: 'cancelled' }, NOW))
    expect(await listHolders(store, officeId, [{ id, startsAt }])).toEqual([morel])
    expect(await listHolders(store, officeId, [{ id: 'other', startsAt }])).toEqual([])
    expect(await listHolders(store, officeId, [])).toEqual([])
    expect(await store.transaction((tx) => removeSlot(tx, id))).toBe(false)
  })
})

function take(store: Store, id: string) {
  return store.transaction((tx) => takeSlot(tx, id))
}

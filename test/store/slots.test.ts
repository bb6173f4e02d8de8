import { expect, test } from 'vitest'
import type { Store } from '../../src/store/database.ts'
import { getSlot, keepSlot, listFree, releaseSlot, takeSlot } from '../../src/store/slots.ts'
import { eachEngine, newDatabase } from '../support/store.ts'
import { layGround, NOW, newId, openSlot } from './ground.ts'

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
})

function take(store: Store, id: string) {
  return store.transaction((tx) => takeSlot(tx, id))
}

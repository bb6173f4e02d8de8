import { expect, test } from 'vitest'
import { getAppointment } from '../../../src/store/appointments/appointments.ts'
import type { Store } from '../../../src/store/engine/database.ts'
import { listFormerNames, mergePlaces, renamePlace } from '../../../src/store/places/former-names.ts'
import { findPlace, findPlaceNamed, keepPlace } from '../../../src/store/places/places.ts'
import { addSlots, listSlots } from '../../../src/store/slots/slots.ts'
import { removeUnusedPlaces } from '../../../src/store/upkeep/erasure.ts'
import { eachEngine } from '../../support/store.ts'
import { addPerson, bookAppointment, layGround, NOW, newId } from '../ground.ts'

eachEngine((open) => {
  test('a place that is called otherwise is found under both names, until another is called so', async () => {
    const store = await open()
    const { officeId } = await layGround(store)
    const place = await keep(store, officeId, 'Antenne')
    expect(await rename(store, place.id, 'Antenne de Sèvres', '3 rue Basse')).toBe(true)
    const found = async (name: string, address?: string) =>
      (await findPlaceNamed(store, officeId, { name, address }))?.id
    expect([
      await found('Antenne'),
      await found('Antenne de Sèvres'),
      await found('antenne de sevres', '3 RUE basse'),
    ]).toEqual([place.id, place.id, place.id])
    expect((await keep(store, officeId, 'Antenne')).id).toBe(place.id)
    expect(await listFormerNames(store, officeId, [place.id])).toEqual(
      new Map([[place.id, [expect.objectContaining({ name: 'Antenne', address: '' })]]]),
    )
    // Another address is another door.
    const elsewhere = await keep(store, officeId, 'Antenne', '9 rue Haute')
    expect(elsewhere.id).not.toBe(place.id)
    expect(await rename(store, elsewhere.id, 'antenne de Sevres', '3 rue basse')).toBe(false)
    expect(await rename(store, place.id, 'Antenne', '')).toBe(true)
    expect(await found('Antenne de Sèvres', '3 rue Basse')).toBe(place.id)
    await store.transaction((tx) => removeUnusedPlaces(tx, [place.id, elsewhere.id]))
    expect([(await findPlace(store, place.id))?.id, await findPlace(store, elsewhere.id)]).toEqual([
      place.id,
      undefined,
    ])
  })

  test('of two places one is made: appointments and slots are at it, and both names find it', async () => {
    const store = await open()
    const ground = await layGround(store)
    const { officeId, placeId, agent } = ground
    const twin = await keep(store, officeId, 'SPIP Nanterre', '2 rue Haute')
    await rename(store, twin.id, 'SPIP de Nanterre, accueil', '2 rue Haute')
    const person = await addPerson(store, ground)
    const booked = await bookAppointment(store, ground, person.id, { placeId: twin.id })
    const slot = { officeId, type: 'SPIP', minutes: 30, agentId: agent.id, capacity: 1 }
    const [monday, tuesday] = [NOW.plus({ days: 7 }), NOW.plus({ days: 8 })]
    await store.transaction((tx) =>
      addSlots(tx, [
        { ...slot, id: newId(), startsAt: monday, placeId },
        { ...slot, id: newId(), startsAt: monday, placeId: twin.id },
        { ...slot, id: newId(), startsAt: tuesday, placeId: twin.id },
      ]),
    )
    const into = await findPlace(store, placeId)
    const from = await findPlace(store, twin.id)
    if (!into || !from) throw new Error('no place')
    await store.transaction((tx) => mergePlaces(tx, from, into, newId))
    expect(await findPlace(store, twin.id)).toBeUndefined()
    expect((await getAppointment(store, booked)).place).toMatchObject({ id: placeId, name: 'SPIP de Nanterre' })
    const names = ['SPIP Nanterre', 'SPIP de Nanterre, accueil', 'SPIP de Nanterre']
    for (const name of names) expect((await keep(store, officeId, name, '2 rue Haute')).id).toBe(placeId)
    for (const name of names) expect((await keep(store, officeId, name)).id).toBe(placeId)
    // A file that tells the slots again adds none.
    const again = [monday, tuesday].map((startsAt) => ({ ...slot, id: newId(), startsAt, placeId }))
    expect(await store.transaction((tx) => addSlots(tx, again))).toBe(0)
    const there = await listSlots(
      store,
      { officeId, from: NOW, until: NOW.plus({ days: 30 }), placeId },
      { limit: 10, offset: 0 },
    )
    expect(there).toHaveLength(3)
  })
})

function keep(store: Store, officeId: string, name: string, address?: string) {
  return store.transaction((tx) => keepPlace(tx, officeId, { name, address }, newId))
}

async function rename(store: Store, id: string, name: string, address: string): Promise<boolean> {
  const place = await findPlace(store, id)
  if (!place) throw new Error('no place')
  return store.transaction((tx) => renamePlace(tx, place, { name, address }, newId))
}

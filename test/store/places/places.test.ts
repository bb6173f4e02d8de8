import { expect, test } from 'vitest'
import type { Store } from '../../../src/store/engine/database.ts'
import {
  describePlace,
  findPlace,
  findPlaceNamed,
  isPlaceOfVisits,
  keepPlace,
  keepPlaceOfVisits,
  keyOf,
  listPlaces,
} from '../../../src/store/places/places.ts'
import { eachEngine } from '../../support/store.ts'
import { layGround, newId } from '../ground.ts'

eachEngine((open) => {
  test('a place written in another case, with other accents or spaces, is the same place', async () => {
    const store = await open()
    const { officeId } = await layGround(store)
    const first = await keep(store, officeId, 'Antenne de Sèvres', '3 rue Basse')
    expect(first).toMatchObject({ officeId, directions: undefined, contact: undefined })
    expect(await keep(store, officeId, ' antenne  de SEVRES', '3 RUE basse')).toEqual(first)
    expect(await keep(store, officeId, 'Antenne de Sèvres', '4 rue Basse')).not.toEqual(first)
  })

  test('without an address, the one that the name has serves; of two, none does', async () => {
    const store = await open()
    const { officeId } = await layGround(store)
    const only = await keep(store, officeId, 'Antenne', '3 rue Basse')
    const found = (name: string, address?: string) => findPlaceNamed(store, officeId, { name, address })
    expect([await found('Antenne'), await found('ANTENNE', '3 rue basse')]).toEqual([only, only])
    expect([await found('Antenne', '4 rue Basse'), await found('Permanence')]).toEqual([undefined, undefined])
    expect(await keep(store, officeId, 'Antenne')).toEqual(only)
    await keep(store, officeId, 'Antenne', '4 rue Basse')
    expect(await keep(store, officeId, 'Antenne')).toMatchObject({ name: 'Antenne', address: '' })
    const visits = await store.transaction((tx) => keepPlaceOfVisits(tx, officeId, newId))
    expect(await store.transaction((tx) => keepPlaceOfVisits(tx, officeId, newId))).toEqual(visits)
    expect([isPlaceOfVisits(visits), isPlaceOfVisits(only)]).toEqual([true, false])
    expect(keyOf({ name: ' ANTENNE', address: '3 Rue  basse' })).toBe(keyOf(only))
    const bare = await keep(store, officeId, 'Permanence')
    expect(bare.address).toBe('')
    expect(await keep(store, officeId, 'Permanence')).toEqual(bare)
  })

  test('a place is described, found, and listed by its name among those of its office', async () => {
    const store = await open()
    const [here, elsewhere] = [await layGround(store), await layGround(store, 'TJ')]
    const place = await keep(store, here.officeId, 'Antenne', '3 rue Basse')
    const described = { directions: 'Bus 12', contact: undefined }
    await store.transaction((tx) => describePlace(tx, place.id, described))
    expect(await findPlace(store, place.id)).toEqual({ ...place, ...described })
    expect(await findPlace(store, 'none')).toBeUndefined()
    const names = async (officeId: string, limit = 10) =>
      (await listPlaces(store, officeId, limit)).map(({ name }) => name)
    expect(await names(here.officeId)).toEqual(['Antenne', 'SPIP de Nanterre'])
    expect(await names(here.officeId, 1)).toEqual(['Antenne'])
    expect(await names(elsewhere.officeId)).toEqual(['SPIP de Nanterre'])
  })

  test('five who make it at once make one; another office has its own', async () => {
    const store = await open()
    const [here, elsewhere] = [await layGround(store), await layGround(store, 'TJ')]
    const made = await Promise.all([1, 2, 3, 4, 5].map(() => keep(store, here.officeId, 'Antenne', '3 rue Basse')))
    expect(new Set(made.map(({ id }) => id)).size).toBe(1)
    expect((await keep(store, elsewhere.officeId, 'Antenne', '3 rue Basse')).id).not.toBe(made[0]?.id)
  })
})

function keep(store: Store, officeId: string, name: string, address?: string) {
  return store.transaction((tx) => keepPlace(tx, officeId, { name, address }, newId))
}

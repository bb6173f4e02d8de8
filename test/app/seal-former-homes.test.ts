import { expect, test } from 'vitest'
import { sealFormerHomes } from '../../src/app/upkeep/seal-former-homes.ts'
import { getAppointment } from '../../src/store/appointments/appointments.ts'
import { listFormerHomes } from '../../src/store/appointments/former-homes.ts'
import { keepPlace, listPlaces } from '../../src/store/places/places.ts'
import { addPerson, bookAppointment, layGround, NOW, newId } from '../store/ground.ts'
import { eachEngine } from '../support/store.ts'

eachEngine((open) => {
  test('homes that a former version kept among the places go into their appointments, sealed; the office’s places stay', async () => {
    const store = await open()
    const ground = await layGround(store)
    const { id } = await addPerson(store, ground)
    const { officeId } = ground
    const home = { name: 'Domicile', address: '12 rue des Lilas' }
    const place = await store.transaction((tx) => keepPlace(tx, officeId, home, newId))
    const visit = await bookAppointment(store, ground, id, { type: 'VISITE', placeId: place.id })
    const followUp = await bookAppointment(store, ground, id, { type: 'SPIP' })
    await sealFormerHomes({ store, newId }, NOW)
    expect((await getAppointment(store, visit)).place).toMatchObject(home)
    expect((await getAppointment(store, followUp)).place.id).toBe(ground.placeId)
    expect((await listPlaces(store, officeId, 10)).map(({ name, address }) => [name, address])).toEqual([
      ['Domicile', ''],
      ['SPIP de Nanterre', '2 rue Haute'],
    ])
    expect(await listFormerHomes(store, 'VISITE', 10)).toEqual([])
  })
})

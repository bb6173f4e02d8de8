import { afterEach, beforeEach, expect, test } from 'vitest'
import { getAppointment } from '../../src/store/appointments/appointments.ts'
import { listExchanged } from '../../src/store/messages/exchanged.ts'
import { findPlace, keepPlace, keepPlaceOfVisits, listPlaces } from '../../src/store/places/places.ts'
import { load, PLANNING } from '../support/office-story.ts'
import { listJournal } from '../support/store-rows.ts'
import { addInvented, get, openScene, post, type Scene } from './scene.ts'

const PATH = '/reglages/lieux'
const PHONE = '+33639981001'

let scene: Scene
beforeEach(async () => {
  scene = await openScene('2027-01-11T10:00')
})
afterEach(() => scene.close())

test('a place gets another name and an address: texts that have not left say them, and a later file finds it', async () => {
  const { store } = scene.service.parts
  await load(scene.service.parts, fileWith('C-1', 'Antenne'))
  const [place] = await places()
  const id = place?.id ?? ''
  expect((await get(scene, PATH)).body).toContain('Un lieu n’a pas d’adresse')
  const named = { [`nom-${id}`]: 'Antenne Basse', [`adresse-${id}`]: ' 3  rue Basse' }
  expect((await post(scene, `${PATH}/${id}/nom`, named)).headers.location).toBe(`${PATH}?fait=regle`)
  const { body } = await get(scene, PATH)
  expect(body).not.toContain('pas d’adresse')
  expect(body).toContain('Avant : Antenne.')
  await scene.letLeave()
  const [text] = await listExchanged(store, PHONE, 5)
  expect(text?.body).toContain('Antenne Basse, 3 rue Basse')
  // The same file, and one with somebody new: neither makes the former place.
  const report = await load(scene.service.parts, fileWith('C-1', 'Antenne'))
  expect(report).toMatchObject({ unchanged: 1 })
  await load(scene.service.parts, fileWith('C-2', 'Antenne'))
  expect(await places()).toMatchObject([{ id, name: 'Antenne Basse', address: '3 rue Basse' }])
  expect(await journalled('placeNamed')).toEqual([{ place: 'Antenne', now: 'Antenne Basse' }])
})

test('a name that cannot be one is not kept, and the page says why beside it', async () => {
  const [one, other] = [await placed('Antenne', '3 rue Basse'), await placed('Tribunal', '1 rue Haute')]
  const visits = await scene.change((tx) => keepPlaceOfVisits(tx, scene.office.id, scene.service.parts.newId))
  const name = (id: string, nom: string, adresse: string) =>
    post(scene, `${PATH}/${id}/nom`, { [`nom-${id}`]: nom, [`adresse-${id}`]: adresse })
  const refused = await Promise.all([
    name(one.id, ' ', ''),
    name(one.id, 'domicile', ''),
    name(one.id, 'Antenne', 'x'.repeat(301)),
    name(one.id, 'tribunal', '1 RUE haute'),
  ])
  expect(refused.map(({ statusCode }) => statusCode)).toEqual([400, 400, 400, 400])
  expect(refused[2]?.body).toContain('L’adresse est trop longue')
  expect(refused[3]?.body).toContain('Un autre lieu a déjà ce nom et cette adresse')
  expect((await name(visits.id, 'Chez eux', '')).statusCode).toBe(404)
  expect((await get(scene, PATH)).body).not.toContain(`nom-${visits.id}`)
  expect(await findPlace(scene.service.parts.store, one.id)).toEqual(one)
  expect(await findPlace(scene.service.parts.store, other.id)).toEqual(other)
})

test('two places become one once what that does was read', async () => {
  const { store } = scene.service.parts
  const { appointmentId } = await addInvented(scene, { lastName: 'MOREL', phone: PHONE, at: '2027-01-14T14:30' })
  const [from] = await places()
  const into = await placed('SPIP, accueil', '2 rue Haute')
  const id = from?.id ?? ''
  const path = `${PATH}/${id}/reunir`
  const asked = await post(scene, path, { [`vers-${id}`]: into.id })
  expect(asked.body).toContain('Un rendez-vous à venir y est prévu.')
  expect(await places()).toHaveLength(2)
  expect((await post(scene, path, { [`vers-${id}`]: id, faire: 'reunir' })).statusCode).toBe(404)
  const done = await post(scene, path, { [`vers-${id}`]: into.id, faire: 'reunir' })
  expect(done.headers.location).toBe(`${PATH}?fait=reuni`)
  expect((await getAppointment(store, appointmentId)).place).toEqual(into)
  expect(await placed(from?.name ?? '', from?.address)).toEqual(into)
  expect(await places()).toEqual([into])
  expect(await journalled('placesMerged')).toEqual([{ place: from?.name, into: into.name }])
})

function places() {
  return listPlaces(scene.service.parts.store, scene.office.id, 10)
}

function placed(name: string, address: string | undefined) {
  return scene.change((tx) => keepPlace(tx, scene.office.id, { name, address }, scene.service.parts.newId))
}

async function journalled(what: string) {
  const entries = await listJournal(scene.service.parts.store, scene.office.id)
  return entries.filter((entry) => entry.what === what).map(({ details }) => details)
}

function fileWith(caseNumber: string, place: string): string {
  const phone = caseNumber === 'C-1' ? '06 39 98 10 01' : '06 39 98 10 02'
  return `${PLANNING}\n${caseNumber};MARTIN;Paul;${phone};;SPIP;21/01/2027;14h30;${place};;a@justice.example;\n`
}

import { afterAll, beforeAll, expect, test } from 'vitest'
import { addOffice, getOffice } from '../../../src/store/offices/offices.ts'
import { addInvented, get, openScene, post, type Scene } from '../scene.ts'

let scene: Scene
beforeAll(async () => {
  scene = await openScene('2027-01-11T10:00')
})
afterAll(() => scene.close())

/** What the first step sends, with this code. */
const SENT = {
  ...{ nom: 'SPIP 92', telephone: '01 40 97 00 00', email: 'spip92@justice.example', fuseau: 'Europe/Paris' },
  ...{ feries: 'FR', jours: ['1', '2', '3', '4', '5'], ouvre: '09:00', ferme: '19:00' },
}

test('the code of the office is chosen on the first day, said what it is for, and refused beside its field', async () => {
  const page = (await get(scene, '/bienvenue?etape=office')).body
  expect(page).toMatch(/id="code-aide">[^<]*colonne « service »/)
  const refused = await post(scene, '/bienvenue/service', { ...SENT, code: 'SPIP 92' })
  expect(refused.statusCode).toBe(400)
  expect(refused.body).toMatch(/id="code-erreur"[^>]*>Écrivez un code de 2 à 20 lettres/)
  const { zone, holidayRegion } = scene.office
  const other = { id: '1', code: 'SPIP-93', name: 'SPIP 93', zone, holidayRegion }
  await scene.change((tx) => addOffice(tx, other, scene.service.parts.newId, scene.now()))
  const taken = await post(scene, '/bienvenue/service', { ...SENT, code: 'spip-93' })
  expect(taken.statusCode).toBe(409)
  expect(taken.body).toMatch(/id="code-erreur"[^>]*>Un autre service a déjà ce code/)
  expect((await post(scene, '/bienvenue/service', { ...SENT, code: 'SPIP-77' })).statusCode).toBe(303)
  expect(await codeNow()).toBe('SPIP-77')
})

test('once somebody is recorded it stands, and the page says so', async () => {
  await addInvented(scene, { lastName: 'MOREL' })
  const page = (await get(scene, '/bienvenue?etape=office')).body
  expect(page).toContain('Code du service : SPIP-77. Des personnes sont enregistrées')
  expect(page).not.toContain('name="code"')
  expect((await post(scene, '/bienvenue/service', { ...SENT, code: 'SPIP-78' })).statusCode).toBe(409)
  expect((await post(scene, '/bienvenue/service', SENT)).statusCode).toBe(303)
  expect(await codeNow()).toBe('SPIP-77')
})

async function codeNow(): Promise<string> {
  return (await getOffice(scene.service.parts.store, scene.office.id)).code
}

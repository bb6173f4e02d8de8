import { afterEach, beforeEach, expect, test } from 'vitest'
import { addOffice } from '../../src/store/offices/offices.ts'
import { addFreeSlot, addInvented, type Browser, get, openScene, post, type Scene } from './scene.ts'

let scene: Scene
let staff: Browser
beforeEach(async () => {
  scene = await openScene('2027-01-11T10:00')
  staff = await scene.enter('staff')
})
afterEach(() => scene.close())

const KARIM = { lastName: 'MOREL', firstName: 'Karim', phone: '+33639981001', at: '2027-01-14T14:30', summoned: true }
const take = async (what: 'changements' | 'planning', form: Record<string, string> = {}, browser = staff) =>
  post(scene, `/export/${what}`, form, {}, browser)
const says = async (message: string) => {
  await post(scene, '/telephone', { numero: KARIM.phone, message })
  await scene.service.ticker.tick()
}

test('what changed since the last export is handed out once, and what changes later the next time', async () => {
  await addInvented(scene, KARIM)
  await addFreeSlot(scene, '2027-01-15T16:00', 'c.lambert@justice.example')
  await scene.service.ticker.tick()
  await says("oui j'y serai")
  scene.setClock('2027-01-11T11:00')
  const first = await take('changements')
  expect(first.headers['content-disposition']).toContain('changements-2027-01-11.csv')
  expect(first.body).toMatch(/^\ufeffdossier;nom;prenom;telephone.*;changement;ancienne_date;change_le\r\n/)
  expect(first.body).toMatch(/;MOREL;Karim;.*;14\/01\/2027;14h30;.*;confirmé;/)
  scene.setClock('2027-01-11T11:10')
  expect((await take('changements')).body.split('\r\n')).toHaveLength(2)
  await says('je peux pas venir')
  await says('1')
  scene.setClock('2027-01-11T11:20')
  expect((await take('changements')).body).toMatch(/;15\/01\/2027;16h00;.*déplacé par SMS.*;14\/01\/2027 14h30;/)
  expect((await take('changements', { depuis: '2027-01-11' })).body).toContain('MOREL')
})

test('each person’s last export is their own, and shown to them', async () => {
  await take('changements')
  const page = async (browser: Browser) => (await get(scene, '/export', undefined, browser)).body
  expect(await page(staff)).toContain('Votre dernier export : lundi 11 janvier 2027 à 10 h 00')
  expect(await page(scene.admin)).toContain('Vous n’avez encore rien exporté')
})

test('the whole planning is handed out as it stands, no cell a formula, and nothing of another office', async () => {
  await addInvented(scene, { ...KARIM, lastName: '=CMD()' })
  const { newId } = scene.service.parts
  const other = { id: newId(), code: 'spip', name: 'TJ', zone: 'Europe/Paris', holidayRegion: 'FR' }
  await scene.change((tx) => addOffice(tx, other, newId, scene.now()))
  await addInvented(
    { ...scene, office: { ...scene.office, ...other } },
    { lastName: 'AILLEURS', at: '2027-01-14T10:00' },
  )
  const { body } = await take('planning')
  expect(body.split('\r\n')).toHaveLength(3)
  expect(body).toContain(";'=CMD();Karim;")
  expect(body).not.toContain('AILLEURS')
  const elsewhere = await scene.enter('staff', other.id)
  expect((await take('planning', {}, elsewhere)).body).not.toContain('Karim')
})

test('a date that cannot be read is refused, and agents do not export', async () => {
  expect((await take('changements', { depuis: '2027-02-30' })).statusCode).toBe(400)
  expect((await take('planning', {}, await scene.enter('agent'))).statusCode).toBe(403)
})

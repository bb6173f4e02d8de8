import { afterAll, beforeAll, expect, test } from 'vitest'
import { moveAppointment } from '../../../src/app/appointments/move-appointment.ts'
import { getAppointment } from '../../../src/store/appointments/appointments.ts'
import { listJournal } from '../../support/store-rows.ts'
import { addInvented, get, openScene, post, type Scene } from '../scene.ts'
import { call, tokenFrom } from './programs.ts'

let scene: Scene
let token: string
let id: string
beforeAll(async () => {
  scene = await openScene('2027-01-11T10:00')
  token = await tokenFrom(scene, { charger: 'oui', lire: 'oui' })
  const { store } = scene.service.parts
  id = (await store.db.select().from(store.tables.tokens))[0]?.id ?? ''
})
afterAll(() => scene.close())

const FILE = [
  'dossier;nom;prenom;telephone;reference;type;date;heure;lieu',
  'D-77;MOREL;Ana;0639981001;R-1;SPIP;14/02/2027;14h30;SPIP de Nanterre',
].join('\n')
const ofProgram = async () =>
  (await listJournal(scene.service.parts.store, scene.office.id)).filter(({ actor }) => actor.startsWith('token:'))

async function changeSomething(): Promise<void> {
  const { appointmentId } = await addInvented(scene, {
    lastName: 'BENALI',
    phone: '+33639981001',
    at: '2027-01-25T10:00',
  })
  await scene.change(async (tx) => {
    const before = await getAppointment(tx, appointmentId)
    const to = { startsAt: before.startsAt.plus({ hours: 1 }) }
    await moveAppointment(tx, scene.service.parts, { before, to, by: { agentId: scene.admin.agentId } }, scene.now())
  })
}

test('what a program reads is in the journal, by which token, where and how much; what gave nothing back is not', async () => {
  await changeSomething()
  await changeSomething()
  const read = await call(scene, '/api/changes?since=2027-01-01', { token })
  const [entry, ...others] = await ofProgram()
  expect(others).toEqual([])
  expect(entry).toMatchObject({ officeId: scene.office.id, actor: `token:${id}`, what: 'changesRead' })
  expect(entry?.details).toMatchObject({ path: '/api/changes', rows: 2 })
  for (let minute = 0; minute < 5; minute++)
    expect((await call(scene, `/api/changes?since=${read.json().next}`, { token })).json().changes).toEqual([])
  expect(await ofProgram()).toHaveLength(1)
  await changeSomething()
  await call(scene, `/api/changes?since=${read.json().next}`, { token })
  expect((await ofProgram()).map(({ details }) => details.rows)).toEqual([2, 1])
})

test('who asks for the same each minute is one entry an hour, and another one where there is more, or elsewhere', async () => {
  const ask = async (since: string) => {
    await call(scene, `/api/changes?since=${since}`, { token })
    return (await ofProgram()).length
  }
  await changeSomething()
  const before = (await ofProgram()).length
  for (let minute = 0; minute < 5; minute++) expect(await ask('2027-01-01')).toBe(before + 1)
  expect(await ask('2026-12-01')).toBe(before + 2)
  await changeSomething()
  for (let minute = 0; minute < 2; minute++) expect(await ask('2027-01-01')).toBe(before + 3)
})

test('a file that a program tries without loading it is too, and nothing of its lines', async () => {
  expect((await call(scene, '/api/planning?dry-run=1', { token, file: FILE })).statusCode).toBe(200)
  const entry = (await ofProgram()).find(({ what }) => what === 'fileTried')
  expect([entry?.actor, entry?.details]).toMatchObject([`token:${id}`, { path: '/api/planning', rows: 1 }])
  expect(JSON.stringify(await ofProgram())).not.toMatch(/BENALI|MOREL|Ana|639981001|D-77/)
})

test('a token that was closed and is still tried opens nothing, and is in the journal once an hour; the page names it', async () => {
  await post(scene, `/reglages/acces/${id}/fermer`, {})
  const refused = async () => (await ofProgram()).filter(({ what }) => what === 'tokenRefused').length
  for (let minute = 0; minute < 5; minute++)
    expect((await call(scene, '/api/changes?since=2027-01-01', { token })).statusCode).toBe(401)
  expect(await refused()).toBe(1)
  scene.setClock('2027-01-11T11:01')
  await call(scene, '/api/planning', { token, file: FILE })
  expect(await refused()).toBe(2)
  const before = (await listJournal(scene.service.parts.store, scene.office.id)).length
  await call(scene, '/api/changes?since=2027-01-01', { token: `${token}x` })
  expect(await listJournal(scene.service.parts.store, scene.office.id)).toHaveLength(before)
  const page = await get(scene, '/journal', undefined, await scene.enter('admin'))
  expect(page.body).toContain('un logiciel montre un jeton fermé')
  expect(page.body).toContain('Logiciel de planning')
})

import { createRequire } from 'node:module'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { moveAppointment } from '../../../src/app/appointments/move-appointment.ts'
import { receiveMessage } from '../../../src/app/conversations/receive-message.ts'
import { getAppointment } from '../../../src/store/appointments/appointments.ts'
import { addOffice } from '../../../src/store/offices/offices.ts'
import { addInvented, get, openScene, type Scene } from '../scene.ts'
import { call, tokenFrom } from './programs.ts'

const { Ajv2020 } = createRequire(import.meta.url)('ajv/dist/2020.js')
const CARRIER = { TWILIO_ACCOUNT_SID: 'AC1', TWILIO_AUTH_TOKEN: 'a token of a test', TWILIO_FROM: '+33937000000' }

let scene: Scene
let token: string
beforeEach(async () => {
  scene = await openScene('2027-01-11T10:00', { environment: CARRIER })
  token = await tokenFrom(scene, { charger: 'oui', lire: 'oui' })
})
afterEach(() => scene.close())

async function move(appointmentId: string, hours: number): Promise<void> {
  const { parts } = scene.service
  await scene.change(async (tx) => {
    const before = await getAppointment(tx, appointmentId)
    const to = { startsAt: before.startsAt.plus({ hours }) }
    await moveAppointment(tx, parts, { before, to, by: { agentId: scene.admin.agentId } }, scene.now())
  })
}

const ask = async (since: string, limit = 100, by = token) =>
  call(scene, `/api/changes?since=${encodeURIComponent(since)}&limit=${limit}`, { token: by })

test('what changed is read page after page: nothing lost, nothing twice, and neither names nor numbers', async () => {
  const people = [1, 2, 3].map((day) => ({ lastName: 'BENALI', phone: '+33639981001', at: `2027-01-2${day}T10:00` }))
  for (const person of people) await move((await addInvented(scene, person)).appointmentId, 2)
  const all = (await ask('2027-01-01')).json()
  expect(all.changes).toHaveLength(3)
  expect(all.changes[0]).toMatchObject({
    change: 'moved',
    startsAt: '2027-01-21T12:00:00+01:00',
    from: '2027-01-21T10:00:00+01:00',
    answer: 'none',
  })
  expect(JSON.stringify(all)).not.toMatch(/BENALI|Camille|639981001/)
  const ids: string[] = []
  for (let since = '2027-01-01', more = true; more; ) {
    const page = (await ask(since, 1)).json()
    ids.push(...page.changes.map(({ id }: { id: string }) => id))
    ;({ next: since, more } = page)
  }
  expect(ids).toEqual(all.changes.map(({ id }: { id: string }) => id))
  expect((await ask(all.next)).json()).toMatchObject({ changes: [], more: false, next: all.next })
  const { appointmentId } = await addInvented(scene, { lastName: 'ALI', at: '2027-01-25T10:00' })
  await move(appointmentId, 1)
  expect((await ask(all.next)).json().changes).toHaveLength(1)
  expect((await ask('2027-01-12')).json().changes).toEqual([])
})

test('whoever wrote that they cannot come is told as an answer alone: none of their words, their name or their number', async () => {
  const person = { lastName: 'BENALI', phone: '+33639981003', at: '2027-01-12T10:00', summoned: true }
  const { personId } = await addInvented(scene, person)
  const heard = { from: person.phone, to: '+33937000000', carrierOptOut: undefined }
  const body = 'je serai absent demain, je suis hospitalisé avec une perfusion'
  await receiveMessage(scene.service.parts, { ...heard, sid: 'SM-absent', body })
  const answer = await ask('2027-01-01')
  expect(answer.json().changes).toMatchObject([
    { change: 'declined', case: personId.slice(-12), startsAt: '2027-01-12T10:00:00+01:00', answer: 'declined' },
  ])
  expect(answer.body).not.toMatch(/BENALI|Camille|639981003|hospital|absen|perfusion|sick/i)
})

test('a token of another office reads nothing of this one, and what cannot be read is refused', async () => {
  await move((await addInvented(scene, { lastName: 'ALI', at: '2027-01-25T10:00' })).appointmentId, 1)
  const { newId } = scene.service.parts
  const other = { id: newId(), code: 'TJ', name: 'TJ', zone: 'Europe/Paris', holidayRegion: 'FR' }
  await scene.change((tx) => addOffice(tx, other, newId, scene.now()))
  const theirs = await tokenFrom(scene, { lire: 'oui' }, await scene.enter('admin', other.id))
  expect((await ask('2027-01-01', 9, theirs)).json().changes).toEqual([])
  const cursor = (await ask('2027-01-01')).json().next
  expect((await ask(cursor, 9, theirs)).json().changes).toEqual([])
  for (const since of ['hier', 'c_', 'c_WzFd', `c_${'a'.repeat(300)}`]) expect((await ask(since)).statusCode).toBe(400)
  expect((await ask('2027-01-01', 1000)).statusCode).toBe(400)
  expect((await call(scene, '/api/changes', { token })).statusCode).toBe(400)
  expect((await call(scene, '/api/changes?since=2027-01-01', {})).statusCode).toBe(401)
})

test('a number that came into doubt is told by the case number alone', async () => {
  const person = { lastName: 'ALI', phone: '+33639981002', at: '2027-01-25T10:00' }
  const { personId } = await addInvented(scene, person)
  const heard = { sid: 'SM1', from: person.phone, to: '+33937000000', body: 'mauvais numéro', carrierOptOut: undefined }
  await receiveMessage(scene.service.parts, heard)
  const { changes } = (await ask('2027-01-01')).json()
  expect(changes).toMatchObject([{ change: 'phoneInDoubt', case: personId.slice(-12), startsAt: null, answer: null }])
})

test('the document says what is answered, as it is answered, and the page says it to people', async () => {
  const document = (await call(scene, '/api/openapi.json')).json()
  expect(document.openapi).toBe('3.1.0')
  const check = (path: string, method: string, answer: { statusCode: number; json(): unknown }) => {
    const { schema } = document.paths[path][method].responses[answer.statusCode].content['application/json']
    const valid = new Ajv2020({ strict: true, allowUnionTypes: true, formats: { 'date-time': true } }).compile(schema)
    expect(valid(answer.json()), JSON.stringify(valid.errors)).toBe(true)
    return answer.statusCode
  }
  const planning = (file: string, by: string | undefined = token, query = '') =>
    call(scene, `/api/planning${query}`, { file, ...(by && { token: by }) })
  const head = 'dossier;nom;telephone;reference;type;date;heure;lieu'
  const good = 'D-1;MOREL;0639981001;R-1;SPIP;14/02/2027;14h30;SPIP de Nanterre'
  const told = [
    check('/api/planning', 'post', await planning([head, good].join('\n'))),
    check('/api/planning', 'post', await planning([head, good, good].join('\n'))),
    check('/api/planning', 'post', await planning('bonjour')),
    check('/api/planning', 'post', await planning('')),
    check('/api/planning', 'post', await planning(head, '')),
    check('/api/planning', 'post', await planning(head, token, '?dryrun=1')),
  ]
  expect(told).toEqual([200, 207, 422, 400, 401, 400])
  await move((await addInvented(scene, { lastName: 'ALI', at: '2027-01-25T10:00' })).appointmentId, 1)
  const changes = await ask('2027-01-01')
  expect(changes.json().changes.length).toBeGreaterThan(0)
  expect(check('/api/changes', 'get', changes)).toBe(200)
  expect(check('/api/changes', 'get', await ask('hier'))).toBe(400)
  const page = await get(scene, '/api', undefined, null)
  expect(page.statusCode).toBe(200)
  for (const path of Object.keys(document.paths)) expect(page.body).toContain(path)
  for (const { name } of document.paths['/api/planning'].post.parameters) expect(page.body).toContain(name)
})

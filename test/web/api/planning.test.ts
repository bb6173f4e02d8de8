import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DateTime } from 'luxon'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadWatchedFolder } from '../../../src/app/planning-files/watched-folder.ts'
import { addOffice } from '../../../src/store/offices/offices.ts'
import { newFolder } from '../../support/store.ts'
import { listJournal } from '../../support/store-rows.ts'
import { get, openScene, post, type Scene } from '../scene.ts'
import { sendFile } from '../send-file.ts'
import { call, tokenFrom } from './programs.ts'

const SAMPLE = readFileSync(new URL('../../data/planning-excel-1252.csv', import.meta.url))
const GOOD = [
  'dossier;nom;prenom;telephone;reference;type;date;heure;lieu',
  'D-1;MOREL;Ana;0639981001;R-1;SPIP;14/01/2027;14h30;SPIP de Nanterre',
].join('\n')

let scene: Scene
beforeEach(async () => {
  scene = await openScene('2026-12-01T20:00')
})
afterEach(() => scene.close())

const emails = () => {
  const { db, tables } = scene.service.parts.store
  return db.select().from(tables.emails)
}

const counts = async () => {
  const { db, tables } = scene.service.parts.store
  return { appointments: (await db.select().from(tables.appointments)).length }
}

test('a file that a program sends loads as by the page, and a second time changes nothing', async () => {
  const token = await tokenFrom(scene, { charger: 'oui' })
  const dry = await call(scene, '/api/planning?dry-run=1', { token, file: SAMPLE })
  expect(dry.statusCode).toBe(207)
  expect(await counts()).toEqual({ appointments: 0 })
  const first = await call(scene, '/api/planning?name=semaine.csv', { token, file: SAMPLE })
  expect(first.statusCode).toBe(207)
  expect(first.json()).toMatchObject({ kind: 'planning', created: 8, unchanged: 0 })
  expect(first.json().refused).toHaveLength(7)
  expect(first.json().refused[0]).toMatchObject({ line: expect.any(Number), problem: expect.stringMatching(/\.$/) })
  const { appointments } = await counts()
  const again = await call(scene, '/api/planning', { token, file: SAMPLE, type: 'application/octet-stream' })
  expect(again.json()).toMatchObject({ created: 0, updated: 0, unchanged: 8 })
  expect(await counts()).toEqual({ appointments })
  const page = (await get(scene, '/import')).body
  expect(page).toContain('semaine.csv')
  expect(page).toContain('Logiciel de planning')
  const loaded = (await listJournal(scene.service.parts.store, scene.office.id)).filter(
    ({ what }) => what === 'fileLoaded',
  )
  expect(loaded.map(({ actor }) => actor.split(':')[0])).toEqual(['token', 'token'])
  // A file may be named after somebody: its name leaves with the list of files, which the journal refers to.
  expect(JSON.stringify(loaded)).not.toContain('semaine.csv')
  expect(loaded.every(({ details }) => typeof details.import === 'string')).toBe(true)
})

test('one file by the page, then the watched folder, then a program: what the page made, the two others find unchanged', async () => {
  // The folder has the clock of the disk, for which a file must be still for a while.
  const evening = DateTime.now().setZone('Europe/Paris').plus({ days: 1 }).set({ hour: 20 })
  // Signed in then: on the clock of the other tests a session would be over.
  await scene.close()
  scene = await openScene(evening.toISO({ includeOffset: false }) ?? '')
  const day = evening.plus({ days: 20 }).toFormat('dd/MM/yyyy')
  const file = `${GOOD.replace('14/01/2027', day)}\nD-2;MOREL;Lou;0639981002;;SPIP;${day};9h;SPIP de Nanterre\n`
  const { parts } = scene.service
  const { db, tables } = parts.store
  const made = async () => [
    await db.select().from(tables.probationers),
    await db.select().from(tables.appointments),
    await db.select().from(tables.messages),
  ]
  const address = (await sendFile(scene, 'planning.csv', Buffer.from(file))).headers.location
  await scene.service.ticker.quiet()
  await post(scene, `${address}/charger`, { envoi: 'tout' })
  await scene.service.ticker.quiet()
  const byThePage = await made()
  expect(byThePage.map((rows) => rows.length)).toEqual([2, 2, expect.toSatisfy((count) => count > 2)])

  const folder = newFolder()
  writeFileSync(join(folder, 'planning.csv'), file)
  await loadWatchedFolder({ ...parts, settings: { ...parts.settings, importFolder: folder } })
  expect(readFileSync(join(folder, 'done', 'planning.csv.rapport.txt'), 'utf8')).toContain('inchangées : 2')
  expect(await made()).toEqual(byThePage)

  const token = await tokenFrom(scene, { charger: 'oui' })
  const answer = await call(scene, '/api/planning', { token, file })
  expect(answer.json()).toMatchObject({ created: 0, updated: 0, unchanged: 2, refused: [] })
  expect(await made()).toEqual(byThePage)
})

test('a token of another office loads nothing into this one, whatever office and case number its lines name', async () => {
  const token = await tokenFrom(scene, { charger: 'oui' })
  await call(scene, '/api/planning', { token, file: GOOD })
  const { newId, store } = scene.service.parts
  const other = { id: newId(), code: 'TJ', name: 'TJ', zone: 'Europe/Paris', holidayRegion: 'FR' }
  await scene.change((tx) => addOffice(tx, other, newId, scene.now()))
  const theirs = await tokenFrom(scene, { charger: 'oui' }, await scene.enter('admin', other.id))
  const ours = async () => {
    const { appointments, probationers } = store.tables
    const of = <Row extends { officeId: string }>(rows: Row[]) => rows.filter((row) => row.officeId === scene.office.id)
    return [of(await store.db.select().from(appointments)), of(await store.db.select().from(probationers))]
  }
  const before = await ours()
  const [head, line] = GOOD.split('\n')
  const moved = line?.replace('14h30', '9h').replace('0639981001', '0639981002')
  const answer = await call(scene, '/api/planning', {
    token: theirs,
    file: `${head};service\n${moved};${scene.office.code}\n${moved};`,
  })
  expect(answer.statusCode).toBe(207)
  expect(answer.json()).toMatchObject({ created: 1, updated: 0 })
  expect(answer.json().refused).toHaveLength(1)
  expect(await ours()).toEqual(before)
})

test('a form carries a file too, and a good file is answered 200 and told to whoever loads files', async () => {
  const staff = await scene.enter('staff')
  const token = await tokenFrom(scene, { charger: 'oui' })
  const form = new FormData()
  form.append('file', new Blob([GOOD], { type: 'text/csv' }), 'jeudi.csv')
  const request = new Request('http://localhost:3000/', { method: 'POST', body: form })
  const answer = await call(scene, '/api/planning', {
    token,
    file: Buffer.from(await request.arrayBuffer()),
    type: request.headers.get('content-type') ?? '',
  })
  expect([answer.statusCode, answer.json().created]).toEqual([200, 1])
  const told = (await emails()).filter(({ kind }) => kind === 'fileReport')
  expect(told.map(({ agentId }) => agentId)).toEqual([staff.agentId])
  expect(told[0]?.subject).toBe('[justif] Fichier chargé')
  expect(told[0]?.body).toContain('jeudi.csv')
  expect(told[0]?.body).toContain('Logiciel de planning')
})

test('a file that cannot be read, or whose columns somebody must say, is refused whole with a sentence', async () => {
  const token = await tokenFrom(scene, { charger: 'oui' })
  const empty = await call(scene, '/api/planning', { token, file: 'a;b\n1;2' })
  expect(empty.statusCode).toBe(422)
  expect(empty.json().error).toMatch(/\.$/)
  const columns = await call(scene, '/api/planning', { token, file: GOOD.replace('nom;prenom', 'qui;lequel') })
  expect([columns.statusCode, columns.json().code]).toEqual([422, 'columnsToMatch'])
  expect(columns.json().error).toContain('Importer')
  expect(await counts()).toEqual({ appointments: 0 })
})

test('whoever shows no token, one that was closed, one without the right, or asks otherwise, is told so', async () => {
  const statusOf = async (given: Parameters<typeof call>[2], url = '/api/planning') => {
    const answer = await call(scene, url, { file: GOOD, ...given })
    expect(answer.json()).toEqual({ error: expect.stringMatching(/\.$/), code: expect.stringMatching(/^\w+$/) })
    return answer.statusCode
  }
  const token = await tokenFrom(scene, { charger: 'oui' })
  expect(await statusOf({})).toBe(401)
  expect(await statusOf({ token: `${token}x` })).toBe(401)
  expect(await statusOf({ headers: { cookie: scene.admin.cookie } })).toBe(401)
  expect(await statusOf({ token: await tokenFrom(scene, { lire: 'oui' }) })).toBe(403)
  expect(await statusOf({ token }, '/api/planning?dry_run=1')).toBe(400)
  expect(await statusOf({ token, file: '' })).toBe(400)
  expect(await statusOf({ token, file: '{}', type: 'application/json' })).toBe(400)
  expect(await statusOf({ token, type: 'application/pdf' })).toBe(415)
  expect(await statusOf({ token, file: Buffer.alloc(21 * 1024 * 1024, 'a') })).toBe(413)
  const { id } = (await scene.service.parts.store.db.select().from(scene.service.parts.store.tables.tokens)).at(0) ?? {
    id: '',
  }
  await post(scene, `/reglages/acces/${id}/fermer`, {})
  expect(await statusOf({ token })).toBe(401)
  expect(await counts()).toEqual({ appointments: 0 })
})

test('pressed twice, the form makes one token and shows it both times; later it shows none', async () => {
  const page = (await get(scene, '/reglages/acces')).body
  const [, formulaire = ''] = /name="formulaire" value="([\w-]{43})"/.exec(page) ?? []
  const press = async () => {
    const made = await post(scene, '/reglages/acces', { nom: 'Logiciel', charger: 'oui', formulaire })
    return /justif_[\w-]+/.exec(made.body)?.[0] ?? String(made.statusCode)
  }
  const both = await Promise.all([press(), press()])
  expect(both[0]).toMatch(/^justif_[\w-]{43}$/)
  expect(both[1]).toBe(both[0])
  const { db, tables } = scene.service.parts.store
  expect(await db.select().from(tables.tokens)).toHaveLength(1)
  const made = await listJournal(scene.service.parts.store, scene.office.id)
  expect(made.filter(({ what }) => what === 'tokenMade')).toHaveLength(1)
  expect((await call(scene, '/api/planning', { token: both[0] ?? '', file: GOOD })).statusCode).toBe(200)
  scene.setClock('2026-12-01T20:05')
  expect(await press()).toBe('403')
})

test('a token is shown once, is nowhere in the store, and is asked for no more than sixty times in ten minutes', async () => {
  const token = await tokenFrom(scene, { charger: 'oui' })
  expect(token).toMatch(/^justif_[\w-]{43}$/)
  const page = await get(scene, '/reglages/acces')
  expect(page.body).toContain('Logiciel de planning')
  expect(page.body).not.toContain(token)
  const { db, tables } = scene.service.parts.store
  expect(JSON.stringify(await db.select().from(tables.tokens))).not.toContain(token.slice('justif_'.length))
  let last = 0
  for (let tries = 0; tries < 61; tries++)
    last = (await call(scene, '/api/planning?x=1', { token, file: GOOD })).statusCode
  expect(last).toBe(429)
  expect(
    (await call(scene, '/api/planning', { token: await tokenFrom(scene, { charger: 'oui' }), file: GOOD })).statusCode,
  ).toBe(200)
})

import { afterEach, beforeEach, expect, test } from 'vitest'
import { offerFirstLink } from '../../../src/app/sign-in/first-administrator.ts'
import { listAgents } from '../../../src/store/agents/agents.ts'
import { listJournal } from '../../support/store-rows.ts'
import { get, openScene, post, type Scene } from '../scene.ts'

const ADA = { nom: 'Ada Martin', email: 'ada@justice.example' }

let scene: Scene
beforeEach(async () => {
  scene = await openScene('2027-01-11T10:00', { environment: { AGENT_EMAIL_DOMAINS: 'justice.example' } })
  await scene.change((tx) => tx.db.update(tx.tables.agents).set({ role: 'none' }))
})
afterEach(() => scene.close())

const pathOf = async (expected?: { email: string; name: string }) => {
  const link = await offerFirstLink(scene.service.parts, expected)
  return link && new URL(link.url).pathname
}
const look = (path = '') => get(scene, path, undefined, null)
const enter = (path = '', form = ADA) => post(scene, path, form, {}, null)

test('whoever holds the link becomes the first administrator, once, and is in', async () => {
  const path = await pathOf()
  for (let looks = 0; looks < 2; looks++) expect((await look(path)).statusCode).toBe(200)
  const entered = await enter(path)
  expect(entered.statusCode).toBe(303)
  const cookie = String(entered.headers['set-cookie']).split(';')[0] ?? ''
  expect((await get(scene, '/reglages', undefined, { agentId: '', cookie, formToken: '' })).statusCode).toBe(200)
  const admins = (await listAgents(scene.service.parts.store)).filter(({ role }) => role === 'admin')
  expect(admins).toMatchObject([{ email: ADA.email, name: ADA.nom, officeId: scene.office.id }])
  const said = (await listJournal(scene.service.parts.store, scene.office.id)).map(({ what }) => what)
  expect(said).toEqual(expect.arrayContaining(['accountOpened', 'signedIn']))
  expect((await enter(path, { ...ADA, email: 'eve@justice.example' })).statusCode).toBe(410)
})

test('nobody comes in without it: by guessing, after a day, or beside an administrator; the journal tells, once an hour', async () => {
  expect((await enter(`/bienvenue/premier/${'x'.repeat(43)}`)).statusCode).toBe(410)
  const [late, beside] = [await pathOf(), await pathOf()]
  scene.setClock('2027-01-12T10:01')
  expect((await look(late)).statusCode).toBe(410)
  expect((await enter(late)).statusCode).toBe(410)
  scene.setClock('2027-01-11T10:02')
  await scene.enter('admin')
  expect((await enter(beside)).statusCode).toBe(410)
  expect(await pathOf()).toBeUndefined()
  const told = (await listJournal(scene.service.parts.store, scene.office.id)).map(({ what, actor }) => [what, actor])
  expect(told).toEqual([
    ['firstLinkRefused', 'service'],
    ['firstLinkRefused', 'service'],
  ])
})

test('of two who press at once, one comes in; of several links, all are spent', async () => {
  const paths = [await pathOf(), await pathOf()]
  const answers = await Promise.all(
    paths.map((path, place) => enter(path, { ...ADA, email: `a${place}@justice.example` })),
  )
  expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([303, 410])
})

test('an address that is not ours is said beside its field and spends nothing; whom the terminal named stands in the form', async () => {
  const path = await pathOf({ email: 'ada@justice.example', name: 'Ada Martin' })
  expect((await look(path)).body).toContain('value="ada@justice.example"')
  const refused = await enter(path, { ...ADA, email: 'ada@example.org' })
  expect(refused.statusCode).toBe(400)
  expect(refused.body).toContain('id="email-erreur"')
  expect((await enter(path, { ...ADA, nom: '' })).statusCode).toBe(400)
  expect((await enter(path)).statusCode).toBe(303)
})

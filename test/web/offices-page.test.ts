import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Role } from '../../src/domain/people.ts'
import { EVERY_OFFICE } from '../../src/domain/posts.ts'
import { findAgent, listAgents, setElsewhere } from '../../src/store/agents/agents.ts'
import { listEmails } from '../../src/store/notices/emails.ts'
import { addOffice, findOfficeByCode, listOffices } from '../../src/store/offices/offices.ts'
import { listJournal } from '../support/store-rows.ts'
import { addInvented, type Browser, get, openScene, post, type Scene } from './scene.ts'

let scene: Scene
let there: string
beforeEach(async () => {
  scene = await openScene('2027-01-11T10:00')
  const { newId } = scene.service.parts
  there = newId()
  const office = { id: there, code: 'SPIP93', name: 'SPIP 93', zone: 'Europe/Paris', holidayRegion: 'FR' }
  await scene.change((tx) => addOffice(tx, office, newId, scene.now()))
  const elsewhere = { ...scene, office: { ...scene.office, ...office } }
  await addInvented(scene, { lastName: 'DICI', at: '2027-01-14T10:00' })
  await addInvented(elsewhere, { lastName: 'LABAS', at: '2027-01-14T10:00' })
})
afterEach(() => scene.close())

const give = (browser: Browser, posts: Record<string, Role> | undefined) =>
  scene.change((tx) => setElsewhere(tx, browser.agentId, posts))
const page = async (browser: Browser, path: string) => (await get(scene, path, undefined, browser)).body
/** As a browser does: with the form of the page it looks at. */
const enter = async (browser: Browser, office: string) => {
  const jeton = /name="jeton" value="([^"]+)"/.exec(await page(browser, '/services'))?.[1] ?? ''
  return post(scene, `/services/${office}/entrer`, { jeton }, {}, browser)
}
const people = async (browser: Browser) => {
  const agenda = await page(browser, '/agenda?jour=2027-01-14')
  return ['DICI', 'LABAS'].filter((name) => agenda.includes(name))
}

test('somebody of two offices goes from one to the other, sees one at a time, and is told in its journal', async () => {
  const both = await scene.enter('agent')
  await give(both, { [there]: 'admin' })
  expect(await page(both, '/agenda')).toContain('<a href="/services">SPIP 92</a>')
  expect(await people(both)).toEqual(['DICI'])
  expect((await get(scene, '/reglages', undefined, both)).statusCode).toBe(403)
  expect((await enter(both, there)).statusCode).toBe(303)
  expect(await people(both)).toEqual(['LABAS'])
  expect(await page(both, '/reglages')).toContain('SPIP 93')
  expect(await listJournal(scene.service.parts.store, there)).toMatchObject([
    { what: 'cameFromElsewhere', actor: `agent:${both.agentId}` },
  ])
  expect(await page(both, '/journal')).toMatch(/entrée d’une personne d’un autre service[\s\S]*Alice Agent/)
  await enter(both, scene.office.id)
  expect(await people(both)).toEqual(['DICI'])
})

test('a post that is taken away ends at once, and leads back to their own office', async () => {
  const both = await scene.enter('agent')
  await give(both, { [there]: 'agent' })
  await enter(both, there)
  expect(await people(both)).toEqual(['LABAS'])
  await give(both, undefined)
  expect(await people(both)).toEqual(['DICI'])
  scene.setClock('2027-01-11T10:05')
  expect((await enter(both, there)).statusCode).toBe(404)
})

test('a form of one office that is still open in another tab changes nothing in the other', async () => {
  const both = await scene.enter('admin')
  await give(both, { [there]: 'admin' })
  const form = { email: 'new@justice.example', nom: 'Nina Neuve', role: 'admin' }
  await enter(both, there)
  const sent = await post(scene, '/agents', form, {}, both)
  expect(sent.statusCode).toBe(403)
  expect(await listAgents(scene.service.parts.store, there)).toEqual([])
})

test('the offices stand side by side, and nobody else’s are told', async () => {
  const both = await scene.enter('agent')
  await give(both, { [there]: 'staff' })
  const shown = await page(both, '/services')
  expect(shown).toMatch(/SPIP 92[\s\S]*agent[\s\S]*vous y êtes[\s\S]*SPIP 93[\s\S]*secrétariat[\s\S]*Y aller/)
  expect(shown).toContain('J-4 à 10 h, J-1 à 10 h')
  const one = await page(await scene.enter('admin'), '/services')
  expect(one).not.toContain('SPIP 93')
  expect(one).not.toContain('Ouvrir un service')
})

test('an administrator lets in somebody of another office, by their address alone, and ends it', async () => {
  const theirs = await scene.enter('agent', there)
  const email = `${theirs.agentId}@justice.example`
  const form = { email, nom: 'Whatever', role: 'staff' }
  expect((await post(scene, '/agents', form)).statusCode).toBe(303)
  const known = await findAgent(scene.service.parts.store, theirs.agentId)
  expect(known).toMatchObject({ name: 'Alice Agent', officeId: there, role: 'agent' })
  expect(known?.elsewhere).toEqual({ [scene.office.id]: 'staff' })
  const [told] = (await listEmails(scene.service.parts.store, 10)).filter(({ to }) => to === email)
  expect(told).toMatchObject({ kind: 'accountOpened', officeId: scene.office.id })
  expect(told?.body).toMatch(/pour SPIP 92[\s\S]*pas de mot de passe[\s\S]*\/connexion\n/)
  expect((await post(scene, '/agents', { ...form, role: 'admin' })).statusCode).toBe(409)
  expect(await page(scene.admin, '/agents')).toMatch(/Viennent aussi d’un autre service[\s\S]*Alice Agent/)
  await enter(theirs, scene.office.id)
  expect(await people(theirs)).toEqual(['DICI'])
  const end = { [`role-${theirs.agentId}`]: 'none' }
  expect((await post(scene, `/agents/${theirs.agentId}/ici`, end)).statusCode).toBe(303)
  expect(await people(theirs)).toEqual(['LABAS'])
  const self = { [`role-${scene.admin.agentId}`]: 'agent' }
  expect((await post(scene, `/agents/${scene.admin.agentId}/ici`, self)).statusCode).toBe(404)
})

test('who is of every office opens one from a model, is in it at once, and is told what is wrong beside each field', async () => {
  const of = await scene.enter('staff')
  await give(of, { [EVERY_OFFICE]: 'admin' })
  await enter(of, there)
  expect(await page(of, '/services')).toContain('Ouvrir un service')
  const jeton = scene.service.parts.store.vault.lookup('form', `${of.cookie.split('=')[1]} ${there}`)
  const open = (form: Record<string, string>) => post(scene, '/services', { jeton, ...form }, {}, of)
  const asked = { code: 'SPIP77', nom: 'SPIP 77', modele: 'SPIP93' }
  for (const [wrong, words] of [
    [{ code: 'x!' }, 'Écrivez un code de'],
    [{ code: 'SPIP93' }, 'a déjà ce code'],
    [{ nom: '' }, 'Écrivez un nom'],
    [{ modele: 'NONE' }, 'Choisissez le service modèle'],
  ] as const) {
    const refused = await open({ ...asked, ...wrong })
    expect(refused.statusCode).toBe(400)
    expect(refused.body).toContain(words)
  }
  expect(await listOffices(scene.service.parts.store)).toHaveLength(2)
  expect((await open(asked)).statusCode).toBe(303)
  const opened = await findOfficeByCode(scene.service.parts.store, 'SPIP77')
  expect((await enter(of, opened?.id ?? '')).statusCode).toBe(303)
  expect(await page(of, '/reglages')).toContain('SPIP 77')
})

test('an administrator of one office opens none', async () => {
  const form = { code: 'SPIP77', nom: 'SPIP 77', modele: 'SPIP93' }
  expect((await post(scene, '/services', form)).statusCode).toBe(404)
  expect(await listOffices(scene.service.parts.store)).toHaveLength(2)
})

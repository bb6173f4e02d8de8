import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { setOptedOut, setProbationer } from '../../src/store/people.ts'
import { axeViolations, keepPicture, NARROW, openBrowser, openPage, overflowOf } from '../support/browser.ts'
import { addFreeSlot, addInvented, openScene, type Scene } from '../web/scene.ts'

const LAMBERT = 'c.lambert@justice.example'
const ARNAUD = 's.arnaud@justice.example'
const KARIM = '/telephone?numero=%2B33639981001'
const PAGES = ['/agenda', '/agenda?jour=2027-01-14', '/telephone', KARIM, '/courrier']

let scene: Scene
let browser: Browser
let address: string

beforeAll(async () => {
  scene = await openScene('2027-01-11T09:40')
  await fillAgenda(scene)
  await scene.service.ticker.tick()
  address = await scene.service.server.listen({ host: '127.0.0.1', port: 0 })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await scene?.close()
})

test('a person is offered free moments on the telephone, chooses one, and the agenda and the mailbox show it', async () => {
  const { page, troubles } = await openPage(browser)
  await page.goto(`${address}/telephone`)
  await page.getByRole('link', { name: 'Karim MOREL' }).click()
  await write('je peux pas venir')
  const exchange = page.getByRole('log')
  await exchange.getByText('3 lun. 18/01 10h').waitFor()
  await write('2')
  await exchange.getByText('vendredi 15/01 à 16h').waitFor()
  await keepPicture(page, 'telephone')

  await page.getByRole('link', { name: 'Agenda' }).click()
  const row = page.getByRole('row', { name: 'MOREL Karim' })
  expect(await row.getByText('Déplacé par SMS').count()).toBe(1)
  await keepPicture(page, 'agenda')

  await page.getByRole('link', { name: 'Courrier' }).click()
  await keepPicture(page, 'courrier')
  await page.getByRole('link', { name: 'Déplacé par SMS' }).first().click()
  expect(await page.getByText('Karim MOREL').count()).toBe(1)
  await keepPicture(page, 'courrier-un')
  expect(troubles).toEqual([])

  async function write(words: string) {
    await page.getByLabel('Écrire un SMS').fill(words)
    await page.getByRole('button', { name: 'Envoyer' }).click()
  }
})

test('without JavaScript the same telephone works, by its form and its link', async () => {
  const { page, troubles } = await openPage(browser, { javaScriptEnabled: false })
  await page.goto(`${address}/telephone?numero=%2B33639981002`)
  await page.getByLabel('Écrire un SMS').fill("oui j'y serai")
  await page.getByRole('button', { name: 'Envoyer' }).click()
  await page.getByRole('link', { name: 'Rafraîchir' }).click()
  expect(await page.getByRole('log').getByText("oui j'y serai").count()).toBe(1)
  expect(await page.getByRole('log').getByText("C'est noté").count()).toBe(1)
  expect(troubles).toEqual([])
})

test('a text that arrives shows by itself, without a reload', async () => {
  const { page } = await openPage(browser)
  await page.goto(`${address}/telephone?numero=%2B33639981011`)
  const other = await openPage(browser)
  await other.page.goto(page.url())
  await other.page.getByLabel('Écrire un SMS').fill('merci')
  await other.page.getByRole('button', { name: 'Envoyer' }).click()
  await page.getByRole('log').getByText('La personne : merci').waitFor({ timeout: 10_000 })
})

describe.each(PAGES)('%s', (path) => {
  test('has no violation of accessibility, wide and narrow, and nothing against its content policy', async () => {
    const { page, troubles } = await openPage(browser)
    await page.goto(`${address}${path}`)
    expect(await axeViolations(page)).toEqual([])
    await page.setViewportSize(NARROW)
    expect(await axeViolations(page)).toEqual([])
    expect(troubles).toEqual([])
  })

  test('fits a screen of 320 pixels without scrolling sideways', async () => {
    const { page } = await openPage(browser, { viewport: NARROW })
    await page.goto(`${address}${path}`)
    expect(await overflowOf(page)).toBe(0)
    if (path === '/agenda' || path === KARIM) await keepPicture(page, path === KARIM ? 'telephone-320' : 'agenda-320')
  })
})

/** A week as an office lives it: every sign of the agenda once at least. */
async function fillAgenda(scene: Scene): Promise<void> {
  const summoned = true
  const karim = { lastName: 'MOREL', firstName: 'Karim', phone: '+33639981001', minutes: 30, agent: LAMBERT }
  await addInvented(scene, { ...karim, at: '2027-01-14T14:30', documents: ["attestation d'emploi"], summoned })
  await addInvented(scene, {
    lastName: 'VIDAL',
    firstName: 'Inès',
    summoned,
    phone: '+33639981002',
    at: '2027-01-13T09:00',
    type: 'PREMIER',
    minutes: 60,
    agent: LAMBERT,
  })
  await addInvented(scene, {
    lastName: 'BAKER',
    firstName: 'Tom',
    phone: '+447700900123',
    language: 'en',
    at: '2027-01-13T11:15',
    minutes: 30,
    agent: LAMBERT,
    answer: 'confirmed',
  })
  await addInvented(scene, {
    lastName: 'ROCHE',
    firstName: 'Nadia',
    summoned,
    phone: '+33639981004',
    at: '2027-01-14T16:00',
    type: 'TEL',
    minutes: 15,
    place: { name: 'Par téléphone', address: '' },
    agent: ARNAUD,
    answer: 'declined',
  })
  await addInvented(scene, {
    lastName: 'DA SILVA',
    firstName: 'Marco',
    summoned,
    phone: '+33639981006',
    at: '2027-01-14T10:15',
    type: 'JAP',
    place: { name: 'Tribunal judiciaire de Nanterre', address: '179-191 av. Joliot-Curie, 92020 Nanterre' },
    agent: 'greffe.jap@justice.example',
    answer: 'confirmed',
  })
  await addInvented(scene, {
    lastName: 'LEROUX',
    firstName: 'Émilie',
    at: '2027-01-12T09:30',
    minutes: 30,
    agent: ARNAUD,
  })
  const { personId: diallo } = await addInvented(scene, {
    lastName: 'DIALLO',
    firstName: 'Moussa',
    phone: '+33639981008',
    at: '2027-01-15T14:00',
    type: 'VISITE',
    minutes: 60,
    place: { name: 'Chez vous', address: '' },
    agent: ARNAUD,
  })
  const { personId: garnier } = await addInvented(scene, {
    lastName: 'GARNIER',
    firstName: 'Léa',
    phone: '+33639981009',
    at: '2027-01-15T10:00',
    type: 'DDSE',
    minutes: 60,
    agent: LAMBERT,
  })
  await addInvented(scene, {
    lastName: 'FONTAINE',
    firstName: 'Hugo',
    summoned,
    phone: '+33639981010',
    at: '2027-01-12T14:00',
    type: 'STAGE',
    minutes: 420,
    place: { name: 'Association Horizon', address: "12 rue de l'Église, 92400 Courbevoie" },
    agent: ARNAUD,
    answer: 'moveAsked',
  })
  await addInvented(scene, {
    lastName: 'MERCIER',
    firstName: 'Zoé',
    phone: '+33639981011',
    at: '2027-01-14T09:00',
    minutes: 30,
    agent: LAMBERT,
    status: 'cancelled',
  })
  await addInvented(scene, {
    lastName: 'PAYET',
    firstName: 'Jean-Luc',
    phone: '+262692123456',
    phoneDoubt: 'gone',
    at: '2027-01-14T11:00',
    type: 'TIG',
    place: { name: 'Mairie de Colombes', address: 'Place de la République, 92700 Colombes' },
    agent: ARNAUD,
  })
  await addInvented(scene, {
    lastName: 'PETIT',
    firstName: 'Sonia',
    phone: '+33639981013',
    at: '2027-01-13T14:00',
    minutes: 30,
    agent: LAMBERT,
    summoned,
  })
  await addInvented(scene, {
    lastName: 'MARTIN',
    firstName: 'Yanis',
    phone: '+33639981014',
    at: '2027-01-11T09:00',
    minutes: 30,
    agent: LAMBERT,
    status: 'honoured',
    answer: 'confirmed',
  })
  await addInvented(scene, {
    lastName: 'SIMON',
    firstName: 'Chloé',
    phone: '+33639981015',
    at: '2027-01-11T08:30',
    minutes: 30,
    agent: ARNAUD,
    status: 'missed',
  })
  await scene.change(async (tx) => {
    await setOptedOut(tx, [diallo], scene.now())
    await setProbationer(tx, garnier, { pausedReason: 'hospitalisation' })
  })
  for (const at of ['2027-01-15T09:00', '2027-01-18T10:00', '2027-01-15T16:00']) await addFreeSlot(scene, at, LAMBERT)
}

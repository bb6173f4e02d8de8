import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openRequest } from '../../src/store/requests/requests.ts'
import { axeViolations, DESK, keepPicture, NARROW, OF_WIDTH, openBrowser, overflowOf } from '../support/browser.ts'
import { addFreeSlot, addInvented, openScene, type Scene } from '../web/scene.ts'
import { testLookedAt } from './looked-at.ts'
import { openSignedIn } from './signed-in.ts'
import { fillWeek } from './week.ts'

const INES = '/telephone?numero=%2B33639981002'
const PREVIEW =
  '/creneaux/nouveaux/apercu?debut=2027-05-04&semaines=2&semaine=2&semaine=4&heures=9h-10h&duree=30&type=SPIP&agent=&nouveau=Mairie&adresse=&places=1'

let scene: Scene
let browser: Browser
let address: string

beforeAll(async () => {
  scene = await openScene('2027-01-11T09:40')
  await fillWeek(scene)
  await addInvented(scene, { lastName: 'BERNARD', firstName: 'Alain', at: '2027-01-14T09:00', summoned: true })
  await scene.service.ticker.tick()
  address = await scene.service.server.listen({ host: '127.0.0.1', port: 0 })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await scene?.close()
})

describe('a wish to move', () => {
  beforeEach(async () => {
    await addFreeSlot(scene, '2027-01-22T10:00', 'c.lambert@justice.example')
    await scene.change((tx) => tx.db.update(tx.tables.slots).set({ type: 'PREMIER' }))
  })

  test('sent from the telephone is approved on the page, and the telephone shows the new moment', async () => {
    const { page, troubles } = await enter()
    await write(page, '/telephone?numero=%2B33639981001', 'rappelez-moi svp')
    await write(page, '/telephone?numero=%2B33639981011', "j'ai envie de mourir")
    await write(page, INES, 'possible de décaler au vendredi 22 janvier à 10h ?')
    await page.goto(`${address}/demandes`)
    await keepPicture(page, 'a-faire')
    await page.getByRole('link', { name: 'Choisir un moment : VIDAL Inès' }).click()
    expect(await page.getByText('possible de décaler').count()).toBe(1)
    expect(await page.getByLabel('vendredi 22 janvier à 10 h 00, avec Lambert – convient').isChecked()).toBe(true)
    await keepPicture(page, 'a-faire-changer')
    await page.getByRole('button', { name: 'Déplacer et prévenir par SMS' }).click()
    await page.getByRole('status').getByText('Le rendez-vous est déplacé.').waitFor()
    expect(await page.getByRole('link', { name: 'Choisir un moment : VIDAL Inès' }).count()).toBe(0)
    await scene.service.ticker.tick()
    await page.goto(`${address}${INES}`)
    expect(await page.getByRole('log').getByText('vendredi 22/01 à 10h').count()).toBeGreaterThan(0)
    expect(troubles).toEqual([])
  })

  test('is approved with the keyboard alone, and without JavaScript', async () => {
    const { page } = await enter({ javaScriptEnabled: false })
    await write(page, '/telephone?numero=%2B33639981010', 'possible de décaler au 25 janvier ?')
    await page.goto(`${address}/demandes`)
    await tabTo(page, 'Choisir un moment : FONTAINE Hugo')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/demandes\/./)
    await tabTo(page, 'Garder et prévenir par SMS')
    await page.keyboard.press('Enter')
    await page.getByText('Le rendez-vous tient.').waitFor()
  })
})

test('slots made by series are seen first, then free in the week they begin', async () => {
  const { page, troubles } = await enter()
  await page.goto(`${address}/creneaux`)
  await page.getByRole('link', { name: 'Ouvrir des créneaux' }).click()
  await page.getByLabel('Premier jour').fill('2027-05-04')
  await page.getByLabel('mardi').check()
  await page.getByLabel('jeudi').check()
  await page.getByLabel('Nombre de semaines').fill('2')
  await page.getByLabel('Heures').fill('9h, 9h30')
  await keepPicture(page, 'creneaux-ouvrir')
  await page.getByRole('button', { name: 'Voir la liste' }).click()
  await page.getByRole('heading', { name: '6 créneaux à ouvrir' }).waitFor()
  expect(await page.getByText('le service est fermé : jeudi 6 mai').count()).toBe(1)
  await page.getByRole('button', { name: 'Ouvrir ces créneaux' }).click()
  await page.getByRole('status').getByText('6 créneaux sont ouverts.').waitFor()
  await page.getByRole('row', { name: '9 h 30' }).getByRole('link', { name: 'Modifier' }).click()
  expect(await axeViolations(page)).toEqual([])
  await page.setViewportSize(NARROW)
  expect(await overflowOf(page)).toBe(0)
  await page.setViewportSize(DESK)
  await page.getByRole('button', { name: 'Fermer ce créneau' }).click()
  await page.getByRole('status').getByText('Le créneau est fermé').waitFor()
  await keepPicture(page, 'creneaux')
  expect(troubles).toEqual([])
})

describe('with two people who share a number, one named in markup', () => {
  beforeAll(async () => {
    await addInvented(scene, { lastName: '<img src=x onerror=alert(1)>', firstName: '=CMD()', phone: '+33639981020' })
    await addInvented(scene, { lastName: 'NGUYEN', firstName: 'Linh', phone: '+33639981020' })
  })

  describe.each(['/demandes', '/creneaux?jour=2027-01-15', PREVIEW, '/envois?etat=venir', '/envois?etat=abandons'])(
    '%s',
    (path) => {
      test('has no violation of accessibility, fits 320 pixels, and nothing is against its content policy', async () => {
        const { page, troubles } = await enter()
        await page.goto(`${address}${path}`)
        expect(await axeViolations(page)).toEqual([])
        if (path === '/envois?etat=abandons') await keepPicture(page, 'envois')
        await page.setViewportSize(NARROW)
        expect(await axeViolations(page, OF_WIDTH)).toEqual([])
        expect(await overflowOf(page)).toBe(0)
        if (path === '/demandes') await keepPicture(page, 'a-faire-320')
        if (path.startsWith('/creneaux?')) await keepPicture(page, 'creneaux-320')
        if (path === '/envois?etat=abandons') await keepPicture(page, 'envois-320')
        expect(troubles).toEqual([])
      })
    },
  )
})

test('the page of a wish to move, and of a wrong number, are as accessible', async () => {
  const { page, troubles } = await enter()
  await write(page, '/telephone?numero=%2B33639981013', 'mauvais numéro')
  const { personId, appointmentId } = await addInvented(scene, {
    lastName: 'COSTA',
    at: '2027-01-28T10:00',
    type: 'PREMIER',
  })
  const { newId } = scene.service.parts
  const request = { id: newId(), key: 'costa', officeId: scene.office.id, probationerId: personId, appointmentId }
  await scene.change((tx) => openRequest(tx, { ...request, kind: 'move' }, scene.now()))
  for (const link of ['Choisir un moment : COSTA Camille', 'Corriger le numéro : PETIT Sonia']) {
    await page.setViewportSize({ width: 1366, height: 768 })
    await page.goto(`${address}/demandes`)
    await page.getByRole('link', { name: link }).click()
    expect(await axeViolations(page)).toEqual([])
    await page.setViewportSize(NARROW)
    expect(await axeViolations(page, OF_WIDTH)).toEqual([])
    expect(await overflowOf(page)).toBe(0)
  }
  expect(troubles).toEqual([])
})

testLookedAt()

function enter(options = {}) {
  return openSignedIn(browser, scene, address, options)
}

async function write(page: Page, telephone: string, words: string) {
  await page.goto(`${address}${telephone}`)
  await page.getByLabel('Écrire un SMS').fill(words)
  await page.getByRole('button', { name: 'Envoyer' }).click()
  await page.getByRole('log').getByText(words).waitFor()
}

/** Tab after tab, until what is focused has this name. */
async function tabTo(page: Page, name: string) {
  for (let tabs = 0; tabs < 300; tabs++) {
    await page.keyboard.press('Tab')
    const focused = page.locator(':focus')
    if ((await focused.count()) > 0 && (await focused.textContent())?.replace(/\s+/g, ' ').trim() === name) return
  }
  expect.fail(`${name} is never focused`)
}

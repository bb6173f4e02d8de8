import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadDemo } from '../../src/app/demo/load-demo.ts'
import { AT_NIGHT } from '../support/at-night.ts'
import { axeViolations, keepPicture, NARROW, OF_WIDTH, openBrowser, openPage, overflowOf } from '../support/browser.ts'
import { openScene, type Scene } from '../web/scene.ts'
import { openSignedIn } from './signed-in.ts'
import { fillWeek } from './week.ts'

const KARIM = '/telephone?numero=%2B33639981001'
const PAGES = ['/agenda', '/agenda?jour=2027-01-14', '/connexion', '/telephone', KARIM, '/courrier']

let scene: Scene
let browser: Browser
let address: string

beforeAll(async () => {
  scene = await openScene('2027-01-11T09:40')
  await fillWeek(scene)
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
  await page.getByRole('button', { name: 'Ada Direction' }).click()
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

// Without a browser: phone-page.test.ts.
test.runIf(AT_NIGHT)('without JavaScript the same telephone works, by its form and its link', async () => {
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
  test('has no violation of accessibility, wide and narrow, fits 320 pixels, and nothing is against its content policy', async () => {
    const { page, troubles } = await openSignedIn(browser, scene, address)
    await page.goto(`${address}${path}`)
    expect(await axeViolations(page)).toEqual([])
    await page.setViewportSize(NARROW)
    expect(await overflowOf(page)).toBe(0)
    if (path === '/agenda' || path === KARIM) await keepPicture(page, path === KARIM ? 'telephone-320' : 'agenda-320')
    expect(await axeViolations(page, OF_WIDTH)).toEqual([])
    expect(troubles).toEqual([])
  })
})

test('on one page the telephone, the agenda and the mailbox are seen together, and follow the clock that one moves', async () => {
  const demo = await openScene('2027-01-06T15:20')
  await loadDemo(demo.service.parts)
  const there = await demo.service.server.listen({ host: '127.0.0.1', port: 0 })
  const { page, troubles } = await openPage(browser)
  const panel = (name: string) => page.getByRole('region', { name })
  await page.goto(`${there}/demonstration`)
  await page.getByLabel('Oui, tout effacer').check()
  await page.getByRole('button', { name: 'Commencer la semaine' }).click()
  await page.getByText('Étape 1 sur 8 : Lundi').waitFor()
  await panel('Derniers SMS').getByText('SPIP 92: vous avez rendez-vous').first().waitFor()
  await panel('Rendez-vous à venir').getByText('BENALI').first().waitFor()
  await panel('Derniers e-mails').getByText('Aucun e-mail encore.').waitFor()

  await panel('Derniers SMS')
    .getByRole('link', { name: /BENALI, répondre|Karim .*répondre/ })
    .first()
    .click()
  await page.getByLabel('Écrire un SMS').fill('rappelez-moi svp')
  await page.getByRole('button', { name: 'Envoyer' }).click()
  await page.goto(`${there}/demonstration`)
  await panel('Derniers SMS').getByText('rappelez-moi svp').waitFor()
  await page.getByRole('button', { name: '+ 1 heure' }).click()
  await page.getByText(/^Entre-temps :/).waitFor()
  await panel('Derniers e-mails').getByRole('link').first().waitFor()
  expect(await axeViolations(page)).toEqual([])
  await page.setViewportSize(NARROW)
  expect(await overflowOf(page)).toBe(0)
  expect(await axeViolations(page, OF_WIDTH)).toEqual([])
  if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/demonstration-320.png`, fullPage: true })
  expect(troubles).toEqual([])
  await page.goto('about:blank')
  await demo.close()
})

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { receiveMessage } from '../../src/app/conversations/receive-message.ts'
import { axeViolations, DESK, NARROW, openBrowser, openPage, overflowOf } from '../support/browser.ts'
import { addFreeSlot, addInvented, openScene, type Scene } from '../web/scene.ts'
import { testLookedAt } from './looked-at.ts'
import { openSignedIn } from './signed-in.ts'

/** Of axe's rules those that a page may keep at one width and break at another. */
const OF_WIDTH = ['target-size', 'scrollable-region-focusable', 'color-contrast', 'link-in-text-block']

const YOUSSEF = '+33639981001'
const AGENT = 'c.lambert@justice.example'

let scene: Scene
let browser: Browser
let address: string
let youssef: string

beforeAll(async () => {
  scene = await openScene('2027-01-11T10:00')
  const expected = { at: '2027-01-14T14:30', agent: AGENT, summoned: true }
  const youssefs = { lastName: 'AMRANI', firstName: 'Youssef', phone: YOUSSEF, language: 'ar' } as const
  youssef = (await addInvented(scene, { ...youssefs, ...expected })).personId
  for (const at of ['2027-01-13T09:00', '2027-01-15T10:00', '2027-01-18T16:00']) await addFreeSlot(scene, at, AGENT)
  await scene.service.ticker.tick()
  for (const [place, body] of ['عربي', 'نعم', 'wakha nji', 'لا أستطيع الحضور', 'أريد أن أموت'].entries()) {
    await receiveMessage(scene.service.parts, {
      ...{ sid: `SM${place}`, from: YOUSSEF, to: '+33199000000', body, carrierOptOut: undefined },
    })
    await scene.service.ticker.tick()
  }
  address = await scene.service.server.listen({ host: '127.0.0.1', port: 0 })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await scene?.close()
})

test('a conversation in Arabic is read from its own side on every page that shows it, wide and narrow', async () => {
  const { page, troubles } = await openSignedIn(browser, scene, address)
  for (const path of [
    `/personnes/${youssef}`,
    `/personnes/${youssef}/reponses?apporter=residence`,
    '/demandes',
    `/telephone?numero=${encodeURIComponent(YOUSSEF)}`,
    '/reglages/textes/ar/summons.meeting',
  ]) {
    await page.goto(`${address}${path}`)
    for (const size of [DESK, NARROW]) {
      await page.setViewportSize(size)
      expect(await axeViolations(page, size === NARROW ? OF_WIDTH : undefined), path).toEqual([])
      expect(await overflowOf(page), path).toBe(0)
    }
  }
  expect(troubles).toEqual([])
})

test('Arabic letters stand at the right of their bubble, and what the machine read beside them', async () => {
  const { page } = await openSignedIn(browser, scene, address)
  await page.goto(`${address}/personnes/${youssef}`)
  const bubble = page.getByRole('listitem').filter({ hasText: 'لا أستطيع الحضور' }).first()
  expect(await bubble.locator('p:dir(rtl)').count()).toBe(1)
  const latin = page.getByRole('listitem').filter({ hasText: 'wakha nji' }).first()
  expect(await latin.locator('p:dir(ltr)').count()).toBe(1)
  const danger = page.getByRole('listitem').filter({ hasText: 'أريد أن أموت' }).first()
  await danger.getByText('Lu par la machine : en danger : parle de mourir ou de se faire du mal').waitFor()
})

test('without a script, an agent reads a sentence in French, sends it, and sees it leave in Arabic', async () => {
  const { page, troubles } = await openSignedIn(browser, scene, address, { javaScriptEnabled: false })
  await page.goto(`${address}/personnes/${youssef}`)
  await page.getByRole('link', { name: 'Réponses prêtes, en arabe' }).click()
  const card = page.getByRole('listitem').filter({ hasText: 'je vous appelle aujourd' })
  await card.getByRole('button', { name: 'Envoyer' }).click()
  await page.getByRole('status').getByText('Votre SMS part dans').waitFor()
  await page.getByText('Réponse prête : Je vous appelle aujourd’hui').waitFor()
  await scene.letLeave()
  const phone = await openPage(browser, { javaScriptEnabled: false })
  await phone.page.goto(`${address}/telephone?numero=${encodeURIComponent(YOUSSEF)}`)
  await phone.page.getByRole('log').getByText('سأتصل بكم اليوم').waitFor()
  expect(troubles).toEqual([])
})

testLookedAt()

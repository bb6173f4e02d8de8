import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { offerOutcomeActions } from '../../src/app/links/offer-outcome-actions.ts'
import { findAgent } from '../../src/store/agents/agents.ts'
import { getAppointment } from '../../src/store/appointments/appointments.ts'
import {
  axeViolations,
  DESK,
  keepPicture,
  NARROW,
  OF_WIDTH,
  openBrowser,
  openPage,
  overflowOf,
} from '../support/browser.ts'
import { addInvented, openScene, type Scene } from '../web/scene.ts'
import { testLookedAt } from './looked-at.ts'

let scene: Scene
let browser: Browser
let address: string

beforeAll(async () => {
  scene = await openScene('2027-01-15T09:40')
  address = await scene.service.server.listen({ host: '127.0.0.1', port: 0 })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await scene?.close()
})

/** The three pages that an e-mail about yesterday's appointment opens, by their words. */
async function links(): Promise<Record<string, string>> {
  const { agentId } = await scene.enter('agent')
  const { parts } = scene.service
  const agent = (await findAgent(parts.store, agentId)) ?? expect.fail('just signed in')
  const who = { lastName: 'MOREL', firstName: 'Karim', phone: '+33639981001', agent: agent.email }
  const { appointmentId } = await addInvented(scene, { ...who, at: '2027-01-14T14:30' })
  const appointment = await getAppointment(parts.store, appointmentId)
  const offered = await scene.change((tx) => offerOutcomeActions(tx, parts, agent, [appointment], scene.now()))
  return Object.fromEntries(
    (offered.get(appointmentId) ?? []).map(({ words, url }) => [words, `${address}${new URL(url).pathname}`]),
  )
}

test('on a narrow screen, without JavaScript, by keyboard alone, a decision is read and taken', async () => {
  const { page, troubles } = await openPage(browser, { javaScriptEnabled: false, viewport: NARROW })
  const { Honoré: honoured = '' } = await links()
  await page.goto(honoured)
  await page.getByText('Vous allez noter le rendez-vous de K. M.').waitFor()
  await keepPicture(page, 'decision-320')
  for (let keys = 0; keys < 15 && !(await isFocused(page)); keys++) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByText('a été noté : honoré').waitFor()
  await page.getByText('Fait par Alice Agent').waitFor()
  expect(troubles).toEqual([])
})

test('every state of the page is accessible, wide and narrow, and fits a screen of 320 pixels', async () => {
  const { page } = await openPage(browser)
  const { Honoré: honoured = '', Manqué: missed = '' } = await links()
  await page.goto(honoured)
  await keepPicture(page, 'decision')
  await looksWell(page, 'Rien n’est fait tant que')
  await page.getByRole('button', { name: 'Noter : honoré' }).click()
  await looksWell(page, 'a été noté : honoré')
  await page.goto(honoured)
  await looksWell(page, 'Ce lien a déjà servi')
  await page.goto(missed)
  await looksWell(page, 'Il est maintenant noté comme honoré')
  await page.goto(`${address}/agir/unknown`)
  await looksWell(page, 'Ce lien n’est plus valable')
})

async function isFocused(page: Page): Promise<boolean> {
  return (await page.locator('button:focus').count()) === 1
}

async function looksWell(page: Page, words: string): Promise<void> {
  await page.getByText(words).waitFor()
  for (const size of [DESK, NARROW]) {
    await page.setViewportSize(size)
    expect(await axeViolations(page, size === NARROW ? OF_WIDTH : undefined), words).toEqual([])
    expect(await overflowOf(page), words).toBe(0)
  }
  await page.setViewportSize(DESK)
}

testLookedAt()

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStage, type Stage, tokenOf } from '../app/links/stage.ts'
import { axeViolations, keepPicture, NARROW, openBrowser, openPage, overflowOf } from '../support/browser.ts'

let stage: Stage
let browser: Browser
let address: string

beforeAll(async () => {
  stage = await openStage()
  address = await stage.story.service.server.listen({ host: '127.0.0.1', port: 0 })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await stage?.story.service.close()
})

test('on a telephone, without JavaScript nor a session, an e-mail about a wish leads to another moment', async () => {
  await stage.say('plutôt lundi à 11h si possible, je peux pas jeudi')
  const url = `${address}/agir/${tokenOf(await stage.offered('moveAsked'), 'Choisir')}`
  const { page, troubles } = await openPage(browser, { javaScriptEnabled: false, viewport: NARROW })
  await page.goto(url)
  await page.getByText('convient').waitFor()
  await keepPicture(page, 'choose-moment-320')
  expect(await overflowOf(page)).toBe(0)
  await page.getByRole('radio', { name: 'Un autre moment, au même lieu' }).check()
  await page.getByLabel('Jour').fill('2027-01-17')
  await page.getByLabel('Heure').fill('10:00')
  await page.getByRole('button', { name: 'Déplacer le rendez-vous' }).click()
  await page.getByText('Le service est fermé').waitFor()
  await keepPicture(page, 'choose-moment-doubt-320')
  expect(await overflowOf(page)).toBe(0)
  await page.getByRole('link', { name: 'Choisir un autre moment' }).click()
  await page.getByRole('radio', { name: 'vendredi 15 janvier à 16 h 00' }).check()
  await page.getByRole('button', { name: 'Déplacer le rendez-vous' }).click()
  await page.getByText('a été déplacé au vendredi 15 janvier 2027 à 16h').waitFor()
  expect(troubles).toEqual([])

  const { page: desk } = await openPage(browser, { viewport: NARROW })
  await stage.say('possible un autre jour que vendredi ?')
  await desk.goto(`${address}/agir/${tokenOf(await stage.offered('moveAsked'), 'Choisir')}`)
  await desk.getByText('Un autre moment').waitFor()
  expect(await axeViolations(desk)).toEqual([])
})

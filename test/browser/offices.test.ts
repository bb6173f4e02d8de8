import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { EVERY_OFFICE } from '../../src/domain/posts.ts'
import { setElsewhere } from '../../src/store/agents/agents.ts'
import { addOffice } from '../../src/store/offices/offices.ts'
import { axeViolations, NARROW, OF_WIDTH, openBrowser, overflowOf } from '../support/browser.ts'
import { openScene, type Scene } from '../web/scene.ts'
import { openSignedIn } from './signed-in.ts'

let scene: Scene
let browser: Browser
let address: string

beforeAll(async () => {
  scene = await openScene('2027-01-11T09:40')
  const { newId } = scene.service.parts
  const office = { id: newId(), code: 'SPIP93', name: 'SPIP 93', zone: 'Europe/Paris', holidayRegion: 'FR' }
  await scene.change((tx) => addOffice(tx, office, newId, scene.now()))
  await scene.change((tx) => setElsewhere(tx, scene.admin.agentId, { [EVERY_OFFICE]: 'admin' }))
  address = await scene.service.server.listen({ host: '127.0.0.1', port: 0 })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await scene?.close()
})

test('a head of several services opens one as another is set, goes there, and says who may come', async () => {
  const { page, troubles } = await openSignedIn(browser, scene, address)
  await page.goto(`${address}/agenda`)
  await page.getByRole('link', { name: 'SPIP 92' }).click()
  await page.getByLabel('Code').fill('SPIP77')
  await page.getByLabel('Nom court').fill('SPIP 77')
  await page.getByLabel('Service modèle').selectOption('SPIP 93')
  await page.getByRole('button', { name: 'Ouvrir un service' }).click()
  await page.getByText('Le service est ouvert.').waitFor()
  expect(await axeViolations(page)).toEqual([])
  if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/offices.png`, fullPage: true })
  await page.setViewportSize(NARROW)
  expect(await axeViolations(page, OF_WIDTH)).toEqual([])
  expect(await overflowOf(page)).toBe(0)
  await page.getByRole('button', { name: /Y aller\s*, SPIP 77/ }).click()
  await page.getByText('Vous êtes maintenant dans ce service.').waitFor()
  await page.goto(`${address}/agents`)
  await page.getByText('Travaille dans tous les services.').waitFor()
  expect(await axeViolations(page)).toEqual([])
  expect(troubles).toEqual([])
})

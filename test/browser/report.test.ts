import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countOffice } from '../../src/app/effect/keep-counts.ts'
import { setOffice } from '../../src/store/offices/offices.ts'
import { axeViolations, NARROW, OF_WIDTH, openBrowser, overflowOf } from '../support/browser.ts'
import { addInvented, openScene, type Scene } from '../web/scene.ts'
import { openSignedIn } from './signed-in.ts'

let scene: Scene
let browser: Browser
let address: string

beforeAll(async () => {
  scene = await openScene('2027-01-11T09:40')
  await scene.change((tx) => setOffice(tx, scene.office.id, { segmentPrice: 750 }))
  const statuses = [...Array(30).fill('honoured'), ...Array(9).fill('missed'), ...Array(6).fill('planned')]
  for (const status of statuses) {
    await addInvented(scene, { lastName: 'MOREL', at: '2026-12-10T10:00', status })
    await addInvented(scene, { lastName: 'MOREL', at: '2026-11-10T10:00', status: 'honoured' })
  }
  await countOffice(scene.service.parts, scene.office)
  address = await scene.service.server.listen({ host: '127.0.0.1', port: 0 })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await scene?.close()
})

test('a head of service reads the report of the month, goes to the one before, and prints it on one sheet', async () => {
  const { page, troubles } = await openSignedIn(browser, scene, address)
  await page.goto(`${address}/statistiques/rapport`)
  await page.getByText('9 rendez-vous ont été manqués sur 39').waitFor()
  expect(await axeViolations(page)).toEqual([])
  if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/report.png`, fullPage: true })
  // As browsers print by default.
  const [top, left] = ['1.2cm', '1.2cm']
  const sheet = await page.pdf({ format: 'A4', margin: { top, left, bottom: top, right: left } })
  expect(sheet.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  if (process.env.LOOK) (await import('node:fs')).writeFileSync(`${process.env.LOOK}/report.pdf`, sheet)
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('navigation', { name: 'Autres mois' }).isVisible()).toBe(false)
  await page.emulateMedia({ media: null })
  await page.setViewportSize(NARROW)
  expect(await axeViolations(page, OF_WIDTH)).toEqual([])
  expect(await overflowOf(page)).toBe(0)
  if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/narrow.png`, fullPage: true })
  await page.getByRole('link', { name: 'novembre 2026' }).click()
  await page.getByText('En novembre 2026, aucun rendez-vous n’a été manqué sur 45').waitFor()
  await page.getByRole('link', { name: 'décembre 2026' }).click()
  await page.getByRole('heading', { level: 1, name: 'décembre 2026' }).waitFor()
  expect(troubles).toEqual([])
})

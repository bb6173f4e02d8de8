import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeViolations, NARROW, OF_WIDTH, openBrowser, overflowOf } from '../support/browser.ts'
import { addInvented, type Invented, openScene, type Scene } from '../web/scene.ts'
import { openSignedIn } from './signed-in.ts'

let scene: Scene
let browser: Browser
let address: string

beforeAll(async () => {
  scene = await openScene('2027-03-20T10:00')
  await many(12, { at: '2027-01-12T10:00', status: 'honoured' })
  await many(6, { at: '2027-02-10T10:00', status: 'honoured' })
  await many(6, { at: '2027-02-11T10:00', status: 'missed', type: 'TIG' })
  await many(12, { at: '2027-02-11T10:00', status: 'honoured', type: 'TIG' })
  await many(3, { at: '2027-02-11T11:00', status: 'planned', type: 'STAGE' })
  address = await scene.service.server.listen({ host: '127.0.0.1', port: 0 })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await scene?.close()
})

test('a head of service opens the page, chooses months and a way of counting, and prints the figures alone', async () => {
  const { page, troubles } = await openSignedIn(browser, scene, address)
  await page.goto(`${address}/agenda`)
  await page.getByText('Service', { exact: true }).click()
  await page.getByRole('link', { name: 'Statistiques' }).click()
  const together = page.getByRole('row', { name: /^Ensemble/ }).first()
  expect(await together.innerText()).toContain('37 à 40')
  await page.getByLabel('Premier mois').selectOption({ label: 'février 2027' })
  await page.getByLabel('Dernier mois').selectOption({ label: 'février 2027' })
  await page.getByRole('button', { name: 'Afficher' }).click()
  expect(await page.getByRole('img', { name: 'Manqués, par mois' }).count()).toBe(1)
  await page.getByRole('link', { name: 'Type', exact: true }).click()
  expect(await page.getByRole('row', { name: /^Travail d’intérêt général/ }).innerText()).toMatch(/pas de taux|%/)
  expect(await page.getByLabel('Premier mois').inputValue()).toBe('2027-02')
  expect(await axeViolations(page)).toEqual([])
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('button', { name: 'Afficher' }).isVisible()).toBe(false)
  expect(await page.getByRole('navigation').first().isVisible()).toBe(false)
  expect(await page.getByRole('img', { name: 'Manqués, par type' }).isVisible()).toBe(true)
  expect(troubles).toEqual([])
})

test('told apart, convocations fit the narrowest screen', async () => {
  const { page, troubles } = await openSignedIn(browser, scene, address, { viewport: NARROW })
  await page.goto(`${address}/statistiques`)
  const edge = "Math.min(...[...document.querySelectorAll('.bars .label')].map((label) => label.getBBox().x))"
  expect(await page.evaluate(edge), 'no label begins outside its chart').toBeGreaterThanOrEqual(0)
  await page.goto(`${address}/statistiques?par=type`)
  expect(await overflowOf(page)).toBe(0)
  expect(await axeViolations(page, OF_WIDTH)).toEqual([])
  expect(troubles).toEqual([])
})

async function many(count: number, invented: Omit<Invented, 'lastName'>): Promise<void> {
  for (let person = 0; person < count; person++) await addInvented(scene, { lastName: 'INVENTÉ', ...invented })
}

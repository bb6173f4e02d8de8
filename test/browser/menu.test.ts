import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeViolations, NARROW, OF_WIDTH, openBrowser, overflowOf } from '../support/browser.ts'
import { openScene, type Scene } from '../web/scene.ts'
import { openSignedIn } from './signed-in.ts'

let scene: Scene
let browser: Browser
let address: string
beforeAll(async () => {
  scene = await openScene('2027-01-11T09:40')
  address = await scene.service.server.listen({ host: '127.0.0.1', port: 0 })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await scene?.close()
})

test('an administrator’s menu is one line at 1200 pixels, its group opens by keyboard and folds by Escape, and without a script by its name', async () => {
  const { page, troubles } = await openSignedIn(browser, scene, address)
  await page.setViewportSize({ width: 1200, height: 800 })
  await page.goto(`${address}/personnes`)
  const tops = await page
    .locator('header.site nav > ul > li')
    .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().top))
  expect(tops.length).toBeGreaterThan(6)
  expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(10)
  await page.getByRole('link', { name: 'Personnes', exact: true }).focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Statistiques' }).waitFor()
  expect(await axeViolations(page)).toEqual([])
  await look('1200')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  expect(await page.getByRole('link', { name: 'Statistiques' }).isVisible()).toBe(false)
  expect(await page.locator(':focus').innerText()).toBe('Service')
  for (const size of [{ width: 768, height: 900 }, NARROW]) {
    await page.setViewportSize(size)
    await page.goto(`${address}/personnes`)
    if (size === NARROW) await page.getByRole('checkbox', { name: 'Menu' }).press('Space')
    await page.getByText('Service', { exact: true }).click()
    expect(await overflowOf(page)).toBe(0)
    expect(await axeViolations(page, OF_WIDTH)).toEqual([])
    await look(String(size.width))
  }
  expect(troubles).toEqual([])
  const plain = (await openSignedIn(browser, scene, address, { javaScriptEnabled: false })).page
  await plain.goto(`${address}/personnes`)
  await plain.getByText('Service', { exact: true }).click()
  await plain.getByRole('link', { name: 'Statistiques' }).click()
  await plain.waitForURL(/statistiques/)

  async function look(name: string) {
    if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/menu-${name}.png` })
  }
})

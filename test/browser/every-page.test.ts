import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { STAFF_ROUTES } from '../../src/web/routes.ts'
import { axeViolations, DESK, NARROW, openBrowser, overflowOf } from '../support/browser.ts'
import { openScene, type Scene } from '../web/scene.ts'
import { openSignedIn } from './signed-in.ts'
import { fillWeek } from './week.ts'

/** Pages that need no id; the others have tests of their own. Files to download are no pages. */
const PAGES = STAFF_ROUTES.filter(({ method, path }) => method === 'GET' && !path.includes(':')).map(({ path }) => path)

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

test('there are as many pages as the menu promises, and more', () => {
  expect(PAGES.length).toBeGreaterThan(15)
})

describe.each(PAGES)('%s', (path) => {
  test.each([
    ['at the desk of an office', { viewport: DESK }],
    ['on the narrowest screen', { viewport: NARROW }],
    ['without JavaScript', { viewport: DESK, javaScriptEnabled: false }],
  ])('is whole, accessible and within its policy %s', async (_, options) => {
    const { page, troubles } = await openSignedIn(browser, scene, address, options)
    const answer = await page.goto(`${address}${path}`)
    // A form's second step, asked for without its first, says so.
    expect([200, 400, 404]).toContain(answer?.status())
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    expect(await overflowOf(page)).toBe(0)
    if (!('javaScriptEnabled' in options)) expect(await axeViolations(page)).toEqual([])
    if (answer?.status() === 200) expect(troubles).toEqual([])
  })
})

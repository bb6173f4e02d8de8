import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { STAFF_ROUTES } from '../../src/web/routes.ts'
import { AT_NIGHT } from '../support/at-night.ts'
import {
  axeViolations,
  DESK,
  keepPicture,
  NARROW,
  OF_WIDTH,
  openBrowser,
  overflowOf,
  type WatchedPage,
} from '../support/browser.ts'
import { openScene, type Scene } from '../web/scene.ts'
import {
  BOX_BELOW_LINE,
  BROKEN_HOURS,
  CUT_WHEN_SPACED,
  FAINT_BOXES,
  LOST_WHEN_FORCED,
  MENU_HEIGHT,
  OUT_OF_ORDER,
  SAID_TO_NOBODY,
} from './measures.ts'
import { openSignedIn } from './signed-in.ts'
import { fillWeek } from './week.ts'

/** Pages that need no id; the others have tests of their own. Files to download are no pages. */
const PAGES = STAFF_ROUTES.filter(
  ({ method, path, inBackground }) =>
    method === 'GET' && !path.includes(':') && !path.endsWith('.csv') && !inBackground,
).map(({ path }) => path)
/** One that is in two languages, and those for everybody. */
PAGES.push('/etat?langue=en', '/accessibilite', '/api')

/** What a browser leaves of the desk's screen when it shows everything twice as large. */
const ENLARGED = { width: DESK.width / 2, height: DESK.height / 2 }

/** Between them, every colour there is. */
const IN_THE_DARK = new Set(['/agenda', '/demandes', '/envois', '/import', '/statistiques', '/reglages/types', '/etat'])

/** Others are asked for without a browser, by tests of their own. */
const WITHOUT_SCRIPTS = new Set(['/agenda', '/demandes', '/conversations', '/import'])

let scene: Scene
let browser: Browser
let address: string
/** One window goes through all pages: to open one takes as long as to look at a page. */
let desk: WatchedPage
let plain: WatchedPage

beforeAll(async () => {
  scene = await openScene('2027-01-11T09:40')
  await fillWeek(scene)
  await scene.service.ticker.tick()
  address = await scene.service.server.listen({ host: '127.0.0.1', port: 0 })
  browser = await openBrowser()
  desk = await openSignedIn(browser, scene, address, { viewport: DESK })
  plain = await openSignedIn(browser, scene, address, { javaScriptEnabled: false })
})
afterAll(async () => {
  await browser?.close()
  await scene?.close()
})

test('there are as many pages as the menu promises, and more', () => {
  expect(PAGES.length).toBeGreaterThan(15)
})

test('what is not accessible is seen', async () => {
  const { page } = await openSignedIn(browser, scene, address)
  await page.setContent('<html lang="fr"><title>t</title><main><h1>t</h1><img src="data:,"><a href="/">a</a></main>')
  expect(await axeViolations(page)).toEqual([expect.stringContaining('image-alt')])
  expect(await axeViolations(page, ['document-title'])).toEqual([])
  await page.setContent('<main><p style="width: 2ch">9 h 00</p><p style="width: 2ch">9&nbsp;h&nbsp;00</p></main>')
  expect(await page.evaluate(BROKEN_HOURS)).toEqual(['9 h 00'])
  await page.setContent(
    '<main><p style="display: none">9 h</p><b aria-hidden="true">x</b><details><p>y</p></details></main>',
  )
  expect(await page.evaluate(SAID_TO_NOBODY)).toHaveLength(2)
  await page.goto(`${address}/aide`)
  await page
    .locator('main')
    .evaluate((main) =>
      main.setHTMLUnsafe(
        '<h1>Aide</h1><button>Voir</button><button>Voir</button><label>Nom <input></label><label>Nom <input></label>',
      ),
    )
  expect(await axeViolations(page)).toEqual(['button "Voir"', 'textbox "Nom"'])
})

test.each(['light', 'dark'] as const)(
  'in forced colours, %s, a ticked box is told from one that is not, and bars from the page',
  async (colorScheme) => {
    const { page } = desk
    await page.setViewportSize(DESK)
    await page.emulateMedia({ colorScheme, forcedColors: 'active', reducedMotion: 'reduce' })
    await page.goto(`${address}/mon-courrier`)
    const box = page.locator('main input[type=checkbox]').first()
    const pictures = []
    for (const ticked of [true, false]) {
      await box.setChecked(ticked)
      await box.blur()
      pictures.push((await box.screenshot()).toString('base64'))
    }
    expect(pictures[0]).not.toBe(pictures[1])
    await page.goto(`${address}/statistiques`)
    expect(await page.locator('.bars rect').count()).toBeGreaterThan(0)
    expect(await page.evaluate(LOST_WHEN_FORCED)).toEqual([])
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' })
  },
)

describe.each(PAGES)('%s', (path) => {
  test('is whole, accessible and within its policy, at the desk of an office, on the narrowest screen, twice as large and, of some, in the dark', async () => {
    const { page, troubles } = desk
    troubles.length = 0
    await page.setViewportSize(DESK)
    const status = await expectWhole(page, path)
    expect(await axeViolations(page)).toEqual([])
    if (path === '/agenda/lettres') await keepPicture(page, 'lettres')
    expect(await page.evaluate(OUT_OF_ORDER)).toEqual([])
    expect(await page.evaluate(SAID_TO_NOBODY)).toEqual([])
    expect(await page.evaluate(FAINT_BOXES)).toEqual([])
    expect(await page.evaluate(BOX_BELOW_LINE)).toBeLessThan(1.5)
    await page.setViewportSize(NARROW)
    expect(await overflowOf(page)).toBe(0)
    expect(await page.evaluate(BROKEN_HOURS)).toEqual([])
    expect(await page.evaluate(MENU_HEIGHT)).toBeLessThan(80)
    expect(await axeViolations(page, OF_WIDTH)).toEqual([])
    if (IN_THE_DARK.has(path)) {
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
      expect(await axeViolations(page, ['color-contrast'])).toEqual([])
      expect(await page.evaluate(FAINT_BOXES)).toEqual([])
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
      await expectFocusSeen(page)
      expect(await page.evaluate(LOST_WHEN_FORCED)).toEqual([])
      await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' })
    }
    await page.setViewportSize(ENLARGED)
    expect(await overflowOf(page)).toBe(0)
    expect(await page.evaluate(CUT_WHEN_SPACED)).toEqual([])
    if (status === 200) expect(troubles).toEqual([])
  })

  test.runIf(AT_NIGHT || WITHOUT_SCRIPTS.has(path))('is whole without JavaScript', async () => {
    const { page, troubles } = plain
    troubles.length = 0
    if ((await expectWhole(page, path)) === 200) expect(troubles).toEqual([])
  })
})

test('the forms that a page unfolds, and what they lead to, are as accessible and as narrow', async () => {
  const { page, troubles } = desk
  troubles.length = 0
  for (const path of ['/reglages/types', '/reglages/lieux']) {
    await page.setViewportSize(DESK)
    await expectWhole(page, path)
    await expectUnfolded(page)
  }
  await page.setViewportSize(DESK)
  await page.locator('main details:has(form[action$="/reunir"]) button').first().click()
  await page.getByRole('heading', { level: 1, name: /^Réunir/ }).waitFor()
  await expectUnfolded(page)
  await page.goto(`${address}/reglages/types`)
  expect(await page.evaluate(BOX_BELOW_LINE), 'a box is as high as the first line of its words').toBeLessThan(1.5)
  await page.locator('main details').evaluateAll(unfold)
  await page.getByRole('button', { name: 'Ajouter ce type' }).click()
  await page.locator('#code-erreur, #nom-erreur').waitFor()
  await expectUnfolded(page)
  // The browser itself says that the server refused.
  expect(troubles.filter((trouble) => !trouble.includes('400'))).toEqual([])
})

/** With all that it folds away opened: by axe's rules, at the desk and on the narrowest screen. */
async function expectUnfolded(page: Page): Promise<void> {
  await page.locator('main details').evaluateAll(unfold)
  expect(await axeViolations(page)).toEqual([])
  await page.setViewportSize(NARROW)
  expect(await overflowOf(page)).toBe(0)
  expect(await axeViolations(page, OF_WIDTH)).toEqual([])
  await page.setViewportSize(DESK)
}

function unfold(all: { setAttribute(name: string, value: string): void }[]): void {
  for (const one of all) one.setAttribute('open', '')
}

/** Where the keyboard is has an outline, of whatever colours the person's machine imposes. */
async function expectFocusSeen(page: Page): Promise<void> {
  for (let stop = 0; stop < 6; stop++) {
    await page.keyboard.press('Tab')
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).not.toBe('none')
  }
}

/** A form's second step, asked for without its first, says so. */
async function expectWhole(page: Page, path: string): Promise<number | undefined> {
  const answer = await page.goto(`${address}${path}`)
  expect([200, 400, 404]).toContain(answer?.status())
  // By no locator of Playwright's, which has each page read its library: as long as to open the page.
  expect(await page.evaluate('document.querySelectorAll("h1").length')).toBe(1)
  expect(await overflowOf(page)).toBe(0)
  return answer?.status()
}

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { AGENT_LANGUAGES } from '../../src/domain/people.ts'
import { GUIDES } from '../../src/web/help/guides.ts'
import { PAPER_LANGUAGES } from '../../src/web/help/paper/paper.ts'
import { AT_NIGHT } from '../support/at-night.ts'
import { axeViolations, openBrowser, overflowOf } from '../support/browser.ts'
import { openScene, post, type Scene } from '../web/scene.ts'
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

/** Read from either side, in three alphabets; the others differ in their words. */
const PRINTED = AT_NIGHT ? PAPER_LANGUAGES : (['fr-facile', 'ar', 'ru'] as const)

/** As browsers print by default. */
const SHEET = { format: 'A4', margin: { top: '1.2cm', left: '1.2cm', bottom: '1.2cm', right: '1.2cm' } } as const

test('from a page of the service one click leads to the chapter about it', async () => {
  const { page, troubles } = await openSignedIn(browser, scene, address)
  await page.goto(`${address}/demandes`)
  await page.getByRole('link', { name: 'Aide sur cette page' }).click()
  await page.getByRole('heading', { level: 2, name: 'À faire' }).waitFor()
  expect(new URL(page.url()).hash).toBe('#demandes')
  expect(troubles).toEqual([])
})

describe('a sheet', () => {
  // One window for all: to open one costs more than to print.
  let page: Page
  beforeAll(async () => {
    page = (await openSignedIn(browser, scene, address)).page
  })

  test.each(PRINTED.flatMap((language) => ['depliant', 'affiche'].map((paper) => ({ language, paper }))))(
    '$paper in “$language” is one, read from its own side, and clean',
    async ({ language, paper }) => {
      await page.goto(`${address}/aide/${paper}?langue=${language}`)
      expect(await page.locator('article.paper').getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr')
      expect(await axeViolations(page, ['valid-lang', 'heading-order', 'definition-list'])).toEqual([])
      const sheet = await page.pdf(SHEET)
      if (process.env.LOOK)
        await page.screenshot({ path: `${process.env.LOOK}/${paper}-${language}.png`, fullPage: true })
      expect(pagesOf(sheet)).toBe(1)
    },
  )
})

test.each(AGENT_LANGUAGES)(
  'in “%s” the page for a colleague is one sheet, and the cards of the workshop stand on the last of theirs',
  async (language) => {
    await post(scene, '/mon-compte/langue', { langue: language })
    const { page } = await openSignedIn(browser, scene, address)
    await page.goto(`${address}/aide/collegue`)
    expect(pagesOf(await page.pdf(SHEET))).toBe(1)
    await page.goto(`${address}/aide/atelier`)
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
    if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/atelier-${language}.png`, fullPage: true })
    expect(await axeViolations(page)).toEqual([])
    expect(pagesOf(await page.pdf(SHEET))).toBe(2)
  },
)

test('each guide fits the width of a sheet, without the menu nor what only a screen has a use for', async () => {
  const { page, troubles } = await openSignedIn(browser, scene, address, { viewport: { width: 700, height: 990 } })
  await page.emulateMedia({ media: 'print' })
  for (const { path } of Object.values(GUIDES)) {
    await page.goto(`${address}${path}`)
    expect(await page.evaluate(SEEN_ON_PAPER), path).toEqual([])
    expect(await overflowOf(page), path).toBe(0)
  }
  expect(troubles).toEqual([])
})

/** What only a screen has a use for, where it is seen all the same. */
const SEEN_ON_PAPER =
  "[...document.querySelectorAll('header.site, footer, nav, button, [role=button]')].filter((one) => one.checkVisibility()).map((one) => one.outerHTML.slice(0, 80))"

function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

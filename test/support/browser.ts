import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Chromium from '@sparticuz/chromium'
import type { RunOptions } from 'axe-core'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { expect, onTestFinished, TestRunner } from 'vitest'
import { unheard } from './unheard.ts'

let opened: Promise<Browser> | undefined

/**
 * The packaged browser, once a process, which ends with it: files of tests follow one another, and to close it closes the windows of one. Not the
 * package's own arguments: its `--single-process` crashes the second context.
 */
export async function openBrowser(): Promise<Browser> {
  opened ??= launched().then((options) => chromium.launch(options))
  const browser = await opened
  browser.close = async () => {
    await Promise.all([...looked].map(giveBack))
  }
  return browser
}

/** The same, keeping all that a browser keeps in a folder. */
export async function openProfile(folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, { ...(await launched()), viewport: DESK, locale: 'fr-FR' })
}

async function launched() {
  return {
    executablePath: await Chromium.executablePath(),
    // The fields of dates are written as the browser's own language has them, not the page's: `11/01/2027`.
    env: { ...process.env, LANG: 'fr_FR.UTF-8', LANGUAGE: 'fr' },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // A picture is drawn by the thread that lays it out, and windows share a process: nobody looks at them, and there are few processors.
      '--num-raster-threads=1',
      '--renderer-process-limit=1',
      // Each page has scripts of its own, gone with it: to optimise what it runs takes longer than to run it. Axe looks at a page in half the time.
      '--js-flags=--no-turbofan,--no-maglev,--always-sparkplug',
    ],
  }
}

/** The computer of an office. */
export const DESK = { width: 1366, height: 768 }
/** Of axe's rules those that a page may keep at one width and break at another; colours and names are the same at both. */
export const OF_WIDTH = ['target-size', 'scrollable-region-focusable', 'meta-viewport']
/** The narrowest screen a page must fit, without scrolling sideways. */
export const NARROW = { width: 320, height: 640 }

/** A page and all that went wrong in it: what the content policy refused, scripts that failed, files that did not come. */
export interface WatchedPage {
  page: Page
  troubles: string[]
}

interface Window extends WatchedPage {
  /** What it was opened with, its size aside. */
  kind: string
}

/** Windows being looked at. */
const looked = new Set<Window>()
/** Windows that have been: the next test most often needs one of them, and to open another takes as long as to look at three pages. */
const idle: Window[] = []

/** A window of the test that calls, as good as new; or, opened before all, of those until the browser is closed. */
export async function openPage(
  browser: Browser,
  { viewport = DESK, ...options }: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const kind = JSON.stringify(options)
  const place = idle.findIndex((window) => window.kind === kind)
  const window = idle.splice(place, place < 0 ? 0 : 1)[0] ?? { ...(await openWindow(browser, options)), kind }
  looked.add(window)
  if (TestRunner.getCurrentTest()) onTestFinished(() => giveBack(window))
  await window.page.setViewportSize(viewport ?? DESK)
  window.troubles.length = 0 // what came of the page before
  return window
}

async function openWindow(browser: Browser, options: BrowserContextOptions): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: DESK, locale: 'fr-FR', ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000) // sooner than the test's own end, to say what was waited for
  const troubles: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text())
  })
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('requestfailed', (request) => {
    // A page that is left ends its stream of news, and one that is typed in gives up the preview of what is typed no more.
    const own = /\/(?:nouvelles(?:\?personne=[\w-]+)?|apercu)$/.test(request.url())
    if (own && request.failure()?.errorText === 'net::ERR_ABORTED') return
    troubles.push(`${request.url()} ${request.failure()?.errorText ?? ''}`)
  })
  return { page, troubles }
}

/** Its page, cookies and media are again what they were when it was opened; pages of ours keep nothing else. Whoever changes more of it closes it. */
async function giveBack(window: Window): Promise<void> {
  const { page } = window
  if (!looked.delete(window) || page.isClosed()) return
  // A page on its way elsewhere hears nothing.
  await leave(page).catch(() => page.goto('about:blank'))
  await page.context().clearCookies()
  await page.emulateMedia({ media: null, colorScheme: 'light', reducedMotion: 'no-preference', forcedColors: 'none' })
  idle.push(window)
}

/** By the page itself, which stays in its process: the browser would begin another, and one more for the next page. */
async function leave(page: Page): Promise<void> {
  await page.evaluate("location.replace('about:blank')")
  await page.waitForURL('about:blank', { timeout: 3000 })
}

/** As it is published to be loaded, half as long as the one with its comments; in ASCII, which the browser passes on in a third of the time. */
const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8').replace(
  /[^\0-\x7f]/g,
  (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
)

/**
 * What axe finds wrong, rule by rule, with the elements concerned; of all its rules, or of some. By all of them, a page of the service is noted as
 * looked at, and what a screen reader would say of it is read too. No page of ours has frames.
 */
export async function axeViolations(page: Page, rules?: string[]): Promise<string[]> {
  const options: RunOptions = { resultTypes: ['violations'], selectors: false, ...(rules && { runOnly: rules }) }
  const { violations, status } = await runAxe(page, options)
  if (rules || !page.url().startsWith('http')) return violations
  if (status === 200) noteLookedAt(new URL(page.url()).pathname)
  return [...violations, ...unheard(await page.locator('body').ariaSnapshot())]
}

interface Seen {
  violations: string[]
  /** What the page was answered with. */
  status: number
}

/** Handed over once a window and address, where the next page finds it: to hand it over takes as long as to look at a page. */
async function runAxe(page: Page, options: RunOptions): Promise<Seen> {
  const look = `axe.run(document, ${JSON.stringify(options)}).then(${IN_WORDS})`
  const seen = await page.evaluate<Seen | false>(`(${TAKE_AXE})() && ${look}`)
  return seen || page.evaluate<Seen>(`(${KEEP_AXE})(${JSON.stringify(AXE)}), ${look}`)
}

const TAKE_AXE = `() => {
  const kept = () => { try { return sessionStorage.getItem('axe') } catch {} }
  if (!('axe' in window)) (0, eval)(kept() ?? '')
  return 'axe' in window
}`

/** A page without an address keeps nothing. */
const KEEP_AXE = `(axe) => {
  try { sessionStorage.setItem('axe', axe) } catch {}
  ;(0, eval)(axe)
}`

/** Within the page: all that axe looked at, handed over, takes half as long as looking. */
const IN_WORDS = `({ violations }) => ({
  violations: violations.map(({ id, help, nodes }) => id + ': ' + help + '\\n' + nodes.map(({ html }) => html).join('\\n')),
  status: performance.getEntriesByType('navigation')[0]?.responseStatus ?? 0,
})`

/** By file of tests: one process runs many. */
const lookedAt = new Map<string, Set<string>>()

function noteLookedAt(path: string): void {
  const { testPath = '' } = expect.getState()
  lookedAt.set(testPath, (lookedAt.get(testPath) ?? new Set()).add(path))
}

/** Paths of pages that this file of tests has looked at so far, by all rules of axe. */
export function pathsLookedAt(): string[] {
  return [...(lookedAt.get(expect.getState().testPath ?? '') ?? [])]
}

/** By how many pixels the page is wider than its screen. */
export async function overflowOf(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
}

/** Takes a picture of the documentation anew, when asked for: `SCREENSHOTS=1 vitest run test/browser`. What no document shows is not kept. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const path = `docs/screenshots/${name}.png`
  if (process.env.SCREENSHOTS === undefined || !existsSync(path)) return
  await page.screenshot({ path, fullPage: true })
}

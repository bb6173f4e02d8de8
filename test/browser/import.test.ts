import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Browser, FileChooser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { takeInUpload } from '../../src/app/planning-files/change-upload.ts'
import { findAgent } from '../../src/store/agents/agents.ts'
import { AT_NIGHT } from '../support/at-night.ts'
import { axeViolations, keepPicture, NARROW, OF_WIDTH, openBrowser, openPage, overflowOf } from '../support/browser.ts'
import { openScene, type Scene } from '../web/scene.ts'
import { testLookedAt } from './looked-at.ts'

const MESSY = fileURLToPath(new URL('../data/planning-excel-1252.csv', import.meta.url))
/** The same with ordinary names, for the pictures of the documentation. */
let sample: string

let scene: Scene
let browser: Browser
let address: string

beforeAll(async () => {
  browser = await openBrowser()
  sample = join(await mkdtemp(join(tmpdir(), 'justif-sample-')), 'planning-janvier.csv')
  const ordinary = (await readFile(MESSY, 'latin1'))
    .replace('=CMD();Test', 'LAMBERT;Chloé')
    .replace('SANSDOSSIER', 'LAURENT')
  await writeFile(sample, ordinary, 'latin1')
})
afterAll(async () => {
  await browser?.close()
  await rm(dirname(sample), { recursive: true })
})
beforeEach(async () => {
  scene = await openScene('2026-12-01T20:00')
  await scene.change((tx) => tx.db.update(tx.tables.offices).set({ segmentPrice: 750 }))
  address = await scene.service.server.listen({ host: '127.0.0.1', port: 0 })
})
afterEach(() => scene?.close())

/** A page of a secretary who has signed in. */
async function openSignedIn(options: Parameters<typeof openPage>[1] = {}) {
  const staff = await scene.enter('staff')
  const [name = '', value = ''] = staff.cookie.split('=')
  const opened = await openPage(browser, options)
  await opened.page.context().addCookies([{ name, value, url: address }])
  return { ...opened, staff }
}

async function lookAt(page: Page, file = sample): Promise<void> {
  await page.goto(`${address}/import`)
  await page.getByLabel('Fichier', { exact: true }).setInputFiles(file)
  await page.getByRole('button', { name: 'Voir l’aperçu' }).click()
  await page.getByRole('heading', { name: `Aperçu de ${basename(file)}` }).waitFor()
}

/** Wide and narrow: nothing that axe finds, nothing that scrolls sideways. */
async function holds(page: Page, what: string): Promise<void> {
  expect(await axeViolations(page), what).toEqual([])
  const wide = page.viewportSize()
  await page.setViewportSize(NARROW)
  expect(await axeViolations(page, OF_WIDTH), `${what}, narrow`).toEqual([])
  expect(await overflowOf(page), `${what}, narrow`).toBe(0)
  await keepPicture(page, `${what}-320`)
  if (wide) await page.setViewportSize(wide)
  await keepPicture(page, what)
}

// Each page is looked at by axe, wide and narrow: 25 s on two cores.
test('a messy planning is looked at, a word matched, loaded, reported, and undone', { timeout: 90_000 }, async () => {
  const { page, troubles } = await openSignedIn()
  await page.goto(`${address}/import`)
  await holds(page, 'import')
  await lookAt(page)
  await holds(page, 'import-apercu')
  await page.getByLabel('Le type « DENTISTE »').selectOption({ label: 'Suivi' })
  await page.getByRole('button', { name: 'Reconnaître ces mots' }).click()
  await page.getByRole('link', { name: 'Nouvelles : 9' }).waitFor()
  expect(await page.getByText('MARTIN Paul').count()).toBeGreaterThan(0)

  await page.getByRole('button', { name: 'Charger ce fichier' }).click()
  await page.getByRole('heading', { name: 'planning-janvier.csv est chargé' }).waitFor()
  await holds(page, 'import-rapport')
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Télécharger les lignes refusées' }).click()
  expect((await download).suggestedFilename()).toBe('a-corriger-planning-janvier.csv')

  await page.goto(`${address}/agenda?jour=2027-01-14`)
  expect(await page.getByText('DURAND').count()).toBe(1)
  await page.goBack()
  await page.getByRole('button', { name: 'Annuler ce chargement' }).click()
  await page.getByText('Ce chargement a été annulé').waitFor()
  await holds(page, 'import-annule')
  await page.goto(`${address}/agenda?jour=2027-01-14`)
  expect(await page.getByText('DURAND').count()).toBe(0)
  await page.goto(`${address}/import`)
  await keepPicture(page, 'import-historique')
  expect(await axeViolations(page)).toEqual([])
  await page.goto(`${address}/export`)
  await holds(page, 'export')
  // To a browser, a page that turns out to be a file is a page that did not come.
  expect(troubles.filter((trouble) => !trouble.includes('/refusees net::ERR_ABORTED'))).toEqual([])
})

test('a file that is read shows how far it has come, through a reload, then its preview by itself', async () => {
  const { page, troubles, staff } = await openSignedIn()
  const { parts, ticker } = scene.service
  const agent = await findAgent(parts.store, staff.agentId)
  if (!agent) throw new Error('nobody signed in')
  const content = new TextEncoder().encode('dossier;type;date;heure;lieu\nD-1;SPIP;14/01/2027;9h;SPIP')
  const id = await takeInUpload(parts, agent, { name: 'planning.csv', content })
  await scene.change((tx) => tx.db.update(tx.tables.uploads).set({ lines: 5000, linesDone: 1200 }))
  await page.goto(`${address}/import/${id}`)
  await page.reload()
  const bar = page.getByRole('progressbar', { name: 'Lecture en cours' })
  expect(await bar.getAttribute('value')).toBe('1200')
  await holds(page, 'import-avancement')
  await scene.change((tx) => tx.db.update(tx.tables.uploads).set({ linesDone: 2400 }))
  await page.getByText(/2.400 lignes sur 5.000/).waitFor()
  ticker.wake()
  await page.getByRole('heading', { name: 'Aperçu de planning.csv' }).waitFor()
  expect(troubles).toEqual([])
})

test('the keyboard alone looks at a file, loads it and undoes it', async () => {
  const { page, troubles } = await openSignedIn()
  await page.goto(`${address}/import`)
  // Before the key: a browser that is busy would open its own window of files, which nobody sees.
  const chosen = new Promise<FileChooser>((resolve) => page.once('filechooser', resolve))
  await tabTo(page, 'fichier')
  await expect
    .poll(() => page.keyboard.press('Space').then(() => Promise.race([chosen, delay(1000)])), { timeout: 20_000 })
    .toBeDefined()
  await (await chosen).setFiles(sample)
  await tabTo(page, 'Voir l’aperçu')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Aperçu de' }).waitFor()
  await tabTo(page, 'tout')
  await page.keyboard.press('ArrowDown')
  expect(await page.getByRole('radio', { name: 'Rappels seulement' }).isChecked()).toBe(true)
  await tabTo(page, 'Charger ce fichier')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'est chargé' }).waitFor()
  await tabTo(page, 'Annuler ce chargement')
  await page.keyboard.press('Enter')
  await page.getByText('Ce chargement a été annulé').waitFor()
  expect(troubles).toEqual([])
})

test.runIf(AT_NIGHT)('a workbook is looked at and loaded as it is', async () => {
  const name = 'planning.xlsx'
  const { page, troubles } = await openSignedIn()
  await lookAt(page, fileURLToPath(new URL(`../data/${name}`, import.meta.url)))
  await page.getByRole('link', { name: 'Nouvelles : 8' }).waitFor()
  await page.getByRole('link', { name: 'Téléphones sans leur zéro (remis) : 1' }).waitFor()
  await page.getByRole('button', { name: 'Charger ce fichier' }).click()
  await page.getByRole('heading', { name: `${name} est chargé` }).waitFor()
  await page.goto(`${address}/agenda?jour=2027-01-14`)
  expect(await page.getByText('DURAND').count()).toBe(1)
  expect(troubles).toEqual([])
})

// Without a browser: import-page.test.ts.
test.runIf(AT_NIGHT)('columns that nobody knows hold a file back until somebody says what they are, once', async () => {
  const { page, troubles } = await openSignedIn()
  const file = join(await mkdtemp(join(tmpdir(), 'justif-columns-')), 'mes-rendez-vous.csv')
  const lines = ['D-1;TEST;0639980001;SPIP;14/01/2027;9h;SPIP;a@justice.example', 'D-2;;;;;;;']
  await writeFile(file, ['dossier;Intéressé;Joindre au;type;date;heure;lieu;Suivi par', ...lines].join('\n'))
  await lookAt(page, file)
  await holds(page, 'import-colonnes')
  expect(await page.getByRole('button', { name: 'Charger ce fichier' }).count()).toBe(0)
  // What is refused stands open, above what would be sent.
  expect(await page.locator('#refusees').getAttribute('open')).toBe('')
  await page.getByLabel('La colonne « Intéressé » contient').selectOption({ label: 'le nom' })
  await page.getByLabel('La colonne « Joindre au » contient').selectOption({ label: 'le téléphone' })
  await page
    .getByLabel('La colonne « Suivi par » contient')
    .selectOption({ label: 'l’agent (son adresse e-mail, ou son nom)' })
  await page.getByRole('button', { name: 'Reconnaître ces colonnes' }).click()
  await page.getByText('Ces colonnes sont reconnues').waitFor()
  await page.getByText('TEST (D-1)').waitFor()
  expect(await page.getByRole('button', { name: 'Charger ce fichier' }).count()).toBe(1)
  await lookAt(page, file)
  expect(await page.getByRole('heading', { name: 'Colonnes à reconnaître' }).count()).toBe(0)
  await rm(dirname(file), { recursive: true })
  expect(troubles).toEqual([])
})

test.runIf(AT_NIGHT)('without JavaScript the same work is done, each page asked for again by itself', async () => {
  const { page, troubles } = await openSignedIn({ javaScriptEnabled: false })
  await lookAt(page)
  await page.getByRole('button', { name: 'Charger ce fichier' }).click()
  await page.getByRole('heading', { name: 'est chargé' }).waitFor()
  await page.getByRole('button', { name: 'Annuler ce chargement' }).click()
  await page.getByText('Ce chargement a été annulé').waitFor()
  expect(troubles).toEqual([])
})

/** Presses Tab until what has the focus has this name, value or text. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  const focused =
    '(({ name, value, textContent }) => [name, value, (textContent ?? "").trim()])(document.activeElement)'
  for (let press = 0; press < 80; press++) {
    await page.keyboard.press('Tab')
    if (((await page.evaluate(focused)) as string[]).includes(wanted)) return
  }
  throw new Error(`no Tab leads to ${wanted}`)
}

testLookedAt()

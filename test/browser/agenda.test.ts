import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { setAppointment } from '../../src/store/appointments/write-appointments.ts'
import { AT_NIGHT } from '../support/at-night.ts'
import { axeViolations, keepPicture, NARROW, OF_WIDTH, openBrowser, openPage, overflowOf } from '../support/browser.ts'
import { addInvented, openScene, type Scene, type Browser as SignedIn } from '../web/scene.ts'
import { testLookedAt } from './looked-at.ts'
import { fillWeek } from './week.ts'

/** The agenda as agents use it all day, in a real browser. */

let scene: Scene
let agent: SignedIn
let browser: Browser
let address: string
let appointment: string
let planned: string

beforeAll(async () => {
  scene = await openScene('2027-01-11T09:40')
  await fillWeek(scene)
  const at = '2027-01-11T09:15'
  const karim = { lastName: 'PRESENT', firstName: 'Ali', phone: '+33639981050', agent: 'p.noel@justice.example' }
  await addInvented(scene, { ...karim, at })
  const second = await addInvented(scene, {
    ...karim,
    lastName: 'SECOND',
    phone: '+33639981051',
    at: '2027-01-11T09:20',
  })
  const ill = { agent: 'i.malade@justice.example', summoned: true }
  const first = await addInvented(scene, { ...ill, lastName: 'LOPEZ', phone: '+33639981060', at: '2027-01-19T09:00' })
  await addInvented(scene, { ...ill, lastName: 'NGUYEN', phone: '+33639981061', at: '2027-01-19T10:00' })
  await addInvented(scene, { ...ill, lastName: 'OUALI', at: '2027-01-19T11:00' })
  appointment = first.appointmentId
  planned = second.appointmentId
  await scene.change((tx) => setAppointment(tx, planned, { doubtful: true }, scene.now()))
  await scene.service.ticker.tick()
  agent = await scene.enter('agent')
  address = await scene.service.server.listen({ host: '127.0.0.1', port: 0 })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await scene?.close()
})

/** A page of somebody already signed in. */
async function signedIn(options: Parameters<typeof openPage>[1] = {}) {
  const opened = await openPage(browser, options)
  const [name = '', value = ''] = agent.cookie.split('=')
  await opened.page.context().addCookies([{ name, value, url: address }])
  return opened
}

test('what a person answers on the telephone shows on the agenda', async () => {
  const { page, troubles } = await signedIn()
  await page.goto(`${address}/agenda?jour=2027-01-13`)
  const row = page.getByRole('row', { name: 'PETIT Sonia' })
  expect(await row.getByText('A confirmé').count()).toBe(0)
  await page.goto(`${address}/telephone?numero=%2B33639981013`)
  await page.getByLabel('Écrire un SMS').fill('oui j’y serai')
  await page.getByRole('button', { name: 'Envoyer' }).click()
  await page.getByRole('log').getByText("C'est noté").waitFor()
  await page.goto(`${address}/agenda?jour=2027-01-13`)
  expect(await row.getByText('A confirmé').count()).toBe(1)
  expect(troubles).toEqual([])
})

test.each(AT_NIGHT ? [true, false] : [true])(
  'presence is one click and one more takes it back (JavaScript: %s)',
  async (javaScriptEnabled) => {
    const { page, troubles } = await signedIn({ javaScriptEnabled })
    await page.goto(`${address}/agenda?jour=2027-01-11`)
    const row = page.getByRole('row', { name: 'PRESENT Ali' })
    await row.getByRole('button', { name: 'Manqué' }).click()
    const done = page.getByRole('status')
    expect(await done.textContent()).toMatch(/PRESENT Ali : manqué\. Un SMS partira à 9\sh\s5/)
    if (javaScriptEnabled) await keepPicture(page, 'agenda-presence')
    await done.getByRole('button', { name: 'Revenir en arrière' }).click()
    expect(await row.getByText('Prévu').count()).toBe(1)
    expect(troubles).toEqual([])
  },
)

test('a day of an agent who is ill is cancelled after a look at every text', async () => {
  const { page, troubles } = await signedIn()
  await page.goto(`${address}/agenda?jour=2027-01-19&vue=jour`)
  await page.getByRole('link', { name: 'Plusieurs à la fois' }).click()
  await page.getByLabel('Agent').selectOption({ label: 'Malade' })
  await page.getByRole('button', { name: 'Afficher les rendez-vous' }).click()
  await page.getByRole('link', { name: 'Tout cocher' }).click()
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(3)
  await page.getByRole('button', { name: 'Annuler les rendez-vous choisis' }).click()
  expect(await page.getByText('est annulé. Ne venez pas.').count()).toBe(2)
  expect(await page.getByText('OUALI Camille (pas de numéro)').count()).toBe(1)
  expect(await axeViolations(page)).toEqual([])
  await keepPicture(page, 'plusieurs-apercu')
  await page.setViewportSize(NARROW)
  expect(await overflowOf(page)).toBe(0)
  await page.getByRole('button', { name: 'Annuler et prévenir par SMS' }).click()
  expect(await page.getByRole('status').textContent()).toContain('3 rendez-vous annulés.')
  await page.getByRole('link', { name: 'Voir qui prévenir par lettre' }).click()
  await page.getByRole('row', { name: 'OUALI' }).getByRole('button', { name: 'Lettre envoyée' }).click()
  expect(await page.getByRole('status').textContent()).toContain('Lettre à OUALI Camille : envoyée.')
  expect(troubles).toEqual([])
})

test('another day is moved into the slots proposed; a slot left aside shows its text first', async () => {
  const { page, troubles } = await signedIn({ javaScriptEnabled: false })
  await page.goto(`${address}/agenda/plusieurs?du=2027-01-13&au=2027-01-13&type=SPIP&cocher=tout`)
  await page.getByRole('button', { name: 'Déplacer les rendez-vous choisis' }).click()
  const slots = page.getByRole('combobox')
  expect(await slots.count()).toBe(2)
  const texts = page.getByRole('blockquote')
  expect(await texts.allTextContents()).toEqual([
    expect.stringContaining('your appointment'),
    expect.stringContaining('est déplacé au'),
  ])
  expect(await overflowOf(page)).toBe(0)
  await slots.first().selectOption({ label: 'Ne pas déplacer' })
  await page.getByRole('button', { name: 'Déplacer et prévenir par SMS' }).click()
  await page.getByText('relisez les SMS').waitFor()
  expect(await texts.count()).toBe(1)
  await page.getByRole('button', { name: 'Déplacer et prévenir par SMS' }).click()
  expect(await page.getByRole('status').textContent()).toContain('1 rendez-vous déplacé.')
  expect(troubles).toEqual([])
})

test('with the keyboard alone, an appointment is opened from the agenda, moved after a look, and shown, and the person paused', async () => {
  const { page, troubles } = await signedIn()
  await page.goto(`${address}/agenda?jour=2027-01-14`)
  await tabTo(page, 'MOREL Karim')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Rendez-vous de MOREL Karim' }).waitFor()
  await tabTo(page, 'Voir le SMS avant')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Déplacer ce rendez-vous ?' }).waitFor()
  await tabTo(page, 'Déplacer et prévenir par SMS')
  await page.keyboard.press('Enter')
  await page.getByRole('status').getByText('Le rendez-vous est déplacé.').waitFor()
  expect(await page.getByText('vendredi 15 janvier 2027 à 9 h 00').first().isVisible()).toBe(true)
  await tabTo(page, 'Mettre en pause')
  await page.keyboard.press('Enter')
  await tabTo(page, 'Mettre en pause')
  await page.keyboard.press('Enter')
  await page.getByRole('status').getByText('La personne est en pause').waitFor()
  expect(troubles).toEqual([])
})

test('at a desk a row of the week is one line, and single keys go from row to row, mark who came, and open what was written', async () => {
  const { page, troubles } = await signedIn()
  await page.goto(`${address}/agenda?agent=&jour=2027-01-11&vue=semaine`)
  await keepPicture(page, 'agenda-semaine')
  const heights: number[] = await page.evaluate(
    '[...document.querySelectorAll("table.agenda tr:not(.day):not(:has(.badge.blocked))")].map((row) => row.offsetHeight)',
  )
  expect(Math.max(...heights)).toBeLessThan(45)
  const at = async () =>
    String(await page.evaluate('document.activeElement?.closest("tr")?.querySelector("th a")?.textContent'))
  const names: string[] = await page.evaluate(
    '[...document.querySelectorAll("table.agenda [data-open]")].map((one) => one.textContent)',
  )
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  expect(await at()).toBe(names[0])
  for (let presses = 0; (await at()) !== 'SECOND Ali' && presses < 20; presses++) await page.keyboard.press('j')
  await page.keyboard.press('e')
  await page.getByRole('status').getByText('SECOND Ali : honoré.').waitFor()
  const next = names[names.indexOf('SECOND Ali') + 1]
  expect(await at(), 'the focus is on the next row').toBe(next)
  await page.getByRole('status').getByRole('button', { name: 'Revenir en arrière' }).click()
  await page.getByRole('status').getByText('c’est comme avant').waitFor()
  expect(await at()).toBe('SECOND Ali')
  await page.locator('tr:has([data-answer]) [data-open]').first().focus()
  await page.keyboard.press('r')
  await page.waitForURL(/\/conversations\//)
  expect(troubles).toEqual([])
})

/** Presses Tab until what has the focus says these words, as somebody without a mouse does. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab')
    const focused: string = await page.evaluate('document.activeElement?.textContent?.trim() ?? ""')
    if (focused === words) return
  }
  throw new Error(`the keyboard never reached "${words}"`)
}

const PAGES: [name: string, path: () => string][] = [
  ['agenda filtres', () => '/agenda?jour=2027-01-11&etat=planned'],
  ['rendez-vous', () => `/rendez-vous/${planned}`],
  ['rendez-vous manque', () => `/rendez-vous/${planned}/apercu?faire=manquer`],
  ['apercu retablir', () => `/rendez-vous/${appointment}/apercu?faire=retablir`],
  ['plusieurs rendez-vous', () => '/agenda/plusieurs?du=2027-01-13&au=2027-01-15'],
  ['imprimer', () => '/agenda/imprimer?jour=2027-01-14&vue=semaine'],
]

describe.each(PAGES)('%s', (name, path) => {
  test('has no violation of accessibility, fits 320 pixels, and breaks no policy', async () => {
    const { page, troubles } = await signedIn()
    await page.goto(`${address}${path()}`)
    expect(await axeViolations(page)).toEqual([])
    if (name === 'rendez-vous') await keepPicture(page, name)
    await page.setViewportSize(NARROW)
    expect(await overflowOf(page)).toBe(0)
    expect(await axeViolations(page, OF_WIDTH)).toEqual([])
    expect(troubles).toEqual([])
  })
})

test.runIf(AT_NIGHT)('a new appointment is made without JavaScript, its text seen before', async () => {
  const { page, troubles } = await signedIn({ javaScriptEnabled: false, viewport: NARROW })
  await page.goto(`${address}/rendez-vous/${appointment}`)
  await page.getByRole('link', { name: 'Nouveau rendez-vous pour cette personne' }).click()
  expect(await overflowOf(page)).toBe(0)
  await page.getByLabel('Jour').fill('2027-01-20')
  await page.getByLabel('Heure').fill('10:30')
  await page.getByRole('button', { name: 'Voir le SMS avant' }).click()
  expect(await page.getByText('vous avez rendez-vous mercredi 20/01 à 10h30').count()).toBe(1)
  expect(await overflowOf(page)).toBe(0)
  await page.getByRole('button', { name: 'Donner le rendez-vous et convoquer par SMS' }).click()
  expect(await page.getByRole('status').textContent()).toContain('Le rendez-vous est donné.')
  expect(troubles).toEqual([])
})

test('the day on paper is a table, without what only a screen needs', async () => {
  const { page } = await signedIn()
  await page.goto(`${address}/agenda/imprimer?jour=2027-01-14`)
  await page.setViewportSize({ width: 794, height: 1123 })
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('navigation').count()).toBe(0)
  expect(await page.getByRole('columnheader', { name: 'Absent' }).isVisible()).toBe(true)
  await keepPicture(page, 'imprimer-papier')
})

testLookedAt()

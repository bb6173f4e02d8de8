import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { getAppointment } from '../../src/store/appointments/appointments.ts'
import { axeViolations, NARROW, OF_WIDTH, openBrowser, overflowOf } from '../support/browser.ts'
import { addInvented, openScene, type Scene } from '../web/scene.ts'
import { openSignedIn } from './signed-in.ts'

/** Twelve appointments of yesterday of which nobody said what became, completed with the keyboard alone. */

let scene: Scene
let browser: Browser
let address: string
const DAYS = ['2027-01-14', '2027-01-13']
const ids: Record<string, string[]> = {}

beforeAll(async () => {
  scene = await openScene('2027-01-15T09:00')
  for (const [far, day] of DAYS.entries()) {
    ids[day] = []
    for (let hour = 0; hour < 12; hour++) {
      const phone = `+3363998${1000 + 20 * far + hour}`
      const at = `${day}T${String(8 + hour / 2)
        .split('.')[0]
        ?.padStart(2, '0')}:${hour % 2 === 0 ? '00' : '30'}`
      const { appointmentId } = await addInvented(scene, { lastName: `DOUZE-${hour + 1}`, phone, at })
      ids[day]?.push(appointmentId)
    }
  }
  address = await scene.service.server.listen({ host: '127.0.0.1', port: 0 })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await scene?.close()
})

const statusesOf = async (day: string) =>
  Promise.all((ids[day] ?? []).map(async (id) => (await getAppointment(scene.service.parts.store, id)).status))

/** What has the focus, in few words. */
const focused = (page: Page) =>
  page.evaluate<string>('[document.activeElement.name, document.activeElement.value].join(" ")')

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

test('twelve are completed from the agenda without a mouse, each with one press of Tab, the texts looked at once', async () => {
  const { page, troubles } = await openSignedIn(browser, scene, address)
  await page.goto(`${address}/agenda`)
  await page.getByRole('link', { name: '12 rendez-vous d’hier, et 12 d’avant, sans issue : les compléter' }).focus()
  await press(page, 'Enter')
  await page.getByRole('heading', { name: 'Jeudi 14 janvier 12 rendez-vous' }).waitFor()
  expect(await focused(page)).toBe('tous oui')
  // All came, but for the third, who did not, and the seventh, of whom one does not know.
  await press(page, 'Space', 'Tab', 'Tab', 'Tab', 'ArrowDown')
  expect(await focused(page)).toBe(`issue-${ids['2027-01-14']?.[2]} manque`)
  await press(page, 'Tab', 'Tab', 'Tab', 'Tab', 'ArrowUp')
  expect(await focused(page)).toBe(`issue-${ids['2027-01-14']?.[6]} inconnu`)
  expect(await axeViolations(page)).toEqual([])
  await press(page, 'Enter')
  await page.getByRole('heading', { name: 'Enregistrer 11 issues ?' }).waitFor()
  expect(await page.locator('blockquote.sms').count()).toBe(1)
  expect(await axeViolations(page)).toEqual([])
  expect(await focused(page)).toBe('sms oui')
  await press(page, 'Enter')
  await page.getByText('11 issues enregistrées.').waitFor()
  const came = Array.from({ length: 12 }, () => 'honoured')
  expect(await statusesOf('2027-01-14')).toEqual(came.with(2, 'missed').with(6, 'planned'))
  // The day before is shown by itself.
  await page.getByRole('heading', { name: 'Mercredi 13 janvier' }).waitFor()
  expect(await focused(page)).toBe('tous oui')
  expect(troubles).toEqual([])
})

test('on the narrowest screen and without JavaScript it is the same form', async () => {
  const options = { viewport: NARROW, javaScriptEnabled: false }
  const { page } = await openSignedIn(browser, scene, address, options)
  await page.goto(`${address}/agenda/issues?jour=2027-01-13`)
  await page.getByRole('group', { name: 'DOUZE-2 Camille' }).getByLabel('Excusé').check()
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('1 issue enregistrée.').waitFor()
  expect((await statusesOf('2027-01-13')).map((status) => status === 'excused').indexOf(true)).toBe(1)
})

test('it fits the narrowest screen', async () => {
  const { page } = await openSignedIn(browser, scene, address, { viewport: NARROW })
  await page.goto(`${address}/agenda/issues`)
  expect(await overflowOf(page)).toBe(0)
  expect(await axeViolations(page, OF_WIDTH)).toEqual([])
})

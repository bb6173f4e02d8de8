import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { setAppointment } from '../../src/store/appointments/appointments.ts'
import { listAllocated } from '../../src/store/trials/allocations.ts'
import { axeViolations, DESK, NARROW, openBrowser, overflowOf } from '../support/browser.ts'
import { addInvented, openScene, type Scene } from '../web/scene.ts'
import { testLookedAt } from './looked-at.ts'
import { openSignedIn } from './signed-in.ts'

const PEOPLE = 30
/** Lines of the flow diagram, each written in the last box before it, that go past it. */
const OUTSIDE_THEIR_BOX = `(() => {
  let box
  return [...document.querySelectorAll('.flow rect, .flow text')].flatMap((drawn) => {
    if (drawn.tagName === 'rect') return (box = drawn.getBBox()), []
    const { x, width } = drawn.getBBox()
    return x + width > box.x + box.width ? drawn.textContent : []
  })
})()`

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

test('a head of service plans a trial by keyboard, begins it, and reads it when its time has come', {
  timeout: 60_000,
}, async () => {
  const { page } = await openSignedIn(browser, scene, address, { viewport: DESK, javaScriptEnabled: false })
  await page.goto(`${address}/essai`)
  await page.getByRole('button', { name: 'Préparer un essai' }).press('Enter')
  await page.getByLabel('La question, en une phrase').fill('Le rappel quatre jours avant sert-il encore ?')
  await page.getByRole('radio', { name: 'Le rappel quatre jours avant.' }).check()
  await page.locator('input[name=types][value=SPIP]').check()
  await page.getByLabel('Durée, en semaines').fill('4')
  await page.getByRole('button', { name: 'Calculer' }).press('Enter')
  expect(await page.getByRole('heading', { name: 'Ce que cela demande' }).count()).toBe(1)
  await page.getByRole('button', { name: 'Écrire le protocole' }).press('Enter')
  expect(await page.getByRole('status').textContent()).toContain('Le protocole est écrit')
  await page.getByRole('button', { name: 'Commencer l’essai' }).press('Enter')
  const scripted = await openSignedIn(browser, scene, address, { viewport: NARROW })
  await scripted.page.goto(page.url())
  expect(await overflowOf(scripted.page)).toBe(0)
  expect(await axeViolations(scripted.page)).toEqual([])
  await page.getByRole('button', { name: 'Commencer', exact: true }).press('Enter')
  expect(await page.getByRole('alert').textContent()).toContain('Cochez la case')
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Commencer', exact: true }).press('Enter')
  expect(await page.getByRole('status').textContent()).toContain('L’essai a commencé')
  const trial = page.url().replace(/^.*\/|\?.*$/g, '')

  for (let person = 0; person < PEOPLE; person++) {
    const phone = `+336399${80_000 + person}`
    await addInvented(scene, { lastName: `NOM${person}`, phone, at: '2027-01-25T14:30', summoned: true })
  }
  await scene.service.ticker.tick()
  const { store } = scene.service.parts
  expect(await listAllocated(store, trial)).toHaveLength(PEOPLE)
  await page.goto(`${address}/essai/${trial}`)
  expect(await page.getByText('Aucun résultat n’est montré avant').count()).toBe(1)
  expect(await page.getByText('Part de manqués').count()).toBe(0)

  const rows = await store.db.select().from(store.tables.appointments)
  scene.setClock('2027-03-20T10:00')
  await scene.change(async (tx) => {
    for (const [place, { id }] of rows.entries()) {
      const status = place % 9 === 8 ? 'planned' : place % 4 ? 'honoured' : 'missed'
      await setAppointment(tx, id, { status }, scene.now())
    }
  })
  await scene.service.ticker.tick()
  await scene.service.ticker.quiet()
  const admin = await scene.enter('admin')
  for (const viewport of [DESK, NARROW]) {
    const { page: later, troubles } = await openSignedIn(browser, scene, address, { viewport }, admin)
    await later.goto(`${address}/essai/${trial}`)
    await later.getByRole('img', { name: /Le chemin des personnes/ }).waitFor()
    expect(await overflowOf(later)).toBe(0)
    expect(await later.evaluate(OUTSIDE_THEIR_BOX)).toEqual([])
    expect(await axeViolations(later)).toEqual([])
    expect(troubles).toEqual([])
    if (process.env.PICTURES)
      await later.screenshot({ path: `${process.env.PICTURES}/essai-${viewport.width}.png`, fullPage: true })
  }
})

testLookedAt()

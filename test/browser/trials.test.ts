import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { setAppointment } from '../../src/store/appointments/write-appointments.ts'
import { listAllocated } from '../../src/store/trials/allocations.ts'
import { axeViolations, DESK, NARROW, OF_WIDTH, openBrowser, overflowOf } from '../support/browser.ts'
import { addInvented, openScene, type Scene } from '../web/scene.ts'
import { testLookedAt } from './looked-at.ts'
import { LOST_WHEN_FORCED } from './measures.ts'
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

test('a head of service plans a trial by keyboard, begins it, stops it, and reads and exports it when its time has come', {
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

  scene.setClock('2027-02-01T10:00')
  const stopper = await openSignedIn(browser, scene, address, { javaScriptEnabled: false }, await scene.enter('admin'))
  await stopper.page.goto(`${address}/essai/${trial}`)
  await stopper.page.getByText('Arrêter l’essai avant la fin').click()
  await stopper.page.getByRole('button', { name: 'Arrêter l’essai', exact: true }).press('Enter')
  expect(await stopper.page.getByRole('status').textContent()).toContain('L’essai est arrêté')
  expect(await stopper.page.getByRole('button', { name: 'Arrêter l’essai' }).count()).toBe(0)
  expect(await stopper.page.getByText('terminé, des présences arrivent encore').count()).toBe(1)
  expect(await stopper.page.locator('.verdict').count()).toBe(0)

  scene.setClock('2027-03-20T10:00')
  await recordAlike(await listAllocated(store, trial))
  await scene.service.ticker.tick()
  await scene.service.ticker.quiet()
  const admin = await scene.enter('admin')
  for (const viewport of [DESK, NARROW]) {
    const { page: later, troubles } = await openSignedIn(browser, scene, address, { viewport }, admin)
    await later.goto(`${address}/essai/${trial}`)
    await later.getByRole('img', { name: /Le chemin des personnes/ }).waitFor()
    expect(await later.locator('.verdict').textContent()).toContain("Aucun effet n'est montré.")
    expect(await later.getByText('L’essai a été arrêté avant la fin prévue.').count()).toBe(1)
    expect(await overflowOf(later)).toBe(0)
    expect(await later.evaluate(OUTSIDE_THEIR_BOX)).toEqual([])
    expect(await axeViolations(later, viewport === NARROW ? OF_WIDTH : undefined)).toEqual([])
    await later.emulateMedia({ forcedColors: 'active' })
    expect(await later.evaluate(LOST_WHEN_FORCED)).toEqual([])
    await later.emulateMedia({ forcedColors: 'none' })
    expect(troubles).toEqual([])
    if (process.env.PICTURES)
      await later.screenshot({ path: `${process.env.PICTURES}/essai-${viewport.width}.png`, fullPage: true })
  }

  const evaluator = await openSignedIn(browser, scene, address, { javaScriptEnabled: false }, admin)
  await evaluator.page.goto(`${address}/essai/${trial}`)
  const rows = await download(evaluator.page, 'Télécharger les lignes')
  expect(rows.name).toBe('essai-lignes-2027-03-20.csv')
  expect(rows.lines).toHaveLength(1 + PEOPLE)
  expect(rows.lines.join('\n')).not.toMatch(/NOM\d|336399/)
  expect((await download(evaluator.page, 'Télécharger les torts par groupe')).name).toBe('essai-torts-2027-03-20.csv')
})

/** In each arm as many missed as honoured, and one in nine that nobody recorded: nothing that the extra changes. */
async function recordAlike(allocated: Awaited<ReturnType<typeof listAllocated>>): Promise<void> {
  const { store } = scene.service.parts
  const places = new Map(
    [...Map.groupBy(allocated, ({ arm }) => arm).values()].flatMap((ofArm) =>
      ofArm.map(({ probationerId }, place) => [probationerId, place] as const),
    ),
  )
  const appointments = await store.db.select().from(store.tables.appointments)
  await scene.change(async (tx) => {
    for (const { id, probationerId } of appointments) {
      const place = places.get(probationerId) ?? 0
      const status = place % 9 === 8 ? 'planned' : place % 2 ? 'honoured' : 'missed'
      await setAppointment(tx, id, { status }, scene.now())
    }
  })
}

async function download(page: Page, name: string): Promise<{ name: string; lines: string[] }> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name }).click()
  const file = await coming
  const content = await readFile(await file.path(), 'utf8')
  return { name: file.suggestedFilename(), lines: content.trim().split('\n') }
}

testLookedAt()

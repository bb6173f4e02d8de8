import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countOffice } from '../../src/app/effect/keep-counts.ts'
import { misreadingsCommand } from '../../src/commands/misreadings.ts'
import { listByPhone } from '../../src/store/people/by-number.ts'
import { axeViolations, DESK, NARROW, OF_WIDTH, openBrowser, openPage, overflowOf } from '../support/browser.ts'
import { runHere } from '../support/command-here.ts'
import { openScene, type Scene } from '../web/scene.ts'
import { testLookedAt } from './looked-at.ts'
import { openSignedIn } from './signed-in.ts'
import { fillWeek } from './week.ts'

const KARIM = '+33639981001'
const INES = '+33639981002'

let scene: Scene
let browser: Browser
let address: string
let folder: string
let url: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'justif-misread-'))
  url = `file:${join(folder, 'justif.db')}`
  scene = await openScene('2027-01-11T09:40', { environment: { DATABASE_URL: url } })
  await fillWeek(scene)
  await scene.service.ticker.tick()
  address = await scene.service.server.listen({ host: '127.0.0.1', port: 0 })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await scene?.close()
  rmSync(folder, { recursive: true })
})

test('marked from a person’s page and from what waits, messages are exported without names, and fewer than five people’s are no figure of the month', async () => {
  await writeFrom(KARIM, 'c karim morel, jsp si jpourrai etre la')
  await writeFrom(INES, 'mon voisin Zoubir me depose pt etre')
  await countOffice(scene.service.parts, scene.office)
  const { page, troubles } = await openSignedIn(browser, scene, address, {}, await scene.enter('agent'))
  expect(await misread(page)).toBe('0 à 4')

  await page.goto(`${address}/personnes/${await idOf(KARIM)}`)
  const bubble = page.getByRole('listitem').filter({ hasText: 'jsp si jpourrai' })
  await bubble.getByRole('link', { name: 'Mal compris ?' }).click()
  await page.getByRole('heading', { name: 'Quand il est arrivé, dans sa conversation' }).waitFor()
  await choose(page, 'ne peut pas venir')
  await bubble.getByText('Marqué : voulait dire « ne peut pas venir »').waitFor()
  expect(await misread(page)).toBe('0 à 4')

  await page.goto(`${address}/demandes?liste=libres`)
  const card = page.locator('li.request').filter({ hasText: 'mon voisin Zoubir' })
  await card.getByRole('link', { name: /^Mal compris \?/ }).click()
  await choose(page, 'demande à changer')
  await card.getByText('Marqué : voulait dire « demande à changer »').waitFor()
  expect(page.url()).toContain('/demandes?liste=libres&page=1&fait=sens#demande-')
  expect(await page.getByRole('status').innerText()).toContain('Rien d’autre n’a changé')
  expect(await misread(page)).toBe('0 à 4')

  const { out } = await runHere(misreadingsCommand, [], { DATABASE_URL: url })
  expect(out.split('\n').slice(1)).toEqual([
    'decline\tc Untel, jsp si jpourrai etre la',
    '# à vérifier (un mot inconnu a une majuscule)\treschedule\tmon voisin Zoubir me depose pt etre',
    '',
  ])
  expect(troubles).toEqual([])
})

test('a danger seen by an agent alone leads to what to do, without JavaScript too, and fits every screen', async () => {
  await writeFrom(INES, 'ma valise est prete')
  const { page, troubles } = await openSignedIn(browser, scene, address, { javaScriptEnabled: false })
  await page.goto(`${address}/demandes`)
  const card = page.locator('li.request .what').filter({ hasText: 'ma valise est prete' })
  await card.getByRole('link', { name: /^Mal compris \?/ }).click()
  await choose(page, 'danger pour soi : envie de mourir, de se faire du mal')
  await page.getByRole('heading', { name: 'Un danger : que faire maintenant' }).waitFor()
  expect(await page.getByText('personne n’a été alerté').isVisible()).toBe(true)
  expect(await page.getByRole('link', { name: 'Appeler la personne (06 39 98 10 02)' }).count()).toBe(1)
  const there = page.url()
  await page.getByRole('link', { name: 'Revenir à la liste' }).click()
  await card.getByText('Marqué : voulait dire « danger pour soi').waitFor()

  const seen = await openSignedIn(browser, scene, address)
  for (const path of [there, `${address}/demandes`]) {
    await seen.page.goto(path)
    for (const size of [DESK, NARROW]) {
      await seen.page.setViewportSize(size)
      expect(await axeViolations(seen.page, size === NARROW ? OF_WIDTH : undefined)).toEqual([])
      expect(await overflowOf(seen.page)).toBe(0)
    }
  }
  expect([...troubles, ...seen.troubles]).toEqual([])
})

async function choose(page: Page, meaning: string): Promise<void> {
  await page.getByLabel(meaning, { exact: true }).check()
  await page.getByRole('button', { name: 'Noter ce qu’il voulait dire' }).click()
}

/** The figure of January, and its share of the messages that came. */
async function misread(page: Page): Promise<string> {
  await page.goto(`${address}/statistiques?du=2027-01&au=2027-01`)
  const row = page.getByRole('table', { name: 'Qui répond aux messages' }).getByRole('row').nth(1)
  return (await row.getByRole('cell').last().innerText()).replace(/\s+/g, ' ').trim()
}

async function writeFrom(phone: string, words: string): Promise<void> {
  const { page } = await openPage(browser, { javaScriptEnabled: false })
  await page.goto(`${address}/telephone?numero=${encodeURIComponent(phone)}`)
  await page.getByLabel('Écrire un SMS').fill(words)
  await page.getByRole('button', { name: 'Envoyer' }).click()
  await page.getByRole('log').getByText(words).waitFor()
}

async function idOf(phone: string): Promise<string> {
  const [person] = await listByPhone(scene.service.parts.store, phone)
  return person?.id ?? expect.fail('somebody has this number')
}

testLookedAt()

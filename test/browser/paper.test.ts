import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { setOffice } from '../../src/store/offices/offices.ts'
import { axeViolations, openBrowser, openPage, overflowOf } from '../support/browser.ts'
import { newFolder } from '../support/store.ts'
import { openScene, post, type Scene } from '../web/scene.ts'
import { fillWeek } from './week.ts'

const WORD = 'cheval agrafe pile corrigée'
let scene: Scene
let browser: Browser

beforeAll(async () => {
  scene = await openScene('2027-01-11T09:40')
  await fillWeek(scene)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await scene?.close()
})

test('the paper opens without a network, by the word of the office only, and shows who comes', async () => {
  const { store } = scene.service.parts
  expect((await post(scene, '/export/secours', {})).statusCode).toBe(404)
  await store.transaction((tx) => setOffice(tx, scene.office.id, { paperWord: WORD }))
  const answer = await post(scene, '/export/secours', {})
  expect(answer.headers['content-disposition']).toBe('attachment; filename="secours-2027-01-11.html"')
  const file = join(newFolder(), 'secours.html')
  writeFileSync(file, answer.body)

  const { page, troubles } = await openPage(browser, { offline: true })
  await page.goto(pathToFileURL(file).href)
  expect(await axeViolations(page)).toEqual([])
  await page.getByLabel('Mot du service').fill('un autre mot bien long')
  await page.getByRole('button', { name: 'Ouvrir' }).click()
  await page.getByText('Rien n’est perdu').waitFor()
  expect(await page.getByRole('table').count()).toBe(0)
  await page.getByLabel('Mot du service').fill(` ${WORD.normalize('NFD')} `)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Imprimer' }).waitFor()
  expect(await page.getByRole('table').count()).toBeGreaterThan(1)
  expect(await page.getByRole('cell', { name: /MOREL/ }).count()).toBeGreaterThan(0)
  expect(await overflowOf(page)).toBe(0)
  expect(await axeViolations(page)).toEqual([])
  expect(troubles).toEqual([])
})

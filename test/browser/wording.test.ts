import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listExchanged } from '../../src/store/messages/exchanged.ts'
import { getOffice, setOffice } from '../../src/store/offices/offices.ts'
import { keepPlace } from '../../src/store/places/places.ts'
import { axeViolations, DESK, NARROW, OF_WIDTH, openBrowser, overflowOf } from '../support/browser.ts'
import { openScene, type Scene } from '../web/scene.ts'
import { testLookedAt } from './looked-at.ts'
import { openSignedIn } from './signed-in.ts'

const TEXTS = '/reglages/textes'
const SUMMONS = `${TEXTS}/fr/summons.meeting`

let scene: Scene
let browser: Browser
let address: string

beforeAll(async () => {
  scene = await openScene('2027-01-11T09:40')
  await scene.change((tx) => setOffice(tx, scene.office.id, { segmentPrice: 725, phone: '01 40 97 00 00' }))
  address = await scene.service.server.listen({ host: '127.0.0.1', port: 0 })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await scene?.close()
})

test('an administrator changes the summons, sees it as they type, sends it to their telephone, and takes it back', async () => {
  const { page, troubles } = await openSignedIn(browser, scene, address, { viewport: DESK })
  await page.goto(`${address}${TEXTS}`)
  await page.getByRole('link', { name: 'Convocation', exact: true }).click()
  const box = page.getByLabel('La phrase')
  expect(await box.inputValue()).toMatch(/^\{qui écrit\}: vous avez rendez-vous \{quand\}, \{lieu\}\./)
  const preview = page.getByRole('region', { name: 'Aperçu' })
  expect(await preview.textContent()).toMatch(
    /SPIP 92: vous avez rendez-vous mercredi .*1 SMS, 0,0725\s€.*Au plus long.*Maison/s,
  )

  await box.fill('On vous attend bientôt ')
  await preview.getByText('Il manque {lieu}.').waitFor()
  await preview.locator('mark', { hasText: 'ô' }).first().waitFor()
  for (const name of ['{quand}', '{lieu}', '{qui écrit}', '{invitation à répondre}'])
    await page.getByRole('button', { name: `Insérer ${name}`, exact: true }).click()
  await preview.getByText('Il manque {lieu}.').waitFor({ state: 'detached' })
  await picture(page, 'texte-change')
  expect(await box.inputValue()).toMatch(/^On vous attend bientôt \{quand\} \{lieu\} /)
  expect(await preview.textContent()).toContain('plutôt « o »')
  await page.getByRole('button', { name: 'Remplacer' }).click()
  expect(await box.inputValue()).toContain('bientot')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  expect(await page.getByRole('status').textContent()).toContain('C’est enregistré')
  await box.fill('{qui écrit}: on vous attend {quand}, {lieu}. {invitation à répondre}')
  await page.getByRole('button', { name: 'Enregistrer' }).click()

  await page.getByLabel('Votre numéro de mobile').fill('06 39 98 99 99')
  await page.getByRole('button', { name: 'Envoyer sur mon téléphone' }).click()
  expect(await page.getByRole('status').textContent()).toContain('Le SMS part')
  await scene.service.ticker.tick()
  const [sent] = await listExchanged(scene.service.parts.store, '+33639989999', 5)
  expect(sent).toMatchObject({ state: 'sent', body: expect.stringMatching(/^Essai: SPIP 92: on vous attend mercredi/) })

  await page.goto(`${address}${SUMMONS}`)
  expect(await page.getByRole('row').count()).toBe(3)
  expect(await page.getByRole('row').nth(1).textContent()).toContain('Ada Direction')
  await page.getByRole('button', { name: /^Reprendre\s*, ligne 2/ }).click()
  expect(await page.getByRole('status').textContent()).toContain('La phrase choisie est dite de nouveau')
  await page.getByRole('button', { name: 'Annuler ce changement' }).click()
  expect(await box.inputValue()).toContain('on vous attend')
  await page.getByRole('button', { name: 'Revenir à la phrase d’origine' }).click()
  expect(await box.inputValue()).toContain('vous avez rendez-vous')
  expect((await getOffice(scene.service.parts.store, scene.office.id)).wording?.fr ?? {}).toEqual({})
  expect(troubles).toEqual([])
})

test('the danger keeps its numbers, without a script and by keyboard too', async () => {
  const { page, troubles } = await openSignedIn(browser, scene, address, { viewport: DESK, javaScriptEnabled: false })
  await page.goto(`${address}${TEXTS}/fr/dangerSelf`)
  await page.getByLabel('La phrase').fill('Courage, on pense à vous.')
  await page.getByRole('button', { name: 'Voir les SMS' }).press('Enter')
  expect(await page.getByRole('region', { name: 'Aperçu' }).textContent()).toContain('Il manque le numéro 3114')
  await page.getByRole('button', { name: 'Enregistrer' }).press('Enter')
  expect(await page.getByRole('alert').textContent()).toContain('Rien n’est enregistré')
  expect(await page.getByLabel('La phrase').getAttribute('aria-invalid')).toBe('true')
  expect(await page.getByLabel('La phrase').inputValue()).toBe('Courage, on pense à vous.')
  await picture(page, 'texte-danger')
  expect(troubles.filter((one) => !one.includes('400'))).toEqual([])
})

test('what fits this release no more is told, and can be mended; all of it fits any screen', async () => {
  const old = { templates: ['{from}: venez {when}, {place}.'], values: ['from', 'when', 'place'] }
  const wording = { fr: { 'summons.meeting': old, formerly: { templates: ['Ancien.'], values: [] } } }
  await scene.change((tx) => setOffice(tx, scene.office.id, { wording }))
  const { page, troubles } = await openSignedIn(browser, scene, address, { viewport: DESK })
  await page.goto(`${address}${TEXTS}`)
  expect(await page.getByRole('alert').textContent()).toMatch(/2 phrases que vous aviez changées.*Ancien\./s)
  await picture(page, 'textes')
  for (const path of [TEXTS, SUMMONS]) {
    await page.goto(`${address}${path}`)
    for (const viewport of [DESK, NARROW]) {
      await page.setViewportSize(viewport)
      expect(await overflowOf(page)).toBe(0)
      expect(await axeViolations(page, viewport === NARROW ? OF_WIDTH : undefined)).toEqual([])
    }
    await picture(page, `etroit${path.replaceAll('/', '-')}`)
  }
  expect(await page.getByRole('alert').textContent()).toContain('ne convient plus à cette version')
  await page.goto(`${address}${TEXTS}`)
  await page.getByRole('button', { name: 'Oublier' }).click()
  expect(await page.getByRole('alert').textContent()).toContain('Une phrase que vous aviez changée')
  expect(troubles).toEqual([])
})

test('a review sheet is printed, corrected and loaded back, and what it changes is seen first', async () => {
  await scene.change((tx) => setOffice(tx, scene.office.id, { wording: {} }))
  const { page, troubles } = await openSignedIn(browser, scene, address, { viewport: DESK })
  await page.goto(`${address}${TEXTS}?langue=ar`)
  await page.getByRole('link', { name: 'Faire relire cette langue' }).click()
  expect(await page.locator('table.review [lang=ar][dir=rtl]').count()).toBeGreaterThan(150)
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByLabel('Feuille corrigée').isVisible()).toBe(false)
  expect(await page.getByRole('table').isVisible()).toBe(true)
  await page.emulateMedia({ media: 'screen' })
  const sheet = ['phrase;ar;correction', 'thanks;;شكرا لكم.', 'dangerSelf;;شكرا.', ''].join('\n')
  await page.getByLabel('Feuille corrigée').setInputFiles({
    name: 'ar.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(sheet),
  })
  await page.getByRole('button', { name: 'Voir ce qui changera' }).click()
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Ce qui changera')
  for (const viewport of [DESK, NARROW]) {
    await page.setViewportSize(viewport)
    expect(await overflowOf(page)).toBe(0)
    expect(await axeViolations(page, viewport === NARROW ? OF_WIDTH : undefined)).toEqual([])
  }
  await picture(page, 'feuille-chargee')
  await page.getByRole('button', { name: 'Enregistrer cette phrase' }).click()
  expect(await page.getByRole('status').textContent()).toContain('1 phrase changée')
  expect((await getOffice(scene.service.parts.store, scene.office.id)).wording?.ar?.thanks?.templates).toEqual([
    'شكرا لكم.',
  ])
  expect(troubles).toEqual([])
})

test('what a type is called and the way to a place are typed, seen and kept, on any screen', async () => {
  const { newId } = scene.service.parts
  await scene.change((tx) => keepPlace(tx, scene.office.id, { name: 'Nanterre', address: '1 rue Haute' }, newId))
  const { page, troubles } = await openSignedIn(browser, scene, address, { viewport: DESK })
  await page.goto(`${address}/reglages/types`)
  await page.getByRole('link', { name: 'Ses mots dans les SMS' }).first().click()
  await page.getByLabel('français', { exact: true }).fill('entretien')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  expect(await page.getByRole('status').textContent()).toContain('C’est enregistré')
  expect(await page.getByRole('region', { name: 'Aperçu' }).textContent()).toContain('(entretien)')
  await expectFit(page)
  await page.setViewportSize(DESK)
  await page.goto(`${address}/reglages/lieux`)
  await page.getByLabel('Comment venir').first().fill('Tram T2, arrêt Mairie.')
  await page.getByRole('button', { name: 'Enregistrer' }).first().click()
  expect(await page.locator('figure.text').first().textContent()).toContain('Tram T2')
  await expectFit(page)
  expect(troubles).toEqual([])
})

async function expectFit(page: Page): Promise<void> {
  for (const viewport of [DESK, NARROW]) {
    await page.setViewportSize(viewport)
    expect(await overflowOf(page)).toBe(0)
    expect(await axeViolations(page, viewport === NARROW ? OF_WIDTH : undefined)).toEqual([])
  }
}

async function picture(page: Awaited<ReturnType<typeof openSignedIn>>['page'], name: string): Promise<void> {
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/${name}.png`, fullPage: true })
}

testLookedAt()

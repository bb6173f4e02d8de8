import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { segments } from '../../src/domain/segments.ts'
import { asWritten, SEGMENTS_TO_WRITE } from '../../src/domain/writing.ts'
import { keepObligation } from '../../src/store/obligations/obligations.ts'
import { listByPhone } from '../../src/store/people/by-number.ts'
import { segmentsInWords } from '../../src/web/people/words.ts'
import { AT_NIGHT } from '../support/at-night.ts'
import {
  axeViolations,
  DESK,
  keepPicture,
  NARROW,
  OF_WIDTH,
  openBrowser,
  openPage,
  overflowOf,
} from '../support/browser.ts'
import { openScene, type Scene } from '../web/scene.ts'
import { testLookedAt } from './looked-at.ts'
import { openSignedIn } from './signed-in.ts'
import { fillWeek } from './week.ts'

let scene: Scene
let browser: Browser
let address: string
let karim: string

beforeAll(async () => {
  scene = await openScene('2027-01-11T09:40')
  await fillWeek(scene)
  await scene.service.ticker.tick()
  const [person] = await listByPhone(scene.service.parts.store, '+33639981001')
  karim = `/personnes/${person?.id}`
  const nothing = { words: undefined, proof: undefined, status: undefined }
  await scene.change(async (tx) => {
    const of = { probationerId: person?.id ?? '', ...nothing }
    await keepObligation(tx, { id: 'o-1', ...of, code: 'soins', detail: 'au CSAPA', dueOn: undefined }, scene.now())
    await keepObligation(tx, { id: 'o-2', ...of, code: 'travail', detail: undefined, dueOn: '2027-03-01' }, scene.now())
  })
  address = await scene.service.server.listen({ host: '127.0.0.1', port: 0 })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await scene?.close()
})

/** A page as an agent of the office sees it. */
const openAs = (path: string, options: BrowserContextOptions = {}) => openAsRole('agent', path, options)

async function openAsRole(role: 'agent' | 'admin', path: string, options: BrowserContextOptions) {
  const watched = await openSignedIn(browser, scene, address, options, await scene.enter(role))
  await watched.page.goto(`${address}${path}`)
  return watched
}

/** What the telephone of a person shows. */
async function onTelephone(words: string): Promise<number> {
  await scene.service.ticker.tick()
  const { page } = await openPage(browser)
  await page.goto(`${address}/telephone?numero=%2B33639981001`)
  return page.getByRole('log').getByText(words).count()
}

async function answerFromTelephone(words: string): Promise<void> {
  const { page } = await openPage(browser, { javaScriptEnabled: false })
  await page.goto(`${address}/telephone?numero=%2B33639981001`)
  await page.getByLabel('Écrire un SMS').fill(words)
  await page.getByRole('button', { name: 'Envoyer' }).click()
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

test('an agent looks for a person, takes over, answers in their own words, hands back, and pauses them', async () => {
  const { page, troubles } = await openAs('/agenda')
  await page.getByRole('link', { name: 'Personnes', exact: true }).click()
  await page.getByLabel('Nom, téléphone ou numéro de dossier').fill('karim mor')
  await page.getByRole('button', { name: 'Chercher' }).click()
  await keepPicture(page, 'personnes')
  await page.getByRole('link', { name: 'MOREL Karim' }).click()

  await press(page, 'Prendre en main')
  await page.getByText('En main : Alice Agent').waitFor()
  await answerFromTelephone('je peux pas venir, je travaille')
  expect(await onTelephone('Autres moments'), 'the bot is quiet').toBe(0)

  await page.reload()
  await page.getByRole('log').getByText('je peux pas venir, je travaille').waitFor()
  await page.getByLabel('Écrire un SMS').fill('Bonjour, gardez votre rendez-vous, je vous fais une attestation. Alice')
  expect(await page.getByText('Part en 1 SMS').count()).toBe(1)
  expect(await page.getByRole('button', { name: 'Compter sans envoyer' }).isVisible()).toBe(false)
  await press(page, 'Envoyer, garder ouvert')
  await page.getByText('Votre SMS part dans').waitFor()
  await scene.letLeave()
  expect(await onTelephone('je vous fais une attestation')).toBe(1)
  await answerFromTelephone("je vous ai envoyé l'attestation de mon patron")

  await page.goto(`${address}${karim}`)
  expect(await page.getByText('écrit par Alice Agent').count()).toBe(1)
  await keepPicture(page, 'personne')
  await press(page, 'Rendre au service')
  await page.getByText('Le service répond tout seul').waitFor()
  await answerFromTelephone("j'ai envoyé l'attestation")
  await page.reload()
  // Said twice: in the agent's hands, and to the service.
  await page
    .getByRole('button', { name: /^Vu et vérifié/ })
    .first()
    .click()
  await page.getByText('noté comme vérifié').waitFor()

  await page.getByText('Mettre en pause').first().click()
  await page.getByLabel('Raison').selectOption('hospitalisation')
  await press(page, 'Mettre en pause')
  await page.getByText('En pause : hospitalisation. Rien ne part.').waitFor()
  expect(await page.getByText('Pas de SMS possible').count()).toBe(1)
  await press(page, 'Lever la pause')
  await page.getByText('La pause est levée.').waitFor()
  expect(troubles).toEqual([])
})

// Without a browser: people-pages.test.ts.
test.runIf(AT_NIGHT)(
  'without JavaScript the same is done: counting, writing, changing a number that was misread',
  async () => {
    const { page, troubles } = await openAs(karim, { javaScriptEnabled: false })
    await page.getByLabel('Écrire un SMS').fill('ê'.repeat(71))
    await press(page, 'Compter sans envoyer')
    expect(await page.getByText('Part en 2 SMS, facturés chacun.').count()).toBe(1)
    await page.getByLabel('Écrire un SMS').fill('Sans script. Alice')
    await page
      .getByRole('button', { name: /^Envoyer/ })
      .first()
      .click()
    await page.getByText('Votre SMS part dans').waitFor()
    await scene.letLeave()
    expect(await onTelephone('Sans script. Alice')).toBe(1)
    await page.getByText('Changer le numéro').first().click()
    await page.getByLabel('Téléphone', { exact: true }).fill('06 39')
    await press(page, 'Changer le numéro')
    expect(await page.getByText('Il manque des chiffres à ce numéro.').isVisible()).toBe(true)
    expect(troubles.filter((trouble) => !trouble.includes('400'))).toEqual([])
  },
)

test('without JavaScript an agent says what a misread message meant, and takes it back', async () => {
  await answerFromTelephone('faut voir avec mon patron')
  const { page, troubles } = await openAs(karim, { javaScriptEnabled: false })
  const asked = page.getByRole('listitem').filter({ hasText: 'faut voir avec mon patron' })
  await asked.getByRole('link', { name: 'Mal compris ?' }).click()
  expect(await page.getByText('Cela ne change pas le rendez-vous').isVisible()).toBe(true)
  await page.getByLabel('ne peut pas venir').check()
  await press(page, 'Noter ce qu’il voulait dire')
  await page.getByText('Rien d’autre n’a changé.').waitFor()
  await asked.getByText('Marqué : voulait dire « ne peut pas venir »').waitFor()
  await asked.getByRole('link', { name: 'Mal compris ?' }).click()
  expect(await page.getByLabel('ne peut pas venir').isChecked()).toBe(true)
  const { pathname } = new URL(page.url())
  await press(page, 'Il était bien compris : retirer la marque')
  expect(await asked.getByText('voulait dire').count()).toBe(0)
  expect(troubles).toEqual([])

  const seen = await openAs(pathname)
  for (const size of [DESK, NARROW]) {
    await seen.page.setViewportSize(size)
    expect(await axeViolations(seen.page, size === NARROW ? OF_WIDTH : undefined)).toEqual([])
    expect(await overflowOf(seen.page)).toBe(0)
  }
  expect(seen.troubles).toEqual([])
})

test('the script counts as the service does, whatever is typed', async () => {
  const { page } = await openAs(karim)
  const area = page.getByLabel('Écrire un SMS')
  const texts = ['', 'a', '€'.repeat(80), 'a'.repeat(160), 'a'.repeat(161), `${'a'.repeat(152)}€${'a'.repeat(20)}`]
  texts.push(
    'ê'.repeat(70),
    'ê'.repeat(71),
    `${'ê'.repeat(66)}👍🏽${'ê'.repeat(10)}`,
    '👨‍👩‍👧‍👦'.repeat(7),
    'ç'.repeat(210),
  )
  texts.push(
    '« L’été… »  à  deux — trois',
    `ligne\nligne ${'x'.repeat(150)}`,
    'e\u0301te\u0301',
    `${'a'.repeat(305)}|b`,
  )
  for (const text of texts) {
    await area.fill(text)
    const counted = segmentsInWords(segments(asWritten(text)), SEGMENTS_TO_WRITE)
    expect(await page.locator('#compte').textContent(), JSON.stringify(text)).toBe(counted)
  }
})

describe.each([
  '/personnes?q=mo',
  'karim',
  'karim/historique',
  'karim/sms',
  'karim/identite',
  'karim/obligations/nouvelle',
  'karim/obligations/o-1',
  'karim/lectures',
  'karim/effacer',
  'karim/essais',
  'collegue/remplacement',
  '/mon-compte',
])('%s', (named) => {
  const pathOf = () => named.replace('karim', karim).replace('collegue', `/agents/${scene.admin.agentId}`)
  const openAs = (path: string, options: BrowserContextOptions = {}) =>
    openAsRole(/effacer|remplacement/.test(named) ? 'admin' : 'agent', path, options)

  test('opened, has no violation of accessibility, wide and narrow, nothing against its content policy, and fits 320 pixels', async () => {
    if (named === '/mon-compte') await scene.enter('staff') // a colleague to cover for them
    const { page, troubles } = await openAs(pathOf())
    await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })")
    expect(await axeViolations(page)).toEqual([])
    await page.setViewportSize(NARROW)
    expect(await overflowOf(page)).toBe(0)
    if (named === 'karim') await keepPicture(page, 'personne-320')
    expect(await axeViolations(page, OF_WIDTH)).toEqual([])
    expect(troubles).toEqual([])
  })
})

testLookedAt()

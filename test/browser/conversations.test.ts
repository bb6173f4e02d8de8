import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { findAgent, setAgent } from '../../src/store/agents/agents.ts'
import { AT_NIGHT } from '../support/at-night.ts'
import { axeViolations, DESK, NARROW, openBrowser, overflowOf } from '../support/browser.ts'
import { addInvented, openScene, post, type Scene, type Browser as Visitor } from '../web/scene.ts'
import { testLookedAt } from './looked-at.ts'
import { openSignedIn } from './signed-in.ts'

let scene: Scene
let browser: Browser
let address: string
let alice: Visitor
let personId: string

beforeAll(async () => {
  scene = await openScene('2027-01-11T09:40')
  alice = await scene.enter('agent')
  const agent = (await findAgent(scene.service.parts.store, alice.agentId))?.email ?? ''
  const people = [
    ['MOREL', '+33639981001'],
    ['VIDAL', '+33639981002'],
  ] as const
  for (const [lastName, phone] of people) {
    personId = (await addInvented(scene, { lastName, phone, agent, at: '2027-01-14T09:00' })).personId
    await post(scene, '/telephone', { numero: phone, message: 'rappelez-moi svp' })
  }
  address = await scene.service.server.listen({ host: '127.0.0.1', port: 0 })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await scene?.close()
})

test('by single keys a list is gone through and answered in three steps; while one types they are letters; switched off they do nothing', async () => {
  const { page, troubles } = await openSignedIn(browser, scene, address, {}, alice)
  const focused = () => page.locator(':focus').innerText()
  await page.goto(`${address}/conversations?liste=miennes`)
  await page.keyboard.press('j')
  expect(await focused()).toContain('VIDAL')
  await page.keyboard.press('j')
  expect(await focused()).toContain('MOREL')
  await page.keyboard.press('k')
  await page.keyboard.press('r')
  await page.waitForURL(new RegExp(`/conversations/${personId}`))
  await page.keyboard.press('r')
  await page.keyboard.type('je rappelle à 14h, kjer?/')
  expect(await page.getByLabel('Écrire un SMS').inputValue()).toBe('je rappelle à 14h, kjer?/')
  await page.getByRole('button', { name: 'Envoyer et terminer' }).click()
  await page.getByText('ce qui attendait est réglé').waitFor()
  await page.goto(`${address}/demandes?liste=toutes`)
  await page.keyboard.press('j')
  expect(await focused()).toContain('MOREL')
  await page.keyboard.press('k')
  await page.keyboard.press('e')
  await page.getByText('C’est fait.').waitFor()
  await write('rappelez-moi demain svp')
  await page.goto(`${address}/agenda?agent=&jour=2027-01-11&vue=semaine`)
  for (const name of ['MOREL', 'VIDAL']) {
    await page.keyboard.press('j')
    expect(await focused()).toContain(name)
  }
  await page.goto(`${address}/mes-personnes`)
  await page.keyboard.press('k')
  expect(await focused()).toContain('VIDAL')
  await page.keyboard.press('/')
  await page.waitForURL(/\/personnes#q/)
  await page.keyboard.type('vid')
  expect(await page.getByLabel('Nom, téléphone ou numéro de dossier').inputValue()).toBe('vid')
  await page.goto(`${address}/mes-personnes`)
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Touches du clavier' }).waitFor()
  expect(await axeViolations(page)).toEqual([])
  await page.getByRole('link', { name: 'Ne plus s’en servir' }).click()
  await page.getByRole('button', { name: 'Ne plus utiliser les touches seules' }).click()
  await page.getByText('Les touches seules ne font rien.').waitFor()
  await page.keyboard.press('?')
  expect(await page.getByRole('dialog').count()).toBe(0)
  expect(troubles).toEqual([])
})

test('while a colleague types the others see it, and not a word leaves the browser; a text is taken back in time, and its notice goes by itself once it left', async () => {
  const lea = await scene.enter('agent')
  await scene.change((tx) => setAgent(tx, lea.agentId, { name: 'Léa Martin' }))
  const shows = (await openSignedIn(browser, scene, address, {}, alice)).page
  const { page, troubles } = await openSignedIn(browser, scene, address, {}, lea)
  const posted: string[] = []
  page.on('request', (request) => request.method() === 'POST' && posted.push(request.postData() ?? ''))
  await page.clock.install()
  onTestFinished(() => page.context().close()) // with its clock
  await shows.goto(`${address}/conversations/${personId}`)
  await page.goto(`${address}/conversations/${personId}`)
  const box = page.getByLabel('Écrire un SMS')
  await box.pressSequentially('Venez lundi')
  await shows.getByText('Léa Martin écrit…').waitFor()
  expect(await axeViolations(shows)).toEqual([])
  expect(posted).toEqual([expect.stringMatching(/^jeton=[\w-]+$/)])
  await box.fill('')
  await shows.getByText('Léa Martin écrit…').waitFor({ state: 'detached' })
  await shows.goto('about:blank')
  await box.fill('Venez lundi, Léa')
  await page
    .getByRole('button', { name: /^Envoyer/ })
    .first()
    .click()
  await page.getByText(/^Votre SMS part dans \d secondes/).waitFor()
  expect(await axeViolations(page)).toEqual([])
  await page.getByRole('button', { name: 'Annuler', exact: true }).click()
  await page.getByText('Vos mots sont de nouveau dans la case').waitFor()
  expect(await box.inputValue()).toBe('Venez lundi, Léa')
  await page
    .getByRole('button', { name: /^Envoyer/ })
    .first()
    .click()
  const notice = page.getByText(/^Votre SMS part dans/)
  await notice.waitFor()
  await scene.letLeave()
  await page.clock.fastForward(6_000)
  await notice.waitFor({ state: 'detached' })
  const itself = page.getByRole('log').locator('[id^="sms-"]', { hasText: 'Venez lundi, Léa' })
  expect(await itself.innerText()).toMatch(/envoyé/)
  expect(await itself.getByText('en attente').count()).toBe(0)
  expect(troubles).toEqual([])
})

test('a list follows what happens, and the tab says what waits; while somebody types it says that there is news, and takes nothing from them', async () => {
  const { page, troubles } = await openSignedIn(browser, scene, address, {}, alice)
  await page.goto(`${address}/conversations?liste=toutes`)
  await page.locator('[data-open]').first().focus()
  await write('et mon papier de la mairie, je fais quoi')
  await page.getByText('et mon papier de la mairie').waitFor()
  expect(await page.title()).toMatch(/^\(\d+\) Conversations/)
  // The row that had the focus has it still.
  expect(await page.locator(':focus').count()).toBe(1)
  await page.goto(`${address}/agenda?agent=&jour=2027-01-14&vue=jour`)
  const vidal = page.getByRole('row', { name: 'VIDAL' })
  expect(await vidal.getByText('A confirmé').count()).toBe(0)
  await post(scene, '/telephone', { numero: '+33639981002', message: 'oui, je viens' })
  await vidal.getByText('A confirmé').waitFor()
  await page.goto(`${address}/mes-personnes`)
  await page.getByText('Confier une journée à un collègue').click()
  await page.getByLabel('Jour', { exact: true }).fill('2027-01-14')
  await write('vous pouvez me rappeler demain')
  await page.getByRole('link', { name: '1 nouveauté – afficher' }).waitFor()
  expect(await page.getByLabel('Jour', { exact: true }).inputValue()).toBe('2027-01-14')
  expect(await axeViolations(page)).toEqual([])
  await page.goto('about:blank')
  expect(troubles).toEqual([])
})

// Without a browser: people-pages.test.ts, own-people.test.ts.
test.runIf(AT_NIGHT)('an agent who will be away says who stands in, and hands a day and a person to them', async () => {
  const noe = await scene.enter('agent')
  await scene.change((tx) => setAgent(tx, noe.agentId, { name: 'Noé Roux' }))
  const { page, troubles } = await openSignedIn(browser, scene, address, {}, alice)
  await page.goto(`${address}/mes-personnes`)
  await page.getByRole('link', { name: /^Alice Agent/ }).click()
  await page.getByLabel('Collègue').selectOption('Noé Roux')
  await page.getByLabel('Dernier jour').fill('2027-01-20')
  await page.getByRole('button', { name: 'Enregistrer' }).first().click()
  await page.getByText('Le remplacement est noté.').waitFor()
  await page.goto(`${address}/mes-personnes`)
  await page.getByText('Vous êtes en absence jusqu’au mercredi 20 janvier 2027 : Noé Roux').waitFor()

  await page.getByText('Confier une journée à un collègue').click()
  await page.getByLabel('Jour', { exact: true }).fill('2027-01-14')
  await page.getByLabel('Collègue').selectOption('Noé Roux')
  await page.getByRole('button', { name: 'Voir ces rendez-vous' }).click()
  await page.getByRole('heading', { name: 'Confier le jeudi 14 janvier 2027 à Noé Roux' }).waitFor()
  await page.getByLabel(/MOREL/).uncheck()
  await page.getByRole('button', { name: 'Confier les rendez-vous cochés' }).click()
  await page.getByText('Les rendez-vous sont confiés.').waitFor()
  expect(await page.getByRole('link', { name: 'VIDAL Camille' }).count()).toBe(0)

  await page.getByRole('link', { name: 'MOREL Camille' }).click()
  await page.getByText('Confier à un collègue').click()
  await page.getByLabel('Confier à', { exact: true }).selectOption('Noé Roux')
  await page.getByRole('button', { name: 'Confier', exact: true }).click()
  await page.getByText('Suivie par Noé Roux.').waitFor()
  expect(troubles).toEqual([])

  const theirs = (await openSignedIn(browser, scene, address, {}, noe)).page
  await theirs.goto(`${address}/mes-personnes`)
  await theirs.getByText('Vous remplacez Alice Agent jusqu’au mercredi 20 janvier 2027').waitFor()
  for (const name of ['VIDAL Camille', 'MOREL Camille']) await theirs.getByRole('link', { name, exact: true }).waitFor()
})

async function write(message: string) {
  await post(scene, '/telephone', { numero: '+33639981001', message })
}

test('a conversation and the list of one’s own people are accessible, wide, narrow and in the dark', async () => {
  const { page, troubles } = await openSignedIn(browser, scene, address, {}, alice)
  for (const path of [`/conversations/${personId}`, '/mes-personnes', '/conversations?liste=toutes']) {
    await page.setViewportSize(DESK)
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await page.goto(`${address}${path}`)
    expect(await axeViolations(page), path).toEqual([])
    if (process.env.LOOK)
      await page.screenshot({
        path: `${process.env.LOOK}/${path.replace(/\W+/g, '-').slice(0, 18)}.png`,
        fullPage: true,
      })
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    expect(await axeViolations(page, ['color-contrast']), path).toEqual([])
    await page.setViewportSize(NARROW)
    expect(await overflowOf(page), path).toBe(0)
    if (process.env.LOOK)
      await page.screenshot({
        path: `${process.env.LOOK}/${path.replace(/\W+/g, '-').slice(0, 18)}-320.png`,
        fullPage: true,
      })
  }
  expect(troubles).toEqual([])
})

testLookedAt()

import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { offerFirstLink } from '../../src/app/sign-in/first-administrator.ts'
import { setOffice } from '../../src/store/offices/offices.ts'
import { axeViolations, NARROW, openBrowser, openPage, overflowOf } from '../support/browser.ts'
import { startCarrier } from '../support/carrier.ts'
import { freePort } from '../support/free-port.ts'
import { startMailServer } from '../support/mail-server.ts'
import { ACCOUNT_SID, AUTH_TOKEN } from '../support/service.ts'
import { addInvented, openScene } from '../web/scene.ts'
import { testLookedAt } from './looked-at.ts'

const PLANNING = fileURLToPath(new URL('../data/planning.xlsx', import.meta.url))

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

/** A fresh service, its carrier, its mail server, and nobody in it. */
async function openFresh() {
  const [port, carrier, mail] = await Promise.all([
    freePort(),
    startCarrier({ authToken: AUTH_TOKEN, accountSid: ACCOUNT_SID, automaticReceipts: true }),
    startMailServer(),
  ])
  const address = `http://localhost:${port}`
  const environment = {
    PUBLIC_URL: address,
    TWILIO_ACCOUNT_SID: ACCOUNT_SID,
    TWILIO_AUTH_TOKEN: AUTH_TOKEN,
    TWILIO_FROM: carrier.account.number,
    TWILIO_API_URL: carrier.url,
    SMTP_URL: mail.url,
    MAIL_FROM: 'justif@justice.example',
  }
  const scene = await openScene('2026-12-01T10:00', { environment })
  await scene.change(async (tx) => {
    await tx.db.update(tx.tables.agents).set({ role: 'none' })
    await setOffice(tx, scene.office.id, { rehearsalSince: scene.now() })
  })
  await scene.service.server.listen({ host: 'localhost', port })
  onTestFinished(async () => {
    await scene.close()
    await Promise.all([carrier.close(), mail.close()])
  })
  return { scene, carrier, mail, address }
}

test('from the link of the terminal to texts for everybody, in six steps', { timeout: 60_000 }, async () => {
  const { scene, carrier, mail, address } = await openFresh()
  const { page, troubles } = await openPage(browser)
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const link = await offerFirstLink(scene.service.parts)
  await page.goto(link?.url ?? '')
  await holds(page)
  await page.getByLabel('Votre nom').fill('Ada Martin')
  await page.getByLabel('Votre adresse professionnelle').fill('ada@justice.example')
  await press('Entrer')
  await page.getByRole('heading', { name: 'Mise en route', level: 1 }).waitFor()

  await page.getByLabel('Code du service').fill('SPIP-77')
  await page.getByLabel('Téléphone').fill('01 40 97 00 00')
  await page.getByLabel('Adresse e-mail du service').fill('spip92@justice.example')
  await press('Enregistrer')
  await page.getByText('Le service est enregistré.').waitFor()

  await step(page, 'L’opérateur des SMS')
  await press('Vérifier l’opérateur')
  await page.getByText('les réponses ne vont nulle part').waitFor()
  carrier.account.smsUrl = await page.getByLabel('Quand un message arrive').inputValue()
  await press('Vérifier l’opérateur')
  await page.getByText('les réponses nous sont apportées').waitFor()

  await step(page, 'Les e-mails')
  await press('Vérifier et m’écrire')
  await page.getByText('Le serveur nous connaît').waitFor()
  await scene.service.ticker.quiet()
  const { text = '' } = await PostalMime.parse(mail.mails.at(-1)?.raw ?? '')
  await page.goto(/http\S+\/bienvenue\/courrier\/\S+/.exec(text)?.[0] ?? '')
  await holds(page)
  await press('Oui, il est arrivé')
  await page.getByText('C’est noté : les e-mails arrivent.').waitFor()

  await step(page, 'Vous et vos collègues')
  await page.getByLabel('Adresse e-mail', { exact: true }).fill('leo@justice.example')
  await page.getByLabel('Nom', { exact: true }).fill('Léo Petit')
  await press('Ouvrir un accès')
  await page.getByText('2 personnes peuvent entrer').waitFor()

  await step(page, 'Votre tableur')
  await page.getByRole('link', { name: 'Ouvrir la page des fichiers' }).click()
  await page.getByLabel('Fichier', { exact: true }).setInputFiles(PLANNING)
  await press('Voir l’aperçu')
  await page.getByRole('heading', { name: 'Aperçu de planning.xlsx' }).waitFor()
  await page.getByRole('link', { name: 'Mise en route : il reste 1 étape' }).click()

  await page.getByLabel('Votre numéro de mobile').fill('06 39 98 00 01')
  await press('M’envoyer ce SMS')
  await page.getByText('Le SMS part.').waitFor()
  await scene.service.ticker.quiet()
  const [text1] = carrier.accepted
  expect(text1).toMatchObject({
    to: '+33639980001',
    body: expect.stringMatching(/^Essai: SPIP 92: vous avez rendez-vous/),
  })
  await carrier.sendReceipts()
  await carrier.receive({ from: '+33639980001', body: 'OUI' }, carrier.account.smsUrl)
  await page.goto(`${address}/bienvenue?etape=text`)
  await page.getByText('Votre réponse est arrivée').waitFor()
  await page.getByText('Tout est en place.').waitFor()
  await holds(page)

  await addInvented(scene, { lastName: 'TEST', phone: '+33639980002', at: '2026-12-02T15:00', summoned: true })
  await scene.service.ticker.tick()
  expect(carrier.accepted.filter(({ to }) => to === '+33639980002')).toEqual([])
  await page.getByRole('link', { name: 'Régler ou ouvrir' }).click()
  await page.getByText('SMS retenus pendant le rodage : 1.').waitFor()
  await holds(page)
  await page.getByLabel('J’ai relu les textes et les heures').check()
  await press('Ouvrir maintenant')
  await page.getByText('C’est ouvert').waitFor()
  expect(await page.getByText('Rodage : seule l’équipe').count()).toBe(0)
  await addInvented(scene, { lastName: 'TEST', phone: '+33639980003', at: '2026-12-03T15:00', summoned: true })
  await scene.service.ticker.tick()
  expect(carrier.accepted.map(({ to }) => to)).toContain('+33639980003')
  expect(troubles).toEqual([])
})

testLookedAt()

async function step(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).click()
  await page.getByRole('heading', { name, exact: true }).waitFor()
}

/** Nothing that axe finds, nothing that scrolls sideways when narrow, nothing unreadable in the dark. */
async function holds(page: Page): Promise<void> {
  expect(await axeViolations(page)).toEqual([])
  const wide = page.viewportSize()
  await page.setViewportSize(NARROW)
  expect(await overflowOf(page)).toBe(0)
  if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/${Date.now()}-320.png`, fullPage: true })
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  expect(await axeViolations(page, ['color-contrast'])).toEqual([])
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' })
  if (wide) await page.setViewportSize(wide)
  if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/${Date.now()}.png`, fullPage: true })
}

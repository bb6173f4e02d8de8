import type { Browser, Locator, Page } from 'playwright-core'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { offerFirstLink } from '../../src/app/sign-in/first-administrator.ts'
import { setOffice } from '../../src/store/offices/offices.ts'
import { axeViolations, NARROW, openBrowser, openPage, overflowOf } from '../support/browser.ts'
import { startCarrier } from '../support/carrier.ts'
import { freePort } from '../support/free-port.ts'
import { countPace } from '../support/human-pace.ts'
import { startMailServer } from '../support/mail-server.ts'
import { ACCOUNT_SID, AUTH_TOKEN } from '../support/service.ts'
import { xlsxOf } from '../support/workbooks.ts'
import { addInvented, openScene } from '../web/scene.ts'
import { testLookedAt } from './looked-at.ts'
import { LINES_SHOWN } from './measures.ts'

/** A workbook of the office's own: nobody but them calls the telephone so. */
const PLANNING = xlsxOf([
  {
    rows: [
      ['N° de dossier', 'NOM', 'Prénom', 'Joindre au', 'Type de RDV', 'Date du rendez-vous', 'Heure', 'Lieu'],
      ['202600000101', 'DURAND', 'Élodie', '06 39 98 00 09', 'SPIP', '14/01/2027', '14h30', 'SPIP de Nanterre'],
    ],
  },
])
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

test('from the link of the terminal to texts for everybody, in six steps: what is done and read takes a slow reader less than ten minutes', {
  timeout: 60_000,
}, async () => {
  const { scene, carrier, mail, address } = await openFresh()
  const { page, troubles } = await openPage(browser)
  const { pace, press, follow, fill, choose, open, readNow } = byHand(page)
  const link = await offerFirstLink(scene.service.parts)
  await open(link?.url ?? '')
  await holds(page)
  await fill('Votre nom', 'Ada Martin')
  await fill('Votre adresse professionnelle', 'ada@justice.example')
  await press('Entrer')
  await page.getByRole('heading', { name: 'Mise en route', level: 1 }).waitFor()

  await fill('Code du service', 'SPIP-77')
  await fill('Téléphone', '01 40 97 00 00')
  await fill('Adresse e-mail du service', 'spip92@justice.example')
  await press('Enregistrer')
  await page.getByText('Le service est enregistré.').waitFor()

  await follow('L’opérateur des SMS')
  await page.getByRole('heading', { name: 'L’opérateur des SMS', exact: true }).waitFor()
  await press('Vérifier l’opérateur')
  await page.getByText('les réponses ne vont nulle part').waitFor()
  carrier.account.smsUrl = await page.getByLabel('Quand un message arrive').inputValue()
  await press('Vérifier l’opérateur')
  await page.getByText('les réponses nous sont apportées').waitFor()

  await follow('Les e-mails')
  await page.getByRole('heading', { name: 'Les e-mails', exact: true }).waitFor()
  await press('Vérifier et m’écrire')
  await page.getByText('Le serveur nous connaît').waitFor()
  await scene.service.ticker.quiet()
  const { text = '' } = await PostalMime.parse(mail.mails.at(-1)?.raw ?? '')
  await open(/http\S+\/bienvenue\/courrier\/\S+/.exec(text)?.[0] ?? '')
  await holds(page)
  await press('Oui, il est arrivé')
  await page.getByText('C’est noté : les e-mails arrivent.').waitFor()

  await follow('Vous et vos collègues')
  await page.getByRole('heading', { name: 'Vous et vos collègues', exact: true }).waitFor()
  await fill('Adresse e-mail', 'leo@justice.example')
  await fill('Nom', 'Léo Petit')
  await press('Ouvrir un accès')
  await page.getByText('2 personnes peuvent entrer').waitFor()

  await follow('Votre tableur')
  await page.getByRole('heading', { name: 'Votre tableur', exact: true }).waitFor()
  await follow('Ouvrir la page des fichiers')
  await choose('Fichier', (file) =>
    file.setInputFiles({ name: 'planning.xlsx', mimeType: '', buffer: Buffer.from(PLANNING) }),
  )
  await press('Voir l’aperçu')
  await page.getByRole('heading', { name: 'Aperçu de planning.xlsx' }).waitFor()
  await choose('La colonne « Joindre au » contient', (column) => column.selectOption({ label: 'le téléphone' }))
  await press('Reconnaître ces colonnes')
  await page.getByText('Ces colonnes sont reconnues').waitFor()
  await press('Charger ce fichier')
  await page.getByRole('heading', { name: 'planning.xlsx est chargé' }).waitFor()
  await follow('Mise en route : il reste 1 étape')

  await fill('Votre numéro de mobile', '06 39 98 00 01')
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
  await open(`${address}/bienvenue?etape=text`)
  await page.getByText('Votre réponse est arrivée').waitFor()
  await page.getByText('Tout est en place.').waitFor()
  await readNow()
  // Two that are not done on these pages: the address that the carrier is given, the answer on a telephone.
  pace.type(carrier.account.smsUrl ?? '')
  pace.read([text1?.body ?? ''])
  pace.type('OUI')
  expect(pace.seconds().reading).toBeGreaterThan(60)
  expect(pace.seconds().all).toBeLessThan(10 * 60)
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

/** The hands and the eyes of whoever sets an office up: each deed is counted, and what is new on the page before it. */
function byHand(page: Page) {
  const pace = countPace()
  const readNow = async () => pace.read(await page.evaluate<string[]>(LINES_SHOWN))
  const pressed = async <T>(deed: () => Promise<T>) => {
    await readNow()
    pace.press()
    return deed()
  }
  const named = (role: 'button' | 'link', name: string) => page.getByRole(role, { name, exact: true })
  return {
    pace,
    readNow,
    open: (address: string) => pressed(() => page.goto(address)),
    press: (name: string) => pressed(() => named('button', name).click()),
    follow: (name: string) => pressed(() => named('link', name).click()),
    fill: async (label: string, text: string) => {
      await readNow()
      pace.type(text)
      await page.getByLabel(label, { exact: true }).fill(text)
    },
    /** In two presses: the list or the folder, then one of them. */
    choose: (label: string, choice: (field: Locator) => Promise<unknown>) => {
      pace.press()
      return pressed(() => choice(page.getByLabel(label, { exact: true })))
    },
  }
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

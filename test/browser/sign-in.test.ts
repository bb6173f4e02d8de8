import { Secret, TOTP } from 'otpauth'
import { expect, onTestFinished, test } from 'vitest'
import { keepAgent } from '../../src/store/agents/agents.ts'
import { axeViolations, DESK, NARROW, openBrowser, openPage, overflowOf } from '../support/browser.ts'
import { freePort } from '../support/free-port.ts'
import { CLIENT, openTestProvider } from '../support/identity-provider.ts'
import { ACCOUNT_SID, AUTH_TOKEN } from '../support/service.ts'
import { openScene } from '../web/scene.ts'
import { testLookedAt } from './looked-at.ts'

test('an administrator signs in by the provider in a browser, sets their telephone up, and is led out through the provider and back', async () => {
  const port = await freePort()
  const home = `http://localhost:${port}`
  const provider = await openTestProvider(home)
  const scene = await openScene('2027-01-11T10:00', {
    environment: {
      PORT: String(port),
      PUBLIC_URL: home,
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: CLIENT.id,
      OIDC_CLIENT_SECRET: CLIENT.secret,
      // With a carrier it is not the demonstration.
      TWILIO_ACCOUNT_SID: ACCOUNT_SID,
      TWILIO_AUTH_TOKEN: AUTH_TOKEN,
      TWILIO_FROM: '+33937000000',
    },
  })
  const email = 'ada@justice.example'
  const ada = { id: scene.service.parts.newId(), officeId: scene.office.id, email, name: 'Ada', role: 'admin' as const }
  await scene.change((tx) => keepAgent(tx, ada, scene.now().minus({ days: 8 })))
  await scene.service.server.listen({ host: '127.0.0.1', port })
  const browser = await openBrowser()
  onTestFinished(async () => {
    await browser.close()
    await scene.close()
  })
  const { page, troubles } = await openPage(browser, { viewport: DESK })
  const looksRight = async (title: string) => {
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title)
    expect(await axeViolations(page)).toEqual([])
    await page.setViewportSize(NARROW)
    expect(await overflowOf(page)).toBe(0)
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    expect(await axeViolations(page, ['color-contrast'])).toEqual([])
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize(DESK)
  }

  provider.expectNext({ sub: 'ada', email, acr: 'eidas1' })
  await page.goto(`${home}/connexion`)
  await looksRight('Connexion')
  await page.getByRole('button', { name: 'Me connecter avec mon compte professionnel' }).click()
  await looksRight('Installer les codes à usage unique')
  expect(await page.getByRole('img', { name: 'Carré à lire' }).isVisible()).toBe(true)
  const key = ((await page.locator('code.key').textContent()) ?? '').replaceAll(' ', '')
  await page.getByRole('textbox', { name: 'Code' }).fill('000000')
  await page.getByRole('button', { name: 'Installer' }).click()
  await looksRight('Installer les codes à usage unique')
  const timestamp = scene.now().toMillis()
  await page
    .getByRole('textbox', { name: 'Code' })
    .fill(new TOTP({ secret: Secret.fromBase32(key) }).generate({ timestamp }))
  await page.getByRole('button', { name: 'Installer' }).click()
  await looksRight('Vos codes de secours')
  const paper = (await page.locator('.codes code').first().textContent()) ?? ''
  await page.getByRole('button', { name: 'C’est fait, continuer' }).click()
  expect(page.url()).toBe(`${home}/agenda`)

  const leave = async () => {
    await page.getByRole('button', { name: 'Se déconnecter', exact: true }).click()
    await page.getByRole('button', { name: 'Out' }).click()
    await page.waitForURL(`${home}/connexion?fait=sortie`)
  }
  await leave()
  await page.goto(`${home}/mon-compte`)
  await page.getByRole('button', { name: 'Me connecter avec mon compte professionnel' }).click()
  await looksRight('Code à usage unique')
  await page.getByRole('textbox', { name: 'Code' }).fill(paper)
  await page.getByRole('button', { name: 'Continuer' }).click()
  expect(page.url()).toBe(`${home}/mon-compte`)
  expect(await page.getByText('Codes de secours qui restent : 9').isVisible()).toBe(true)
  await leave()
  // A wrong code is answered 403, which the browser says aloud.
  expect(troubles.filter((trouble) => !trouble.includes('403'))).toEqual([])
})

testLookedAt()

import { expect, onTestFinished, test } from 'vitest'
import { keepAgent } from '../../src/store/agents/agents.ts'
import { listEmails } from '../../src/store/notices/emails.ts'
import { type Account, CLIENT, openTestProvider, type TestProvider } from '../support/identity-provider.ts'
import { listJournal } from '../support/store-rows.ts'
import { get, openScene, post, type Scene } from './scene.ts'

const HOME = 'https://justif.example'
const AGENT = 'Claire.Martin@justice.example'
const CLAIRE: Account = { sub: 'claire-at-the-ministry', email: 'claire.martin@justice.example', acr: 'eidas1' }

interface Ground {
  scene: Scene
  provider: TestProvider
  agentId: string
}

async function open(
  environment: Record<string, string> = {},
  role: 'agent' | 'none' | 'admin' = 'agent',
): Promise<Ground> {
  const provider = await openTestProvider(HOME)
  const scene = await openScene('2027-01-11T10:00', {
    environment: {
      PUBLIC_URL: HOME,
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: CLIENT.id,
      OIDC_CLIENT_SECRET: CLIENT.secret,
      ...environment,
    },
  })
  onTestFinished(() => scene.close())
  const agentId = scene.service.parts.newId()
  await scene.change((tx) =>
    keepAgent(
      tx,
      { id: agentId, officeId: scene.office.id, email: AGENT, name: 'Claire', role },
      scene.now().minus({ days: 8 }),
    ),
  )
  return { scene, provider, agentId }
}

const visit = (scene: Scene, url: string, cookie = '') =>
  scene.service.server.inject({
    method: 'GET',
    url,
    headers: { host: 'attacker.example', accept: 'text/html', cookie },
  })

const kept = (answer: { headers: Record<string, unknown> }, name: string) => {
  const lines = [answer.headers['set-cookie'] ?? []].flat().map(String)
  return lines.find((line) => line.startsWith(`${name}=`)) ?? ''
}
const BEGUN = '__Host-justif-entree'
const SESSION = '__Host-justif'
const pair = (line: string) => line.split(';')[0] ?? ''

/** Off to the provider: where to, and the cookie that was left. */
async function begin(scene: Scene, next = '/mon-compte') {
  const gone = await visit(scene, `/connexion/fournisseur?suite=${encodeURIComponent(next)}`)
  return { gone, address: String(gone.headers.location), cookie: pair(kept(gone, BEGUN)) }
}

/** There and back as an account. */
async function enter({ scene, provider }: Ground, account: Account | undefined) {
  const { address, cookie } = await begin(scene)
  const home = await provider.signIn(address, account)
  const path = home.slice(HOME.length)
  return { back: await visit(scene, path, cookie), path, cookie }
}

/** What the journal says of whom. */
async function refusalsOf({ scene, agentId }: Ground) {
  const entries = await listJournal(scene.service.parts.store, scene.office.id)
  // Nothing that somebody only said of themselves.
  expect(JSON.stringify(entries)).not.toMatch(/nobody|claire\.martin/i)
  return entries.map(({ what, actor, details }) => {
    const who = actor === `agent:${agentId}` ? 'theirs' : actor
    return details.agent === agentId ? `${what} ${who} of theirs` : `${what} ${who}`
  })
}

async function journalOf({ scene }: Ground) {
  return (await listJournal(scene.service.parts.store, scene.office.id)).map(({ what }) => what)
}

test('an agent of our list signs in by the provider, arrives where they were going, and signs out there too', async () => {
  const ground = await open({ OIDC_ACR_VALUES: 'eidas1 eidas2' })
  const { scene, provider } = ground
  const page = await visit(scene, '/connexion?suite=/mon-compte')
  expect(page.body).toContain('href="/connexion/fournisseur?suite=%2Fmon-compte"')
  expect(page.body).not.toContain('name="email"')

  const { gone, address } = await begin(scene)
  const asked = new URL(address).searchParams
  expect(asked.get('redirect_uri')).toBe(`${HOME}/connexion/retour`)
  expect(asked.get('state')?.length).toBeGreaterThanOrEqual(32)
  expect(asked.get('nonce')?.length).toBeGreaterThanOrEqual(32)
  expect(asked.get('code_challenge_method')).toBe('S256')
  expect(asked.get('acr_values')).toBe('eidas1 eidas2')
  expect(JSON.parse(asked.get('claims') ?? '{}')).toEqual({
    id_token: { acr: { essential: true, values: ['eidas1', 'eidas2'] }, amr: null },
  })
  expect(kept(gone, BEGUN)).toMatch(/; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
  for (const secret of [asked.get('state'), asked.get('nonce')]) expect(kept(gone, BEGUN)).not.toContain(secret)

  const { back } = await enter(ground, CLAIRE)
  expect([back.statusCode, back.headers.location]).toEqual([303, '/mon-compte'])
  expect(kept(back, BEGUN)).toContain('Max-Age=0')
  const session = pair(kept(back, SESSION))
  const account = await visit(scene, '/mon-compte', session)
  expect(account.statusCode).toBe(200)
  expect(await journalOf(ground)).toEqual(['signedIn'])

  const [, jeton = ''] = /name="jeton" value="([^"]+)"/.exec(account.body) ?? []
  const left = await post(scene, '/deconnexion', { jeton }, { cookie: session, host: 'justif.example' }, null)
  const [, out = ''] = /^0; url=(.+)$/.exec(String(left.headers.refresh)) ?? []
  expect(new URL(out).searchParams.get('post_logout_redirect_uri')).toBe(`${HOME}/connexion/sortie`)
  expect(await provider.follow(out)).toMatch(new RegExp(`^${HOME}/connexion/sortie\\?state=`))
  expect((await visit(scene, '/connexion/sortie')).headers.location).toBe('/connexion?fait=sortie')
  expect((await visit(scene, '/mon-compte', session)).statusCode).toBe(303)
})

test('what comes back counts once, on the browser that went, while it is fresh, and as it was asked for', async () => {
  const ground = await open()
  const { scene, provider } = ground
  const refused = async (path: string, cookie: string) => {
    const answer = await visit(scene, path, cookie)
    expect(answer.statusCode).toBe(403)
    expect(answer.body).toContain('Recommencez')
    expect(kept(answer, SESSION)).toBe('')
  }
  const first = await begin(scene)
  const other = await begin(scene)
  const path = (await provider.signIn(first.address, CLAIRE)).slice(HOME.length)
  await refused(path, '')
  await refused(path, other.cookie)
  await refused(path, `${BEGUN}=invented`)
  await refused(path.replace(/state=[^&]+/, `state=${'x'.repeat(43)}`), first.cookie)
  await refused('/connexion/retour', first.cookie)
  scene.setClock('2027-01-11T10:10:30')
  await refused(path, first.cookie)
  scene.setClock('2027-01-11T10:01')
  expect((await visit(scene, path, first.cookie)).statusCode).toBe(303)
  await refused(path, first.cookie)
  expect(await refusalsOf(ground)).toEqual(['providerAnswerRefused service', 'signedIn theirs'])
})

test('our list decides: an address that is not on it, may not sign in, or is not verified, comes in nowhere, and the journal tells without a name', async () => {
  const ground = await open({}, 'none')
  const { scene } = ground
  const stranger = await enter(ground, { ...CLAIRE, sub: 'other', email: 'nobody@justice.example' })
  expect(stranger.back.body).toContain('n’a pas d’accès à justif')
  expect((await enter(ground, CLAIRE)).back.body).toContain('n’a pas d’accès à justif')
  expect((await enter(ground, { ...CLAIRE, emailVerified: false })).back.body).toContain('adresse e-mail vérifiée')
  const turnedBack = await enter(ground, undefined)
  expect([turnedBack.back.statusCode, turnedBack.back.body]).toEqual([403, expect.stringContaining('jusqu’au bout')])
  // Each once an hour.
  await enter(ground, CLAIRE)
  await enter(ground, { ...CLAIRE, sub: 'other', email: 'somebody@justice.example' })
  expect(await refusalsOf(ground)).toEqual([
    'strangerRefused service',
    'accessRefused theirs',
    'emailUnverified service of theirs',
    'signInGivenUp service',
  ])
  scene.setClock('2027-01-11T11:01')
  await enter(ground, CLAIRE)
  expect((await refusalsOf(ground)).slice(4)).toEqual(['accessRefused theirs'])
})

test('an address of which the provider does not say that it is verified is refused, unless the provider answers for all', async () => {
  const silent = await open({ OIDC_EMAIL_VERIFIED: 'said' })
  expect((await enter(silent, CLAIRE)).back.body).toContain('adresse e-mail vérifiée')
  expect(await refusalsOf(silent)).toEqual(['emailUnverified service of theirs'])
  expect((await enter(silent, { ...CLAIRE, emailVerified: true })).back.statusCode).toBe(303)
  const answers = await open({ OIDC_EMAIL_VERIFIED: 'provider' })
  expect((await enter(answers, CLAIRE)).back.statusCode).toBe(303)
  expect((await enter(answers, { ...CLAIRE, emailVerified: false })).back.body).toContain('adresse e-mail vérifiée')
})

test('whoever signed in there less well than is asked is told so, and not let in', async () => {
  const ground = await open({ OIDC_ACR_VALUES: 'eidas2' })
  const weak = await enter(ground, { ...CLAIRE, acr: 'eidas1' })
  expect(weak.back.statusCode).toBe(403)
  expect(weak.back.body).toContain('double authentification')
  expect((await enter(ground, { ...CLAIRE, acr: 'eidas2' })).back.statusCode).toBe(303)
  expect(await refusalsOf(ground)).toEqual(['signInTooWeak theirs', 'signedIn theirs'])
})

test('another identity with the same address is refused, written down and told to the agent, once a day', async () => {
  const ground = await open()
  expect((await enter(ground, CLAIRE)).back.statusCode).toBe(303)
  for (let times = 0; times < 2; times++) {
    const { back } = await enter(ground, { ...CLAIRE, sub: 'somebody else' })
    expect([back.statusCode, back.body]).toEqual([403, expect.stringContaining('un autre compte')])
  }
  expect((await enter(ground, CLAIRE)).back.statusCode).toBe(303)
  expect(await journalOf(ground)).toEqual(['signedIn', 'identityRefused', 'identityRefused', 'signedIn'])
  const told = await listEmails(ground.scene.service.parts.store, 10)
  expect(told.map(({ to, kind }) => ({ to, kind }))).toEqual([{ to: AGENT, kind: 'safety' }])
})

test('while the provider is down the service starts and answers; the way in says so, and offers the link only where it is configured', async () => {
  const dead = await openTestProvider(HOME)
  await dead.close()
  for (const link of ['off', 'on']) {
    const { scene } = await open({ OIDC_ISSUER: dead.issuer, OIDC_EMAIL_LINK: link })
    const { gone } = await begin(scene)
    expect(gone.statusCode).toBe(503)
    expect(gone.body).toContain('ne répond pas')
    expect(gone.body.includes('lien par e-mail')).toBe(link === 'on')
    expect((await get(scene, '/healthz', 'justif.example', null)).statusCode).toBe(200)
    const asked = await post(scene, '/connexion', { email: AGENT }, { host: 'justif.example' }, null)
    expect(asked.statusCode).toBe(link === 'on' ? 200 : 404)
    await scene.service.ticker.quiet()
    expect(await listEmails(scene.service.parts.store, 10)).toHaveLength(link === 'on' ? 1 : 0)
  }
})

test('a provider that calls itself by another address than the configured one, or does not know our secret, is not believed', async () => {
  const { provider } = await open()
  const other = await open({ OIDC_ISSUER: provider.issuer.replace('127.0.0.1', 'localhost') })
  const { gone } = await begin(other.scene)
  expect([gone.statusCode, gone.body]).toEqual([503, expect.stringContaining('ne se reconnaissent pas')])
  const wrong = await enter(await open({ OIDC_CLIENT_SECRET: 'another secret, as long as the right one' }), CLAIRE)
  expect([wrong.back.statusCode, wrong.back.body]).toEqual([503, expect.stringContaining('ne se reconnaissent pas')])
})

test('of an administrator a second factor is asked, unless the provider says that two were proven', async () => {
  const ground = await open({ OIDC_ACR_VALUES: 'eidas1 eidas2' }, 'admin')
  const page = async (account: Account) => {
    const { back } = await enter(ground, account)
    return (await visit(ground.scene, '/agents', pair(kept(back, SESSION)))).headers.location
  }
  expect(await page(CLAIRE)).toBe('/connexion/code?suite=%2Fagents')
  expect(await page({ ...CLAIRE, acr: 'eidas2' })).toBeUndefined()
  expect(await page({ ...CLAIRE, amr: ['pwd', 'otp', 'mfa'] })).toBeUndefined()
})

import { Secret, TOTP } from 'otpauth'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { chooseLanguage } from '../../src/app/agents/choose-language.ts'
import { linkFor } from '../../src/app/sign-in/link-for.ts'
import { keepAgent, setElsewhere } from '../../src/store/agents/agents.ts'
import { setMark } from '../../src/store/marks/marks.ts'
import { listEmails } from '../../src/store/notices/emails.ts'
import { listJournal } from '../support/store-rows.ts'
import { type Browser, type get, openScene, post, type Scene } from './scene.ts'

const ADA = 'ada@justice.example'
const HOST = 'justif.example'

let scene: Scene
let adaId: string
beforeEach(async () => {
  // Not the demonstration, where one click lets anybody in.
  scene = await openScene('2027-01-11T10:00', { environment: { PUBLIC_URL: `https://${HOST}` } })
  adaId = scene.service.parts.newId()
  await open(adaId, ADA, 'admin')
})
afterEach(() => scene.close())

const open = (id: string, email: string, role: 'admin' | 'agent', days = 8) =>
  scene.change((tx) =>
    keepAgent(tx, { id, officeId: scene.office.id, email, name: email, role }, scene.now().minus({ days })),
  )

type Answer = Awaited<ReturnType<typeof get>>
const cookieOf = (answer: Answer) => /__Host-justif=[^;]+/.exec(String(answer.headers['set-cookie']))?.[0] ?? ''
const see = (cookie: string, url: string) =>
  scene.service.server.inject({ method: 'GET', url, headers: { host: HOST, accept: 'text/html', cookie } })

/** In by a link, as far as one factor goes: the cookie. */
async function byLink(email = ADA): Promise<string> {
  const address = await linkFor(scene.service.parts, email)
  const entered = await post(scene, new URL(address ?? '').pathname, {}, { host: HOST }, null)
  expect(entered.statusCode).toBe(303)
  return cookieOf(entered)
}

/** Fills the form of a page in, as its browser does. */
async function send(cookie: string, url: string, code: string, suite = '/agents') {
  const page = await see(cookie, url === '/mon-compte/telephone-des-codes' ? '/mon-compte' : url)
  const [, jeton = ''] = /name="jeton" value="([^"]+)"/.exec(page.body) ?? []
  return post(scene, url, { code, suite, jeton }, { host: HOST, cookie }, null)
}

const codeOf = (secret: string, at = scene.now()) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.toMillis() })

/** Sets a telephone up: its secret, the codes on paper, and the cookie of the whole session. */
async function setUp(cookie: string) {
  const page = await see(cookie, '/connexion/code/installer')
  const secret = (/<code class="key">([A-Z2-7 ]+)</.exec(page.body)?.[1] ?? '').replaceAll(' ', '')
  expect(page.body).toContain(`otpauth://totp/justif:${encodeURIComponent(ADA)}?issuer=justif&amp;secret=${secret}`)
  const done = await send(cookie, '/connexion/code/installer', codeOf(secret))
  expect(done.statusCode).toBe(200)
  const paper = [...done.body.matchAll(/<li><code>([\w-]+)<\/code>/g)].map(([, code]) => code ?? '')
  return { secret, paper, cookie: cookieOf(done) }
}

const later = (minutes: number, seconds = 0) =>
  scene.setClock(`2027-01-11T10:${String(minutes).padStart(2, '0')}:${String(seconds).padStart(2, '0')}`)

async function happened() {
  return (await listJournal(scene.service.parts.store, scene.office.id)).map(({ what }) => what)
}

test('an administrator who came by a link opens no page before a telephone is set up, and a code of it is asked each time', async () => {
  const half = await byLink()
  for (const page of ['/agenda', '/agents', '/mon-compte']) {
    const away = await see(half, page)
    expect([away.statusCode, away.headers.location]).toEqual([303, `/connexion/code?suite=${encodeURIComponent(page)}`])
  }
  expect((await see(half, '/connexion/code?suite=/agents')).headers.location).toBe(
    '/connexion/code/installer?suite=%2Fagents',
  )
  expect((await send(half, '/connexion/code/installer', '000000')).statusCode).toBe(403)
  const { secret, paper, cookie } = await setUp(half)
  expect(paper).toHaveLength(10)
  expect((await see(cookie, '/agents')).statusCode).toBe(200)
  expect((await see(half, '/agents')).headers.location).toMatch(/^\/connexion\?/)

  later(5)
  const next = await byLink()
  expect((await see(next, '/agenda')).headers.location).toMatch(/^\/connexion\/code/)
  const entered = await send(next, '/connexion/code', codeOf(secret))
  expect([entered.statusCode, entered.headers.location]).toEqual([303, '/agents'])
  expect(cookieOf(entered)).not.toBe(next)
  expect((await see(cookieOf(entered), '/agents')).statusCode).toBe(200)
  expect((await see(next, '/agents')).headers.location).toMatch(/^\/connexion\?/)
  expect(await happened()).toEqual(['signInLinkMade', 'secondFactorAdded', 'signedIn', 'signInLinkMade', 'signedIn'])
})

test('a code is asked for in the language of whoever is half in', async () => {
  await chooseLanguage(scene.service.parts, adaId, 'en')
  const half = await byLink()
  expect((await see(half, '/connexion/code/installer')).body).toContain('Square to be read with the code app')
  const wrong = await send(half, '/connexion/code/installer', '000000')
  expect(wrong.body).toContain('<html lang="en">')
  expect(wrong.body).toContain('This code is not the right one')
})

test('in the first week of an account none is asked until one is set up, and the page of the account says from when', async () => {
  const email = 'new@justice.example'
  await open(scene.service.parts.newId(), email, 'admin', 6)
  const cookie = await byLink(email)
  expect((await see(cookie, '/agents')).statusCode).toBe(200)
  expect((await see(cookie, '/mon-compte')).body).toContain('À partir du mardi 12 janvier 2027, un code')
  expect((await see(cookie, '/connexion/code/installer')).body).toContain('<code class="key">')
  scene.setClock('2027-01-12T09:59:00')
  expect((await see(await byLink(email), '/agents')).statusCode).toBe(200)
  scene.setClock('2027-01-12T10:01:00')
  expect((await see(await byLink(email), '/agents')).headers.location).toMatch(/^\/connexion\/code/)
})

test('whoever set one up in the first week goes without no more, though their telephone is reset', async () => {
  const id = scene.service.parts.newId()
  const email = 'new@justice.example'
  await open(id, email, 'admin', 1)
  const page = await see(await byLink(email), '/agents')
  expect(page.statusCode).toBe(200)
  await scene.change(async (tx) => {
    await setMark(tx, `second factor:${id}`, 'set up')
  })
  expect((await see(await byLink(email), '/agents')).headers.location).toMatch(/^\/connexion\/code/)
})

test('a code is good once, and so is one on paper, which the journal and an e-mail tell', async () => {
  const { secret, paper } = await setUp(await byLink())
  // The one that set it up.
  expect((await send(await byLink(), '/connexion/code', codeOf(secret))).statusCode).toBe(403)
  later(1)
  expect((await send(await byLink(), '/connexion/code', codeOf(secret))).statusCode).toBe(303)
  expect((await send(await byLink(), '/connexion/code', codeOf(secret))).statusCode).toBe(403)
  const typed = ` ${paper[3]?.toUpperCase()} `
  expect((await send(await byLink(), '/connexion/code', typed)).statusCode).toBe(303)
  expect((await send(await byLink(), '/connexion/code', typed)).statusCode).toBe(403)
  const told = (await listEmails(scene.service.parts.store, 20)).map(({ subject, body }) => `${subject} ${body}`)
  expect(told.filter((words) => words.includes('Un code de secours a servi'))).toHaveLength(1)
  expect((await happened()).filter((what) => what === 'recoveryCodeUsed')).toHaveLength(1)
})

test('after five wrong codes none is taken for a quarter of an hour, whatever the browser; the agent is told', async () => {
  const { secret } = await setUp(await byLink())
  later(1)
  for (let tries = 0; tries < 4; tries++) {
    const wrong = await send(await byLink(), '/connexion/code', '000000')
    expect([wrong.statusCode, wrong.body]).toEqual([403, expect.stringContaining('n’est pas le bon')])
  }
  expect((await send(await byLink(), '/connexion/code', '000000')).body).toContain('attendez 15 minutes')
  later(15)
  expect((await send(await byLink(), '/connexion/code', codeOf(secret))).statusCode).toBe(403)
  later(17)
  expect((await send(await byLink(), '/connexion/code', codeOf(secret))).statusCode).toBe(303)
  expect((await happened()).filter((what) => what === 'secondFactorRefused')).toHaveLength(5)
  const told = await listEmails(scene.service.parts.store, 20)
  expect(told.filter(({ body }) => body.includes('cinq codes faux'))).toHaveLength(1)
})

test('one factor waits a quarter of an hour for the second, and its forms carry their token', async () => {
  const { secret } = await setUp(await byLink())
  later(2)
  const half = await byLink()
  const forged = await post(
    scene,
    '/connexion/code',
    { code: codeOf(secret), jeton: 'guessed' },
    { host: HOST, cookie: half },
    null,
  )
  expect(forged.statusCode).toBe(403)
  later(17, 10)
  expect((await see(half, '/agenda')).headers.location).toMatch(/^\/connexion\?/)
  const late = await post(
    scene,
    '/connexion/code',
    { code: codeOf(secret), jeton: 'x' },
    { host: HOST, cookie: half },
    null,
  )
  expect(late.statusCode).toBe(410)
})

test('nobody with one factor replaces the second: another telephone asks for a code, and signs out elsewhere', async () => {
  const first = await setUp(await byLink())
  const half = await byLink()
  expect((await see(half, '/connexion/code/installer')).headers.location).toMatch(/^\/connexion\/code\?/)
  const page = await see(half, '/connexion/code')
  const [, jeton = ''] = /name="jeton" value="([^"]+)"/.exec(page.body) ?? []
  const own = await post(
    scene,
    '/connexion/code/installer',
    { code: '000000', jeton },
    { host: HOST, cookie: half },
    null,
  )
  expect(own.statusCode).toBe(403)

  later(1)
  const account = await see(first.cookie, '/mon-compte')
  expect(account.body).toContain('Codes de secours qui restent : 10')
  const change = '/mon-compte/telephone-des-codes'
  expect((await send(first.cookie, change, '000000')).statusCode).toBe(403)
  const changed = await send(first.cookie, change, first.paper[0] ?? '')
  expect(changed.headers.location).toBe('/connexion/code/installer?suite=/mon-compte')
  expect((await see(first.cookie, '/mon-compte')).headers.location).toMatch(/^\/connexion\?/)
  const second = await setUp(cookieOf(changed))
  expect(second.secret).not.toBe(first.secret)
  later(2)
  const again = await byLink()
  expect((await send(again, '/connexion/code', codeOf(first.secret))).statusCode).toBe(403)
  expect((await send(again, '/connexion/code', first.paper[1] ?? '')).statusCode).toBe(403)
  expect((await send(again, '/connexion/code', codeOf(second.secret))).statusCode).toBe(303)
})

test('of agents no code is asked; of who administers elsewhere one is, at once', async () => {
  const id = scene.service.parts.newId()
  await open(id, 'alice@justice.example', 'agent')
  const alice = await byLink('alice@justice.example')
  expect((await see(alice, '/agenda')).statusCode).toBe(200)
  await scene.change((tx) => setElsewhere(tx, id, { '*': 'admin' }))
  expect((await see(alice, '/agenda')).headers.location).toMatch(/^\/connexion\/code/)
})

test('a colleague’s lost telephone is reset by another administrator of the office, never one’s own', async () => {
  const { cookie } = await setUp(await byLink())
  const boss: Browser = { ...scene.admin, cookie: `__Host-${scene.admin.cookie}` }
  const own = await post(scene, `/agents/${boss.agentId}/connexion`, {}, { host: HOST }, boss)
  expect(own.statusCode).toBe(409)
  const page = await see(boss.cookie, '/agents')
  expect(page.body).toContain(`action="/agents/${adaId}/connexion"`)
  expect(page.body).not.toContain(`action="/agents/${boss.agentId}/connexion"`)
  const done = await post(scene, `/agents/${adaId}/connexion`, {}, { host: HOST }, boss)
  expect(done.headers.location).toBe('/agents?fait=reinitialise')
  expect((await see(cookie, '/agenda')).headers.location).toMatch(/^\/connexion\?/)
  expect((await see(await byLink(), '/connexion/code')).headers.location).toMatch(/^\/connexion\/code\/installer/)
  expect(await happened()).toContain('signInReset')
  const told = await listEmails(scene.service.parts.store, 20)
  expect(told.filter(({ to, body }) => to === ADA && body.includes('réinitialisé votre connexion'))).toHaveLength(1)
})

import { DateTime } from 'luxon'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { listEmails } from '../../src/store/notices/emails.ts'
import { listJournal } from '../support/store-rows.ts'
import { type Browser, get, openScene, post, type Scene } from './scene.ts'

const NOBODY = null
const opened = DateTime.fromISO('2027-01-11T10:00')
const HTTPS = { environment: { PUBLIC_URL: 'https://justif.example' } }

let scene: Scene
beforeEach(async () => {
  scene = await openScene('2027-01-11T10:00')
})
afterEach(() => scene.close())

const emailOf = (agentId: string) => `${agentId}@justice.example`
const askLink = async (email: string, on = scene) => {
  const answer = await post(on, '/connexion', { email }, {}, NOBODY)
  await on.service.ticker.quiet() // the link is made after the answer
  return answer
}
const follow = (path: string) => get(scene, path, undefined, NOBODY)
const confirm = (path: string) => post(scene, path, {}, {}, NOBODY)

async function linkFor(email: string): Promise<string> {
  await askLink(email)
  const [written] = (await listEmails(scene.service.parts.store, 10)).filter(({ to }) => to === email)
  return /http:\/\/localhost:\d+(\/connexion\/[\w-]{43})\n/.exec(written?.body ?? '')?.[1] ?? ''
}

const refusals = async () =>
  (await listJournal(scene.service.parts.store, scene.office.id))
    .filter(({ what }) => what !== 'signedIn')
    .map(({ what, actor, details }) => [what, actor, details])

const cookieOf = (answer: { headers: Record<string, unknown> }) => String(answer.headers['set-cookie'] ?? '')

describe('the link that is e-mailed', () => {
  test('signs in once, when the button is pressed; looking at it, as mail scanners do, spends nothing', async () => {
    const { agentId } = await scene.enter('agent')
    const link = await linkFor(emailOf(agentId))
    for (let looks = 0; looks < 3; looks++) {
      const seen = await follow(link)
      expect(seen.statusCode).toBe(200)
      expect(seen.headers['set-cookie']).toBeUndefined()
    }
    const entered = await confirm(link)
    expect(entered.statusCode).toBe(303)
    expect(cookieOf(entered)).toMatch(/^justif=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
    const browser = { agentId, cookie: cookieOf(entered).split(';')[0] ?? '', formToken: '' }
    expect((await get(scene, '/agenda', undefined, browser)).statusCode).toBe(200)
    expect((await confirm(link)).statusCode).toBe(410)
    expect((await follow(link)).body).toContain('Demandez-en un autre')
  })

  test('that opens no more is told in the journal, and one that nobody was sent is not', async () => {
    const { agentId } = await scene.enter('agent')
    const link = await linkFor(emailOf(agentId))
    await confirm(link)
    expect((await confirm(link)).statusCode).toBe(410)
    expect((await confirm(`/connexion/${'x'.repeat(43)}`)).statusCode).toBe(410)
    const told = (await listJournal(scene.service.parts.store, scene.office.id)).map(({ what, actor }) => ({
      what,
      actor,
    }))
    const actor = `agent:${agentId}`
    expect(told).toEqual([
      { what: 'signedIn', actor },
      { what: 'signInRefused', actor },
    ])
  })

  test('is good for a quarter of an hour', async () => {
    const { agentId } = await scene.enter('agent')
    const link = await linkFor(emailOf(agentId))
    scene.setClock('2027-01-11T10:14:30')
    expect((await follow(link)).statusCode).toBe(200)
    scene.setClock('2027-01-11T10:15:30')
    expect((await follow(link)).statusCode).toBe(410)
    expect((await confirm(link)).statusCode).toBe(410)
  })

  test('is asked for with the same answer whether or not the address exists, or may sign in', async () => {
    const { agentId } = await scene.enter('agent')
    const answers = await Promise.all([emailOf(agentId), 'nobody@justice.example'].map((email) => askLink(email)))
    expect(answers[0]?.body).toBe(answers[1]?.body)
    expect(answers[1]?.statusCode).toBe(200)
    expect(await listEmails(scene.service.parts.store, 10)).toHaveLength(1)
    expect((await askLink('not an address')).statusCode).toBe(400)
  })

  test('is e-mailed again only while fewer than five are good: whoever asks in another’s name never leaves them without', async () => {
    const { agentId } = await scene.enter('agent')
    for (let asked = 0; asked < 8; asked++) await askLink(emailOf(agentId))
    expect(await listEmails(scene.service.parts.store, 100)).toHaveLength(5)
    expect(await refusals()).toEqual([['signInSlowed', 'service', { agent: agentId }]])
    const told = (await get(scene, '/journal')).body
    expect(told).toContain('trop d’essais de connexion (Alice Agent)')
    scene.setClock('2027-01-11T10:15:30')
    await askLink(emailOf(agentId))
    expect(await listEmails(scene.service.parts.store, 100)).toHaveLength(6)
  })

  test('is there for everybody else however often one visitor of the same address asks, until hundreds of times', async () => {
    const { agentId } = await scene.enter('agent')
    for (let asked = 0; asked < 100; asked++) await post(scene, '/connexion', { email: 'x@y.example' }, {}, NOBODY)
    expect(await linkFor(emailOf(agentId))).toMatch(/^\/connexion\//)
    const statuses: number[] = []
    const ask = async () => {
      statuses.push((await askLink('x@y.example')).statusCode)
    }
    for (let asked = 0; asked < 199; asked++) await ask()
    expect(statuses).not.toContain(429)
    const failing = vi.spyOn(scene.service.parts.store, 'transaction').mockRejectedValueOnce(new Error('busy'))
    await ask()
    expect(statuses).toContain(429)
    expect(failing).toHaveBeenCalledOnce()
    expect(await refusals()).toEqual([])
    // What could not be written down is at the next.
    await ask()
    await ask()
    expect(failing).toHaveBeenCalledTimes(2)
    failing.mockRestore()
    expect(await refusals()).toEqual([['signInSlowed', 'service', {}]])
  })

  test('and a session hold when others of the same address have used up its tries; nothing that can be invented does', async () => {
    const email = emailOf(scene.admin.agentId)
    const link = await linkFor(email)
    const ask = (headers = {}, browser: Browser | null = NOBODY) =>
      post(scene, '/connexion', { email: 'x@y.example' }, headers, browser)
    const guess = () => confirm(`/connexion/${'a'.repeat(43)}`)
    for (let times = 0; times < 300; times++) await Promise.all([ask(), guess()])
    expect((await ask()).statusCode).toBe(429)
    expect((await guess()).statusCode).toBe(429)
    for (const name of ['x-forwarded-for', 'fly-client-ip', 'x-real-ip'])
      expect((await ask({ [name]: '203.0.113.7' })).statusCode, name).toBe(429)
    expect((await ask({ cookie: 'justif=invented' })).statusCode).toBe(429)
    expect((await ask({}, scene.admin)).statusCode).toBe(200)
    expect((await get(scene, '/agenda')).statusCode).toBe(200)
    expect((await confirm(link)).statusCode).toBe(303)
  })
})

test('one house has a whole block of addresses of the sixth version: they are counted as one', async () => {
  const behind = await openScene('2027-01-11T10:00', { environment: { TRUSTED_PROXY: 'Fly-Client-IP' } })
  onTestFinished(() => behind.close())
  const left = async (address: string) =>
    Number(
      (await post(behind, '/connexion', { email: 'x@y.example' }, { 'fly-client-ip': address }, NOBODY)).headers[
        'x-ratelimit-remaining'
      ],
    )
  expect(await left('2001:db8:1:2:3::4')).toBe(299)
  expect(await left('2001:db8:1:2::5')).toBe(298)
  expect(await left('2001:db8:1:3::5')).toBe(299)
})

describe('a session', () => {
  const agenda = async (browser = scene.admin) => (await get(scene, '/agenda', undefined, browser)).statusCode

  test('ends after an hour without a visit, or twelve hours in all', async () => {
    for (let minutes = 50; minutes < 12 * 60; minutes += 50) {
      scene.setClock(opened.plus({ minutes }).toISO({ includeOffset: false }) ?? '')
      expect(await agenda(), `${minutes}`).toBe(200)
    }
    scene.setClock('2027-01-11T22:01')
    expect(await agenda()).toBe(303)
    const idle = await scene.enter('agent')
    scene.setClock('2027-01-11T23:02')
    expect(await agenda(idle)).toBe(303)
  })

  test('is left from one browser, or from all at once, which the journal tells', async () => {
    const out = (path: string, browser = scene.admin) => post(scene, path, {}, {}, browser)
    expect((await out('/deconnexion')).headers.location).toBe('/connexion?fait=sortie')
    expect(await agenda()).toBe(303)
    const one = await scene.enter('staff')
    expect((await out('/deconnexion/partout', one)).statusCode).toBe(303)
    expect(await agenda(one)).toBe(303)
    const told = (await listJournal(scene.service.parts.store, scene.office.id)).map(({ what, actor }) => [what, actor])
    expect(told).toEqual([['signedOutEverywhere', `agent:${one.agentId}`]])
  })

  test('has a name over https that only this host can have set, and leaves over nothing else', async () => {
    const real = await openScene('2027-01-11T10:00', HTTPS)
    try {
      const { agentId } = await real.enter('agent')
      await askLink(emailOf(agentId), real)
      const [written] = await listEmails(real.service.parts.store, 1)
      const [path] = /\/connexion\/[\w-]+/.exec(written?.body ?? '') ?? ['']
      const entered = await post(real, path, {}, {}, NOBODY)
      expect(cookieOf(entered)).toMatch(/^__Host-justif=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
    } finally {
      await real.close()
    }
  })

  test('of somebody who may sign in no more is over at once, and a link they ask for is refused and told', async () => {
    const { agentId, ...browser } = await scene.enter('agent')
    expect(await agenda({ agentId, ...browser })).toBe(200)
    await scene.change((tx) => tx.db.update(tx.tables.agents).set({ role: 'none' }))
    expect(await agenda({ agentId, ...browser })).toBe(303)
    const other = scene.admin.agentId
    for (const id of [agentId, agentId, other]) await askLink(emailOf(id))
    expect(await listEmails(scene.service.parts.store, 10)).toEqual([])
    // Whoever typed the address, once an hour for each: nobody proved to be its holder.
    expect(await refusals()).toEqual([agentId, other].map((agent) => ['accessRefused', 'service', { agent }]))
  })
})

test('whoever is not signed in is led to sign in, and from there only to pages of ours', async () => {
  const away = await follow('/agenda?jour=2027-01-14')
  expect(away.headers.location).toBe('/connexion?suite=%2Fagenda%3Fjour%3D2027-01-14')
  for (const suite of ['https://evil.example', '//evil.example', '/\\evil.example']) {
    expect((await follow(`/connexion?suite=${encodeURIComponent(suite)}`)).body).not.toContain('evil')
  }
})

test('whoever was on the way to a page arrives there, through the e-mail and the button', async () => {
  const { agentId } = await scene.enter('agent')
  const email = emailOf(agentId)
  expect((await follow('/connexion?suite=/mon-courrier')).body).toContain('value="/mon-courrier"')
  await post(scene, '/connexion', { email, suite: '/mon-courrier' }, {}, NOBODY)
  await scene.service.ticker.quiet()
  const [written] = (await listEmails(scene.service.parts.store, 10)).filter(({ to }) => to === email)
  const [link = ''] = /\/connexion\/[\w-]{43}\?suite=%2Fmon-courrier/.exec(written?.body ?? '') ?? []
  expect((await follow(link)).body).toContain('value="/mon-courrier"')
  const entered = await post(scene, link, { suite: '/mon-courrier' }, {}, NOBODY)
  expect(entered.headers.location).toBe('/mon-courrier')
})

test('the demonstration signs in with one click, and says that it is one', async () => {
  const page = await follow('/connexion?suite=/agenda')
  expect(page.body).toContain('Ceci est une démonstration')
  const entered = await post(
    scene,
    '/connexion/demonstration',
    { agent: scene.admin.agentId, suite: '/agenda' },
    {},
    NOBODY,
  )
  expect(entered.headers.location).toBe('/agenda')
  expect(cookieOf(entered)).toContain('HttpOnly')
})

test('where nobody may sign in yet the demonstration says so in place of roles, and how somebody comes in', async () => {
  const { agents, sessions } = scene.service.parts.store.tables
  await scene.change(async (tx) => {
    await tx.db.delete(sessions)
    await tx.db.delete(agents)
  })
  const { body } = await follow('/connexion')
  expect(body).toContain('aucun rôle à choisir')
  expect(body).toContain('« justif setup »')
  expect(body).toContain('DEMO_PLANNING=on')
  expect(body).not.toContain('Choisissez un rôle')
  expect(body).not.toContain('action="/connexion/demonstration"')
})

test('a form without its token, or with that of another browser, changes nothing', async () => {
  const other = await scene.enter('agent')
  for (const jeton of ['', other.formToken]) {
    const refused = await post(scene, '/deconnexion', { jeton })
    expect(refused.statusCode).toBe(403)
    expect(refused.body).toContain('trop ancien')
  }
  expect((await get(scene, '/agenda')).statusCode).toBe(200)
})

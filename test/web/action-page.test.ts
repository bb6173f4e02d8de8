import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { chooseLanguage } from '../../src/app/agents/choose-language.ts'
import { offerOutcomeActions } from '../../src/app/links/offer-outcome-actions.ts'
import { findAgent, setAgent } from '../../src/store/agents/agents.ts'
import { getAppointment } from '../../src/store/appointments/appointments.ts'
import { renewAppointment } from '../../src/store/appointments/write-appointments.ts'
import { dump } from '../support/store-dump.ts'
import { listJournal } from '../support/store-rows.ts'
import { addInvented, openScene, type Scene } from './scene.ts'

let scene: Scene
let appointmentId: string
let agentId: string
beforeEach(async () => {
  scene = await openScene('2027-01-15T09:40')
  agentId = (await scene.enter('agent')).agentId
  const agent = (await scene.change((tx) => findAgent(tx, agentId)))?.email ?? ''
  const who = { lastName: '<img src=x onerror=alert(1)>', firstName: 'Karim', phone: '+33639981001' }
  appointmentId = (await addInvented(scene, { ...who, at: '2027-01-14T14:30', agent })).appointmentId
})
afterEach(() => scene.close())

/** The page's address for one of the three outcomes. */
async function linkTo(words: string): Promise<string> {
  const { parts } = scene.service
  const offered = await scene.change(async (tx) => {
    const agent = (await findAgent(tx, agentId)) ?? expect.fail('just signed in')
    return offerOutcomeActions(tx, parts, agent, [await getAppointment(tx, appointmentId)], scene.now())
  })
  const { url = '' } = offered.get(appointmentId)?.find((one) => one.words === words) ?? {}
  return new URL(url).pathname
}

/** As whoever holds the link, signed in nowhere. */
const ask = (method: 'GET' | 'POST', url: string, headers: Record<string, string> = {}) =>
  scene.service.server.inject({ method, url, headers: { host: 'localhost:3000', accept: 'text/html', ...headers } })
const open = (url: string) => ask('GET', url)
const press = (url: string, headers?: Record<string, string>) => ask('POST', url, headers)
const statusNow = async () => (await getAppointment(scene.service.parts.store, appointmentId)).status

describe('a link of an e-mail', () => {
  test('opened says what its button will do, for whom by initials and moment, and by whom; nothing else of the person', async () => {
    const { statusCode, body, headers } = await open(await linkTo('Manqué'))
    expect(statusCode).toBe(200)
    expect(body).toContain('Vous allez noter le rendez-vous de K. &lt;., jeudi 14 janvier 2027 à 14h30 : manqué.')
    expect(body).toContain('Ce lien a été envoyé à Alice Agent')
    expect(body.match(/<button/g)).toHaveLength(1)
    expect(body).not.toMatch(/Karim|onerror|0639981001|33639981001|Nanterre/)
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['referrer-policy']).toBe('same-origin')
  })

  test('is in the language of the agent it was sent to, whoever is signed in', async () => {
    const url = await linkTo('Manqué')
    await chooseLanguage(scene.service.parts, agentId, 'en')
    expect((await open(url)).body).toContain(
      'You are about to note the appointment of K. &lt;., Thursday 14 January 2027 at 2:30 pm: missed.',
    )
    expect((await press(url)).body).toContain('The appointment of K. &lt;. was noted: missed.')
  })

  test('opened by a scanner, however often and by whatever method, changes nothing', async () => {
    const url = await linkTo('Manqué')
    const before = await dump(scene.service.parts.store)
    for (const method of ['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE'] as const) {
      for (let times = 0; times < 3; times++) await scene.service.server.inject({ method, url })
    }
    await open(`${url}?utm_source=mail`)
    await press(`${url}x`)
    expect(await dump(scene.service.parts.store)).toEqual(before)
    expect((await press(url)).statusCode).toBe(200)
  })

  test('acts when its button is pressed, once; pressed twice it says who did what and when, and later that it was used', async () => {
    const url = await linkTo('Manqué')
    const [first, second] = await Promise.all([press(url), press(url)])
    expect([first.statusCode, second.statusCode]).toEqual([200, 200])
    expect(await statusNow()).toBe('missed')
    for (const { body } of [first, second, await open(url), await press(url)]) {
      expect(body).toContain('Le rendez-vous de K. &lt;. a été noté : manqué.')
      expect(body).toContain('Fait par Alice Agent, vendredi 15 janvier 2027 à 9h40, depuis un e-mail.')
      expect(body).not.toMatch(/Karim|onerror/)
    }
    expect((await open(url)).statusCode).toBe(410)
    expect((await open(url)).body).not.toContain('<button')
  })

  test('says what is true now when something else was decided meanwhile, and does nothing', async () => {
    const [missed, honoured] = [await linkTo('Manqué'), await linkTo('Honoré')]
    await press(honoured)
    for (const answer of [await open(missed), await press(missed)]) {
      expect(answer.statusCode).toBe(409)
      expect(answer.body).toContain(
        'Rien n’a été fait : ce rendez-vous a changé depuis l’e-mail, par Alice Agent, vendredi 15 janvier 2027 à 9h40. Il est maintenant noté comme honoré.',
      )
      expect(answer.body).not.toContain('<button')
    }
    expect(await statusNow()).toBe('honoured')
  })

  test('says where the appointment moved, without a name when nobody signed for it', async () => {
    const url = await linkTo('Manqué')
    const startsAt = scene.now().plus({ days: 3 }).startOf('hour')
    await scene.change((tx) => renewAppointment(tx, appointmentId, { startsAt }, scene.now()))
    expect((await open(url)).body).toContain(
      'a changé depuis l’e-mail. Il est maintenant prévu lundi 18 janvier 2027 à 9h.',
    )
  })

  test('too old, cut short or invented is no longer valid, and nobody is told more', async () => {
    const url = await linkTo('Manqué')
    scene.setClock('2027-01-22T09:41')
    const bodies: string[] = []
    for (const address of [url, url.slice(0, -5), '/agir/%00', `/agir/${'a'.repeat(43)}`]) {
      const [opened, pressed] = [await open(address), await press(address)]
      expect([opened.statusCode, pressed.statusCode], address).toEqual([410, 410])
      expect(opened.body).toContain('Ce lien n’est plus valable')
      bodies.push(opened.body)
    }
    expect(new Set(bodies).size).toBe(1)
    expect(await statusNow()).toBe('planned')
  })

  test('is refused to whom may not sign in any more', async () => {
    const url = await linkTo('Manqué')
    await scene.change((tx) => setAgent(tx, agentId, { role: 'none' }))
    for (const answer of [await open(url), await press(url)]) {
      expect(answer.statusCode).toBe(403)
      expect(answer.body).not.toContain('K. ')
    }
    expect(await statusNow()).toBe('planned')
  })

  test('is not pressed from another site, nor guessed at by the hundred', async () => {
    const url = await linkTo('Manqué')
    expect((await press(url, { origin: 'https://elsewhere.example' })).statusCode).toBe(403)
    expect(await statusNow()).toBe('planned')
    const statuses: number[] = []
    for (let times = 0; times < 320; times++) statuses.push((await press(`/agir/guess${times}`)).statusCode)
    expect(statuses.filter((status) => status === 429)).toHaveLength(20)
    await scene.service.ticker.quiet()
    const told = (await listJournal(scene.service.parts.store, scene.office.id)).map(({ what }) => what)
    expect(told).not.toContain('signInSlowed')
    // Whoever holds a link of ours, at the same address as those who guess, is not stopped with them.
    expect((await press(url)).statusCode).toBe(200)
    expect(await statusNow()).toBe('missed')
  })

  test('is pressed sixty times in ten minutes at most', async () => {
    const url = await linkTo('Manqué')
    const statuses: number[] = []
    for (let times = 0; times < 62; times++) statuses.push((await press(url)).statusCode)
    expect(statuses.lastIndexOf(200)).toBe(59)
    expect(statuses.slice(60)).toEqual([429, 429])
  })
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadDemo } from '../../src/app/demo/load-demo.ts'
import { LEFEVRE } from '../../src/app/demo/people.ts'
import { openDemoClock } from '../../src/demo-clock.ts'
import { listEmails } from '../../src/store/notices/emails.ts'
import { TIME } from '../../src/web/demo/time-words.ts'
import { PHONE } from '../../src/web/demo/words.ts'
import { workshopCards } from '../../src/web/help/workshop-cards.ts'
import { DANGER, workshopWeek } from '../../src/web/help/workshop-week.ts'
import { REQUESTS } from '../../src/web/requests/words.ts'
import { SIGNS, STATUSES } from '../../src/web/words.ts'
import { AVERAGE, countPace } from '../support/human-pace.ts'
import { frenchIn, saidIn } from './french-in.ts'
import { get, openScene, post, type Scene } from './scene.ts'

/** A Wednesday, in the middle of an afternoon: the week begins on the Monday after. */
const TODAY = '2027-01-06T15:20'
/** Of people of the demonstration. */
const NAMES = ['Élodie', 'Inès']
const WEEK = workshopWeek({ demo: { phone: true, mailbox: true, signIn: true, time: undefined } })

let scene: Scene
/** Of whoever plays the week alone: the clock, the agenda, and all six people by turns. */
const pace = countPace()
beforeAll(async () => {
  scene = await openScene(TODAY)
})
afterAll(() => scene.close())

test('a store that nobody invented has no clock to move, and loses nothing', async () => {
  expect((await get(scene, '/demonstration')).statusCode).toBe(404)
  expect((await move('heure')).statusCode).toBe(404)
  expect((await post(scene, '/demonstration/recommencer', { accord: 'oui' })).statusCode).toBe(404)
  const agenda = await get(scene, '/agenda')
  expect(agenda.statusCode).toBe(200)
  expect(agenda.body).not.toContain('href="/demonstration"')
  expect(clock()).toMatch(/^2027-01-06T15:2/)
})

test('where a carrier is set there is neither page nor clock', async () => {
  const real = await openScene(TODAY, {
    environment: { TWILIO_ACCOUNT_SID: 'AC1', TWILIO_AUTH_TOKEN: 'a token of a test', TWILIO_FROM: '+33937000000' },
  })
  try {
    expect(real.service.parts.clock.ahead).toBeUndefined()
    expect((await get(real, '/demonstration')).statusCode).toBe(404)
    expect((await post(real, '/demonstration/recommencer', { accord: 'oui' })).statusCode).toBe(404)
  } finally {
    await real.close()
  }
})

test('the week is played from Monday to Monday, by one alone in ten minutes, in twelve if they read slowly: what is due leaves at its hour, and nobody is signed out', async () => {
  await loadDemo(scene.service.parts)
  expect((await page()).body).toContain(TIME.begin)
  // Begun at night, it texts at night.
  expect((await page()).body).toContain(PHONE.alwaysOpen)
  expect((await get(scene, '/connexion', undefined, null)).body).toContain('href="/demonstration"')
  expect((await post(scene, '/demonstration/recommencer', {})).statusCode).toBe(400)
  const elsewhere: Record<string, string>[] = [{ host: 'justif.example' }, { origin: 'http://justif.example' }]
  for (const headers of elsewhere)
    expect((await post(scene, '/demonstration/recommencer', { accord: 'oui' }, headers)).statusCode).toBe(403)
  expect((await post(scene, '/demonstration/recommencer', { accord: 'oui' })).statusCode).toBe(303)
  expect(clock()).toMatch(/^2027-01-11T09:00/)
  // Whoever was signed in to what is gone chooses a role anew.
  expect((await get(scene, '/agenda')).statusCode).toBe(303)
  const camille = await enterAs('Camille Roy')

  expect(await stepShown()).toBe(1)
  const [karim, elodie, sean, nour, ines] = workshopCards()
  expect(await textsOf(elodie)).toMatch(/SPIP/)
  await play(elodie)
  expect((await agendaOf('MOREAU', camille)).split(SIGNS.confirmed)).toHaveLength(3)

  await nextStep('2027-01-12T09:00')
  await play(karim)
  expect(await agendaOf('BENALI', camille)).toContain(SIGNS.movedByText)
  expect((await get(scene, '/courrier')).body).toContain('Déplacé par SMS')
  expect(await play(ines)).toMatch(/ne se change pas par SMS|tient|prévu/)

  await nextStep('2027-01-12T10:00')
  expect(await textsOf(elodie)).toMatch(/datetime="2027-01-12T10:0[^"]*"[^>]*>10 h 0/)
  expect(await play(sean)).toMatch(/noted|see you|Thank/i)

  const { body } = await nextStep('2027-01-12T18:00')
  expect(body).toMatch(/datetime="2027-01-12T17:3/)
  await readMail(LEFEVRE)

  await nextStep('2027-01-13T09:30')
  await honour('MOREAU', camille)
  expect(await agendaOf('MOREAU', camille)).toContain(STATUSES.honoured)
  await play(nour)
  expect((await get(scene, '/demandes', undefined, camille)).body).toContain(REQUESTS.kinds.callback)
  answerByHand()

  await nextStep('2027-01-14T10:00')
  expect(await textsOf(nour)).toMatch(/datetime="2027-01-14T10:0[^"]*"[^>]*>10 h 0/)
  expect((await get(scene, '/agenda/lettres', undefined, camille)).body).toContain('MARTIN')
  expect(await say(nour?.phone ?? '', DANGER)).toMatch(/3114/)
  pace.press() // the letters
  await readMail(LEFEVRE)

  await nextStep('2027-01-15T18:00')
  expect((await get(scene, '/agenda/issues', undefined, camille)).body).toContain('PETIT')
  pace.press()
  const end = await nextStep('2027-01-18T09:00')
  expect(end.body).toContain(TIME.last)
  pace.press() // the figures
  expect((await get(scene, '/agenda', undefined, camille)).statusCode).toBe(200)
  expect((await move('etape')).statusCode).toBe(404)
  expect(pace.seconds(AVERAGE).reading).toBeGreaterThan(60)
  expect(pace.seconds(AVERAGE).all).toBeLessThan(10 * 60)
  expect(pace.seconds().all, 'by who reads slowly').toBeLessThan(12 * 60)
})

test('the clock goes on freely, by an hour, to the next text, a morning or a summary, and never back', async () => {
  const { setClock } = scene
  await move('heure')
  expect(clock()).toMatch(/^2027-01-18T10:0/)
  const { headers } = await move('sms')
  expect(headers.location).toMatch(/sms=[1-9]/)
  const after = clock()
  await move('resume')
  expect(clock() > after).toBe(true)
  expect(clock()).toMatch(/T17:30/)
  await move('matin')
  expect(clock()).toMatch(/T09:00/)
  setClock('2027-01-06T15:25')
  expect((await move('hier')).statusCode).toBe(404)
})

test('a start anew finds the clock where it was left', async () => {
  const { store } = scene.service.parts
  const again = await openDemoClock(store, { now: scene.now })
  expect(Math.abs(again.now().diff(scene.service.parts.clock.now()).as('seconds'))).toBeLessThan(5)
})

test('the page and its week are in English for whoever chose it, and stay so when the week begins again', async () => {
  const samuel = await enterAs('Samuel Arnaud')
  const [, jeton = ''] =
    /name="jeton" value="([^"]+)"/.exec((await get(scene, '/mon-compte', undefined, samuel)).body) ?? []
  await post(scene, '/mon-compte/langue', { langue: 'en', jeton }, {}, samuel)
  const { body } = await get(scene, '/demonstration', undefined, samuel)
  expect(body).toContain('<html lang="en">')
  expect(saidIn(body)).toContain('Step 8 of 8: Next Monday')
  expect(frenchIn(body, NAMES)).toEqual([])
  expect((await post(scene, '/demonstration/recommencer', { accord: 'oui' }, {}, samuel)).statusCode).toBe(303)
  const again = saidIn((await get(scene, '/demonstration', undefined, await enterAs('Samuel Arnaud'))).body)
  expect(again).toContain('Step 1 of 8: Monday')
  expect(again).toContain('Monday 11 January 2027, 9:00 am')
})

test('begun again, nothing of the week is left, and its Monday is the machine’s next one', async () => {
  expect((await post(scene, '/demonstration/recommencer', { accord: 'oui' })).statusCode).toBe(303)
  expect(clock()).toMatch(/^2027-01-11T09:00/)
  expect(await stepShown()).toBe(1)
  const camille = await enterAs('Camille Roy')
  expect(await agendaOf('MOREAU', camille)).not.toContain(SIGNS.confirmed)
  expect((await get(scene, '/courrier')).body).not.toContain('Déplacé par SMS')
})

type Entered = Awaited<ReturnType<typeof enterAs>>

function clock(): string {
  return scene.service.parts.clock.now().setZone(scene.office.zone).toISO() ?? ''
}

/** Read whole when it is opened, then of each step what is to be done and looked at. Of the panels, only what is looked for. */
async function page() {
  const answer = await get(scene, '/demonstration', undefined, null)
  const read = answer.body.replace(/<div class="together">[\s\S]*?<\/div>/, '')
  const [step] = /<section class="step"[\s\S]*?<\/section>/.exec(read) ?? []
  pace.read(linesOf(step ? `<main>${step}</main>` : read))
  return answer
}

/** The last e-mail to somebody, found in the mailbox and read. */
async function readMail(to: string): Promise<void> {
  const [email] = (await listEmails(scene.service.parts.store, 50)).filter((one) => one.to === to)
  if (!email) throw new Error(`no e-mail to ${to}`)
  pace.press()
  pace.press()
  pace.read([email.subject, ...email.body.split('\n')])
}

/** By one who takes a request and answers it: three presses, and what they write. */
function answerByHand(): void {
  for (const _ of ['take', 'answer', 'send']) pace.press()
  pace.type('Je vous appelle vendredi à 16 h.')
}

/** What was exchanged with a telephone. */
function logOf(body: string): string {
  return `<main ${body.slice(body.indexOf('role="log"'), body.indexOf('</main>'))}</main>`
}

function linesOf(body: string): string[] {
  return (
    /<main[\s\S]*<\/main>/
      .exec(body)?.[0]
      .split(/<\/?(?:h\d|p|li|dt|dd|td|th|button|option|summary|label)\b[^>]*>/)
      .map((line) => line.replaceAll(/<[^>]*>/g, ' ').replaceAll('&#39;', '’')) ?? []
  )
}

function move(vers: string) {
  return post(scene, '/demonstration/horloge', { vers }, {}, null)
}

/** Onwards, and at the hour that the step says. */
async function nextStep(moment: string) {
  const before = await stepShown()
  pace.press()
  expect((await move('etape')).statusCode).toBe(303)
  expect(clock().slice(0, 16)).toBe(moment)
  expect(await stepShown()).toBe(before + 1)
  return page()
}

async function stepShown(): Promise<number> {
  const { body } = await page()
  return (
    WEEK.findIndex(({ day, at }, place) =>
      body.includes(TIME.step(place + 1, WEEK.length, TIME.moment(day, at)).replaceAll('\u00a0', ' ')),
    ) + 1
  )
}

async function enterAs(name: string) {
  const { body } = await get(scene, '/connexion', undefined, null)
  const [, form = ''] = new RegExp(`name="agent" value="([^"]+)"(?:(?!</form>)[\\s\\S])*${name}`).exec(body) ?? []
  const { headers } = await post(scene, '/connexion/demonstration', { agent: form }, {}, null)
  const [cookie = ''] = String(headers['set-cookie']).split(';')
  pace.press()
  return { agentId: form, cookie, formToken: '' }
}

async function play(card: ReturnType<typeof workshopCards>[number] | undefined): Promise<string> {
  if (!card) throw new Error('a card is missing')
  let said = ''
  pace.press()
  pace.read([card.name, card.situation, card.watch, ...card.writes.map(([words]) => words)])
  for (const [words] of card.writes) said = await say(card.phone, words)
  return said
}

/** By the button of the agenda, as whoever is signed in. */
async function honour(lastName: string, browser: Entered): Promise<void> {
  const row = await agendaOf(lastName, browser)
  const fields = [...row.matchAll(/name="(jeton|version)" value="([^"]+)"/g)].map(([, name = '', value = '']) => [
    name,
    value,
  ])
  const [, action = ''] = /action="([^"]+\/presence)"/.exec(row) ?? []
  const form = { ...Object.fromEntries(fields.slice(0, 2)), presence: 'honore' }
  pace.press()
  expect((await post(scene, action, form, {}, { ...browser, formToken: form.jeton })).statusCode).toBe(303)
}

/** What the telephone shows last. */
async function say(phone: string, words: string): Promise<string> {
  pace.type(words)
  pace.press()
  await post(scene, '/telephone', { numero: phone, message: words }, {}, null)
  await scene.service.ticker.tick()
  const { body } = await get(scene, `/telephone?numero=${encodeURIComponent(phone)}`, undefined, null)
  pace.read(linesOf(logOf(body)))
  return body.slice(body.lastIndexOf('Le service :')).split('</li>')[0] ?? ''
}

async function textsOf(card: { phone: string } | undefined): Promise<string> {
  const { body } = await get(scene, `/telephone?numero=${encodeURIComponent(card?.phone ?? '')}`, undefined, null)
  pace.press()
  pace.read(linesOf(logOf(body)))
  return body.slice(body.indexOf('role="log"'))
}

async function agendaOf(lastName: string, browser: Entered): Promise<string> {
  const pages = await Promise.all(
    ['2027-01-11', '2027-01-18', '2027-01-25'].map((day) =>
      get(scene, `/agenda?jour=${day}&vue=semaine`, undefined, browser),
    ),
  )
  const rows = pages.flatMap(({ body }) => body.split('<tr')).filter((row) => row.includes(lastName))
  // The week, and the row of whom one looks for.
  pace.press()
  pace.read(
    rows.map((row) => row.replaceAll(/^[^>]*>|<span class="hidden">[^<]*<\/span>/g, '').replaceAll(/<[^>]*>/g, ' ')),
  )
  return rows.join('\n')
}

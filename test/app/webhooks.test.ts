import Sqlite from 'better-sqlite3'
import { DateTime } from 'luxon'
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest'
import { importSchedule } from '../../src/app/planning-files/import-schedule.ts'
import { listExchanged } from '../../src/store/messages/exchanged.ts'
import { listByPhone } from '../../src/store/people/by-number.ts'
import { signatureOf } from '../support/carrier-posts.ts'
import { clockAt, type SetClock } from '../support/clock.ts'
import { AUTH_TOKEN, openTestService, type TestService } from '../support/service.ts'
import { newDatabase, openAt } from '../support/store.ts'

const STRANGER = '+33639980042'

let clock: SetClock
let service: TestService

beforeEach(async () => {
  clock = clockAt(DateTime.fromISO('2026-12-01T10:00', { zone: 'Europe/Paris' }))
  service = await openTestService({ clock })
})

afterEach(() => service.close())

test('a text is acknowledged with an empty answer once it and its answer are stored', async () => {
  const response = await post('sms', form())
  expect(response.statusCode).toBe(200)
  expect(response.body).toContain('<Response/>')
  expect((await exchanged()).map(({ direction, kind }) => [direction, kind])).toEqual([
    ['in', 'received'],
    ['out', 'stranger'],
  ])
})

test.each([
  ['no signature', undefined],
  ['a signature made with another token', signatureOf('http://localhost:3000/webhooks/twilio/sms', form(), 'another')],
  ['a signature of another address', signatureOf('http://evil.example/webhooks/twilio/sms', form(), AUTH_TOKEN)],
  [
    'a signature of other words',
    signatureOf('http://localhost:3000/webhooks/twilio/sms', { ...form(), Body: 'x' }, AUTH_TOKEN),
  ],
])('%s is refused with 403, and nothing is kept', async (_, signature) => {
  const response = await post('sms', form(), signature ?? '')
  expect(response.statusCode).toBe(403)
  expect(await exchanged()).toEqual([])
})

test('headers cannot move the address a signature is checked against', async () => {
  const forged = signatureOf('http://evil.example/webhooks/twilio/sms', form(), AUTH_TOKEN)
  const headers = { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'http' }
  expect((await post('sms', form(), forged, headers)).statusCode).toBe(403)
})

test('a body over 64 KiB is refused with 413', async () => {
  expect((await post('sms', { ...form(), Body: 'a'.repeat(65 * 1024) })).statusCode).toBe(413)
})

test.each([
  '',
  '   ',
  '\u0000',
  '🙂'.repeat(400),
  "'; drop table messages; --",
  '<script>alert(1)</script>',
  '%s %d {0}',
])('a strange body (%j) is kept as it is and acknowledged', async (body) => {
  expect((await post('sms', { ...form(), Body: body })).statusCode).toBe(200)
  expect((await exchanged())[0]?.body).toBe(body.replaceAll('\0', ''))
})

test('a form that cannot be read is refused, never acknowledged and lost', async () => {
  const { From: _, ...rest } = form()
  expect((await post('sms', rest)).statusCode).toBe(400)
})

test('a message is known by whatever name the carrier gives it', async () => {
  expect((await post('sms', { ...form(), MessageSid: 'SMtest-1' })).statusCode).toBe(200)
  expect((await post('sms', { ...form(), MessageSid: 'SMtest-1' })).statusCode).toBe(200)
  expect((await exchanged()).filter(({ direction }) => direction === 'in')).toHaveLength(1)
})

test('a text that cannot be stored is answered 5xx, never 200, and taken in when it comes again', async () => {
  const other = new Sqlite(service.file)
  other.exec('begin immediate')
  expect((await post('sms', form())).statusCode).toBe(500)
  other.exec('rollback')
  other.close()
  expect((await post('sms', form())).statusCode).toBe(200)
  expect(await exchanged()).toHaveLength(2)
})

test('a number nobody knows gets one polite text a day, and what it wrote is kept', async () => {
  for (const body of ['coucou', 'allo ?', 'hé ho']) await service.receive({ from: STRANGER, body })
  expect((await exchanged()).filter(({ direction }) => direction === 'out')).toHaveLength(1)
  expect((await exchanged()).filter(({ direction }) => direction === 'in')).toHaveLength(3)
})

test('a STOP from a number nobody knows silences whoever a file loads with it, until START', async () => {
  const stranger = { from: '+33639981077', body: 'arrêtez vos messages' }
  await service.receive(stranger)
  const holds = async (caseNumber: string) => {
    const source = new TextEncoder().encode(
      `dossier;telephone;type;date;heure;lieu\n${caseNumber};${stranger.from};SPIP;17/03/2027;14h;SPIP`,
    )
    await importSchedule(service.parts, { source, fileName: 'p.csv', summons: true, dryRun: false })
    return (await listByPhone(service.parts.store, stranger.from)).map(({ optedOutAt }) => optedOutAt !== undefined)
  }
  expect(await holds('C-1')).toEqual([true])
})

test('danger is answered to anyone, as often as it is written', async () => {
  for (let times = 0; times < 3; times++) await service.receive({ from: STRANGER, body: 'je vais me tuer' })
  expect((await exchanged()).filter(({ body }) => body.includes('3114'))).toHaveLength(3)
})

test('a call is told which number to call, and hung up', async () => {
  const response = await post('voice', { CallSid: `CA${'1'.repeat(32)}` })
  expect(response.statusCode).toBe(200)
  expect(response.body).toMatch(/<Say language="fr-FR".*appelez.*<Hangup\/>/s)
})

test('the process is healthy at once, and ready while it ticks on time', async () => {
  const get = async (url: string) => (await service.server.inject({ url })).statusCode
  expect(await get('/healthz')).toBe(200)
  expect(await get('/readyz')).toBe(503)
  await service.ticker.tick()
  expect(await get('/readyz')).toBe(200)
  clock.set(clock.now().plus({ minutes: 5 }))
  const late = await service.server.inject({ url: '/readyz' })
  expect([late.statusCode, late.body]).toEqual([503, 'the last tick was 5 minutes ago'])
})

test('metrics name no one', async () => {
  await post('sms', form())
  const { body } = await service.server.inject({ url: '/metrics' })
  expect(body).toContain('justif_messages{direction="in",state="received"} 1')
  expect(body).not.toContain(STRANGER)
})

test('metrics behind a proxy need the token', async () => {
  const response = await service.server.inject({ url: '/metrics', headers: { 'x-forwarded-for': '203.0.113.9' } })
  expect(response.statusCode).toBe(403)
})

test('with a carrier, the pages of the demonstration do not exist', async () => {
  for (const url of ['/telephone', '/courrier']) {
    expect((await service.server.inject({ url })).statusCode).toBe(404)
  }
})

test('a text that one machine answers with 5xx comes to the fallback address, signed for it, and is stored once; another host is refused', async () => {
  const store = await openAt(await newDatabase('sqlite'))
  const environment = { PUBLIC_URL: 'https://one.example', PUBLIC_URL_FALLBACK: 'https://two.example' }
  const open = async () => {
    const opened = await openTestService({ clock, store: { ...store } }, environment)
    onTestFinished(() => opened.close())
    return opened
  }
  const [one, two] = [await open(), await open()]
  const bring = async ({ server }: TestService, address: string) => {
    const url = '/webhooks/twilio/sms'
    const signature = signatureOf(`${address}${url}`, form(), AUTH_TOKEN)
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': signature }
    const payload = new URLSearchParams(form()).toString()
    return (await server.inject({ method: 'POST', url, headers, payload })).statusCode
  }
  const { transaction } = one.parts.store
  one.parts.store.transaction = async () => {
    throw Object.assign(new Error('full'), { code: 'SQLITE_FULL' })
  }
  expect(await bring(one, 'https://one.example')).toBe(500)
  expect(await bring(two, 'https://three.example')).toBe(403)
  expect(await bring(two, 'https://two.example')).toBe(200)
  one.parts.store.transaction = transaction
  expect(await bring(one, 'https://one.example')).toBe(200)
  const texts = await listExchanged(store, STRANGER, 50)
  expect(texts.map(({ direction, kind }) => [direction, kind])).toEqual([
    ['in', 'received'],
    ['out', 'stranger'],
  ])
})

function form(): Record<string, string> {
  return { MessageSid: `SM${'a'.repeat(32)}`, From: STRANGER, To: '+33937000000', Body: 'coucou', NumMedia: '0' }
}

function post(route: string, fields: Record<string, string>, signature?: string, headers: Record<string, string> = {}) {
  const url = `/webhooks/twilio/${route}`
  return service.server.inject({
    method: 'POST',
    url,
    headers: {
      ...headers,
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': signature ?? signatureOf(`http://localhost:3000${url}`, fields, AUTH_TOKEN),
    },
    payload: new URLSearchParams(fields).toString(),
  })
}

async function exchanged() {
  return listExchanged(service.parts.store, STRANGER, 50)
}

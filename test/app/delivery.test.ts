import { DateTime } from 'luxon'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { importSchedule } from '../../src/app/planning-files/import-schedule.ts'
import { setUp } from '../../src/app/upkeep/set-up.ts'
import { listExchanged } from '../../src/store/messages/exchanged.ts'
import type { Message } from '../../src/store/messages/message.ts'
import { listByPhone } from '../../src/store/people/by-number.ts'
import { type CarrierDouble, startCarrier } from '../support/carrier.ts'
import { clockAt, type SetClock } from '../support/clock.ts'
import { freePort } from '../support/free-port.ts'
import { ACCOUNT_SID, AUTH_TOKEN, openTestService, type TestService } from '../support/service.ts'
import { toldSoFar } from '../support/told.ts'

const KARIM = '+33639980001'

let clock: SetClock
let carrier: CarrierDouble
let service: TestService
let webhooks: string

beforeEach(async () => {
  clock = clockAt(DateTime.fromISO('2026-12-01T10:00', { zone: 'Europe/Paris' }))
  carrier = await startCarrier({ authToken: AUTH_TOKEN, accountSid: ACCOUNT_SID, now: () => clock.now().toJSDate() })
  const port = await freePort()
  webhooks = `http://127.0.0.1:${port}/webhooks/twilio`
  service = await openTestService({ clock }, { PUBLIC_URL: `http://127.0.0.1:${port}`, TWILIO_API_URL: carrier.url })
  await service.server.listen({ host: '127.0.0.1', port })
})

afterEach(async () => {
  await service.close()
  await carrier.close()
})

test('a text leaves with our id in its receipt’s address and an end of use, and is delivered when its receipt says so', async () => {
  await load('14/12/2026;14h30')
  await service.ticker.tick()
  const [accepted] = carrier.accepted
  expect(accepted?.form).toMatchObject({ To: KARIM, From: '+33937000000', ValidityPeriod: '36000' })
  const [summons] = await textsTo(KARIM)
  expect(accepted?.form.StatusCallback).toBe(`${webhooks}/status?message=${summons?.id}`)
  expect(summons).toMatchObject({ state: 'sent', sid: accepted?.sid })
  await carrier.sendReceipts()
  expect((await textsTo(KARIM))[0]).toMatchObject({ state: 'delivered' })
})

test.each(['twice', 'reversed', 'early'] as const)(
  'receipts that come %s end in the same state',
  async (receiptsCome) => {
    carrier.misbehave({ receiptsCome })
    await load('14/12/2026;14h30')
    await service.ticker.tick()
    await carrier.sendReceipts()
    expect((await textsTo(KARIM)).map(({ state }) => state)).toEqual(['delivered'])
  },
)

test('a late “sent” never overwrites “delivered”', async () => {
  await load('14/12/2026;14h30')
  await service.ticker.tick()
  const [accepted] = carrier.accepted
  await carrier.report(accepted?.sid ?? '', 'delivered')
  await carrier.report(accepted?.sid ?? '', 'sent')
  await carrier.report(accepted?.sid ?? '', 'undelivered', 30005)
  expect((await textsTo(KARIM))[0]).toMatchObject({ state: 'delivered' })
})

test('a receipt for a text we do not know is acknowledged and changes nothing', async () => {
  await load('14/12/2026;14h30')
  await service.ticker.tick()
  const [accepted] = carrier.accepted
  if (accepted) accepted.statusCallback = `${webhooks}/status?message=nobody`
  Object.assign(accepted ?? {}, { sid: `SM${'9'.repeat(32)}` })
  expect(await carrier.report(`SM${'9'.repeat(32)}`, 'undelivered', 30005)).toMatchObject({ status: 200 })
  expect((await textsTo(KARIM))[0]).toMatchObject({ state: 'sent' })
})

test.each(['acceptThenReset', 'acceptThen500', 'acceptThenTruncate', 'acceptThenCut'] as const)(
  'after %s the text is looked for and not sent again',
  async (answer) => {
    carrier.misbehave({ answer })
    await load('14/12/2026;14h30')
    await service.ticker.tick()
    expect((await textsTo(KARIM))[0]).toMatchObject({ state: 'uncertain' })
    await pass({ minutes: 3 })
    expect((await textsTo(KARIM))[0]).toMatchObject({ state: 'sent', sid: carrier.accepted[0]?.sid })
    expect(carrier.accepted).toHaveLength(1)
  },
)

test('a text absent from two listings minutes apart is sent again', async () => {
  carrier.misbehave({ answer: 'reset' })
  await load('14/12/2026;14h30')
  await service.ticker.tick()
  await pass({ minutes: 3 })
  expect(carrier.accepted).toHaveLength(0)
  await pass({ minutes: 4 })
  expect(carrier.accepted).toHaveLength(1)
})

test('a claim whose holder died is looked for, never sent again blindly', async () => {
  await load('14/12/2026;14h30')
  carrier.misbehave({ answer: 'acceptThenReset' })
  await service.ticker.tick()
  await pass({ minutes: 3 })
  await pass({ minutes: 4 })
  await pass({ minutes: 4 })
  expect(carrier.accepted).toHaveLength(1)
})

test('a landline is never tried again, its number is in doubt, and the agent is told', async () => {
  carrier.misbehave({ answer: { status: 400, code: 21614 } })
  await load('14/12/2026;14h30')
  await service.ticker.tick()
  expect((await textsTo(KARIM))[0]).toMatchObject({ state: 'refused', reason: 'landline', errorCode: 21614 })
  expect((await listByPhone(service.parts.store, KARIM))[0]?.phoneDoubt).toBe('landline')
  await pass({ days: 14 })
  expect(carrier.creates).toBe(1)
  expect((await toldSoFar(service.parts)).map(({ kind }) => kind)).toContain('textFailed')
})

test('a telephone that is off is tried again later, three times at most', async () => {
  await load('14/12/2026;14h30')
  await service.ticker.tick()
  for (let attempt = 0; attempt < 4; attempt++) {
    await carrier.report(carrier.accepted.at(-1)?.sid ?? '', 'undelivered', 30003)
    await pass({ hours: 1 })
  }
  expect(carrier.accepted).toHaveLength(4)
  expect((await textsTo(KARIM))[0]).toMatchObject({ state: 'undelivered', errorCode: 30003 })
})

test('a phone that comes back before the text is sent again has it already: it is not sent twice', async () => {
  await load('14/12/2026;14h30')
  await service.ticker.tick()
  const sid = carrier.accepted[0]?.sid ?? ''
  await carrier.report(sid, 'undelivered', 30003)
  await carrier.report(sid, 'delivered')
  await pass({ hours: 2 })
  expect(carrier.accepted).toHaveLength(1)
  expect(await textsTo(KARIM)).toMatchObject([{ state: 'delivered', sid }])
})

test('a carrier that answers rubbish puts few texts in doubt: the rest waits until it speaks again', async () => {
  carrier.misbehave({ on: 'create', answer: { status: 200, body: '<html>Welcome</html>' }, times: 100 })
  const numbers = Array.from({ length: 60 }, (_, n) => `+336399801${String(n).padStart(2, '0')}`)
  await loadLines(
    ...numbers.map((phone, n) => `D-${n};T;K;${phone};R-${n};SPIP;14/12/2026;14h30;SPIP;m.lefevre@justice.example`),
  )
  await service.ticker.tick()
  expect(carrier.creates).toBeLessThan(20)
  carrier.forgive()
  await pass({ minutes: 1 })
  await pass({ minutes: 1 })
  expect(carrier.accepted.length).toBeGreaterThan(40)
})

test('a carrier that asks to wait is obeyed', async () => {
  carrier.misbehave({ answer: { status: 429, code: 20429, retryAfter: '300' } })
  await load('14/12/2026;14h30')
  await service.ticker.tick()
  await pass({ minutes: 4 })
  expect(carrier.creates).toBe(1)
  await pass({ minutes: 4 })
  expect(carrier.accepted).toHaveLength(1)
})

test('a carrier account that does not work stops everything, loses nothing, and resumes by itself', async () => {
  carrier.misbehave({ answer: { status: 401, code: 20003 }, times: 4 })
  await load('14/12/2026;14h30', '15/12/2026;10h', '16/12/2026;10h')
  await service.ticker.tick()
  expect(carrier.accepted).toHaveLength(0)
  // One text goes ahead to see; the others wait unharmed.
  await pass({ minutes: 1 })
  expect(carrier.creates).toBe(4)
  await pass({ minutes: 1 })
  expect(carrier.accepted).toHaveLength(3)
})

test('a text that came by webhook is answered through the carrier', async () => {
  await load('14/12/2026;14h30')
  await service.ticker.tick()
  const received = await carrier.receive({ from: KARIM, body: 'oui' }, `${webhooks}/sms`)
  expect(received).toMatchObject({ status: 200, body: expect.stringContaining('<Response/>') })
  await service.ticker.tick()
  expect(carrier.accepted.at(-1)?.body).toContain("C'est noté")
})

test('the same webhook five times at once, and again days later, is one message and one answer', async () => {
  await load('14/12/2026;14h30')
  await service.ticker.tick()
  const received = await carrier.receive({ from: KARIM, body: 'quand ?' }, `${webhooks}/sms`)
  const again = await Promise.all([1, 2, 3, 4, 5].map(() => received.again()))
  expect(again.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
  await pass({ days: 2 })
  await received.again()
  await service.ticker.tick()
  const answers = carrier.accepted.filter(({ body }) => body.startsWith('Rendez-vous lundi'))
  expect(answers).toHaveLength(1)
})

test('our answer to a STOP that the carrier already acted on is refused in silence', async () => {
  await load('14/12/2026;14h30')
  await service.ticker.tick()
  await carrier.receive({ from: KARIM, body: 'STOP' }, `${webhooks}/sms`)
  await pass({ days: 13 })
  expect(carrier.accepted).toHaveLength(1)
  const kinds = (await toldSoFar(service.parts)).map(({ kind }) => kind)
  expect(kinds.filter((kind) => kind === 'optedOut')).toHaveLength(1)
})

test('an answer that waited for the carrier does not leave after a STOP, and the STOP is answered', async () => {
  await load('14/12/2026;14h30')
  await service.ticker.tick()
  carrier.misbehave({ answer: { status: 429, code: 20429, retryAfter: '60' } })
  await service.receive({ from: KARIM, body: 'quand ?' })
  await service.ticker.tick()
  await service.receive({ from: KARIM, body: 'je ne veux plus de messages' })
  await pass({ minutes: 2 })
  expect(carrier.accepted.map(({ body }) => body).slice(1)).toEqual([expect.stringContaining('START')])
  expect((await textsTo(KARIM)).find(({ kind }) => kind === 'when')).toMatchObject({
    state: 'dropped',
    reason: 'optedOut',
  })
})

test('at most twenty texts an hour leave to one number, danger excepted', async () => {
  await load('14/12/2026;14h30')
  await service.ticker.tick()
  // In other words each time: the same ones a third time are not answered.
  for (let sent = 0; sent < 30; sent++)
    await service.receive({ from: KARIM, body: `quand ${'?'.repeat(sent)} a${sent}` })
  await service.ticker.tick()
  expect(carrier.accepted).toHaveLength(20)
  await service.receive({ from: KARIM, body: 'je veux mourir' })
  await service.ticker.tick()
  expect(carrier.accepted).toHaveLength(21)
  expect((await toldSoFar(service.parts)).filter(({ kind }) => kind === 'loop')).toHaveLength(1)
})

test('a store that was a demonstration takes ordinary hours with a carrier', async () => {
  await setUp(service.parts, {
    code: 'SPIP',
    name: 'SPIP',
    zone: 'Europe/Paris',
    holidayRegion: 'FR',
    alwaysOpen: false,
    realCarrier: true,
    rehearses: false,
    invented: false,
  })
  clock.set(DateTime.fromISO('2026-12-01T22:00', { zone: 'Europe/Paris' }))
  await load('14/12/2026;14h30')
  await service.ticker.tick()
  expect(carrier.accepted).toHaveLength(0)
  await pass({ hours: 11 })
  expect(carrier.accepted).toHaveLength(1)
})

async function load(...moments: string[]): Promise<void> {
  const lines = moments.map(
    (moment, index) =>
      `D-${index};TEST;Karim;06 39 98 00 0${index + 1};R-${index};SPIP;${moment};SPIP;m.lefevre@justice.example`,
  )
  await loadLines(...lines)
}

async function loadLines(...lines: string[]): Promise<void> {
  const text = ['dossier;nom;prenom;telephone;reference;type;date;heure;lieu;agent_email', ...lines].join('\n')
  const source = new TextEncoder().encode(text)
  await importSchedule(service.parts, { source, fileName: 'planning.csv', summons: true, dryRun: false })
}

async function pass(duration: { minutes?: number; hours?: number; days?: number }): Promise<void> {
  await service.ticker.quiet() // a call in hand would find its lease over
  clock.set(clock.now().plus(duration))
  await service.ticker.tick()
}

async function textsTo(phone: string): Promise<Message[]> {
  return (await listExchanged(service.parts.store, phone, 100)).filter(({ direction }) => direction === 'out')
}

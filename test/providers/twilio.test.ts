import dns from 'node:dns'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { DateTime } from 'luxon'
import tlsOptions from 'smtp-server/lib/tls-options.js'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openTwilio } from '../../src/providers/twilio.ts'
import type { TwilioSettings } from '../../src/providers/twilio-account.ts'
import { type CarrierDouble, startCarrier } from '../support/carrier.ts'

const ACCOUNT = `AC${'a'.repeat(32)}`
const KARIM = '+33612345678'
const text = { id: 'm1', to: KARIM, body: 'Rendez-vous mardi à 14h30. Répondez OUI ou NON.', validitySeconds: 7200 }
const UNCERTAIN = { outcome: 'uncertain', code: undefined }

let carrier: CarrierDouble
beforeEach(async () => {
  carrier = await startCarrier({ accountSid: ACCOUNT, authToken: 'new-token', largestPage: 3 })
})
afterEach(() => carrier.close())

function open(settings: Partial<TwilioSettings> = {}) {
  return openTwilio({
    accountSid: ACCOUNT,
    authTokens: ['new-token', 'old-token'],
    from: '+33937000000',
    apiUrl: carrier.url,
    statusCallback: (id) => `https://justif.example/webhooks/twilio/status?message=${id}`,
    ...settings,
  })
}

describe('a text handed to Twilio', () => {
  test('is accepted with its sid, and says where receipts go and until when it is of use', async () => {
    const outcome = await open().send(text)
    expect(outcome).toEqual({ outcome: 'accepted', sid: carrier.accepted[0]?.sid })
    expect(carrier.accepted[0]?.form).toEqual({
      To: KARIM,
      From: '+33937000000',
      Body: text.body,
      StatusCallback: 'https://justif.example/webhooks/twilio/status?message=m1',
      ValidityPeriod: '7200',
      RiskCheck: 'disable',
      SmartEncoded: 'false',
    })
  })

  test('leaves through the messaging service when there is one', async () => {
    const from = `MG${'b'.repeat(32)}`
    await open({ from }).send(text)
    expect(carrier.accepted[0]?.form).toMatchObject({ MessagingServiceSid: from })
    expect(carrier.accepted[0]?.form).not.toHaveProperty('From')
  })

  test.each([
    [undefined, undefined],
    [-5, '1'],
    [0.4, '1'],
    [90.9, '90'],
    [1_000_000, '36000'],
  ])('with %s seconds of use is valid for %s', async (validitySeconds, expected) => {
    expect(await open().send({ ...text, validitySeconds })).toMatchObject({ outcome: 'accepted' })
    expect(carrier.accepted[0]?.form.ValidityPeriod).toBe(expected)
  })

  test('stops everything when our first token is not the account’s', async () => {
    expect(await open({ authTokens: ['old-token', 'new-token'] }).send(text)).toEqual({
      outcome: 'accountDown',
      code: 20003,
    })
    expect(await open({ accountSid: `AC${'f'.repeat(32)}` }).send(text)).toMatchObject({ outcome: 'accountDown' })
  })

  test('is never tried twice by the SDK itself', async () => {
    carrier.misbehave({ answer: { status: 429, code: 20429 }, times: 5 })
    await open().send(text)
    expect(carrier.creates).toBe(1)
  })

  test('writes neither number nor words anywhere, even when asked to debug', async () => {
    const written = vi.spyOn(console, 'log')
    vi.stubEnv('TWILIO_LOG_LEVEL', 'debug')
    carrier.misbehave({ answer: { status: 400, code: 21211, body: `{"code":21211,"message":"${KARIM} is wrong"}` } })
    const outcome = await open().send(text)
    await open().send(text)
    vi.unstubAllEnvs()
    expect(written).not.toHaveBeenCalled()
    expect(JSON.stringify(outcome)).not.toContain(KARIM)
  })
})

describe('a text whose fate nobody knows', () => {
  test.each(['acceptThenReset', 'acceptThen500', 'acceptThenTruncate', 'acceptThenCut', 'reset'] as const)(
    'is uncertain after %s, and on record if Twilio took it',
    async (answer) => {
      carrier.misbehave({ answer })
      const started = DateTime.utc()
      expect(await open().send(text)).toMatchObject({ outcome: 'uncertain' })
      const found = await open().listSent(KARIM, started)
      expect(found.map(({ body }) => body)).toEqual(answer === 'reset' ? [] : [text.body])
    },
  )

  test.each(['hang', 'acceptThenHang'] as const)('is uncertain after a timeout (%s)', async (answer) => {
    carrier.misbehave({ answer })
    expect(await open({ timeoutMs: 50 }).send(text)).toEqual(UNCERTAIN)
  })

  test('is uncertain after a timeout even when the answer trickles', async () => {
    const timer = { id: undefined as NodeJS.Timeout | undefined }
    const slow = await import('node:http').then(({ createServer }) =>
      createServer((_request, response) => {
        response.writeHead(201, { 'Content-Type': 'application/json' })
        timer.id = setInterval(() => response.write(' '), 5)
      }).listen(0, '127.0.0.1'),
    )
    await new Promise((resolve) => slow.once('listening', resolve))
    const apiUrl = `http://127.0.0.1:${(slow.address() as AddressInfo).port}`
    expect(await open({ apiUrl, timeoutMs: 100 }).send(text)).toEqual(UNCERTAIN)
    clearInterval(timer.id)
    slow.closeAllConnections()
    slow.close()
  })

  test.each(['{}', '{"sid":null}', '{"sid":"<b>"}', '[]', 'null', '""', ''])(
    'is uncertain when Twilio says yes with %s',
    async (body) => {
      carrier.misbehave({ answer: { status: 201, body } })
      expect(await open().send(text)).toEqual(UNCERTAIN)
    },
  )
})

describe('a text that surely did not leave', () => {
  const LATER = { outcome: 'tryLater', afterSeconds: 30, code: undefined }

  test('is tried later when nobody listens', async () => {
    await carrier.close()
    expect(await open().send(text)).toEqual(LATER)
  })

  test('is tried later when a name has several addresses and nobody listens at any', async () => {
    await carrier.close()
    const addresses = [
      { address: '127.0.0.1', family: 4 },
      { address: '127.0.0.2', family: 4 },
    ]
    const lookup = vi.spyOn(dns, 'lookup').mockImplementation(((...args: unknown[]) => {
      ;(args.at(-1) as (error: null, found: typeof addresses) => void)(null, addresses)
    }) as typeof dns.lookup)
    expect(await open({ apiUrl: carrier.url.replace('127.0.0.1', 'twilio.example') }).send(text)).toEqual(LATER)
    expect(lookup).toHaveBeenCalled()
    lookup.mockRestore()
  })

  test('is tried later when the name does not resolve', async () => {
    expect(await open({ apiUrl: 'https://nobody.invalid' }).send(text)).toEqual(LATER)
  })

  test('is tried later when the certificate is not Twilio’s, and nothing was said to that server', async () => {
    let heard = ''
    const impostor = createTlsServer(tlsOptions(), (request) => {
      heard += request.url
    }).listen(0, '127.0.0.1')
    impostor.on('secureConnection', (socket) => socket.on('data', (bytes) => (heard += bytes)))
    await new Promise((resolve) => impostor.once('listening', resolve))
    const apiUrl = `https://127.0.0.1:${(impostor.address() as AddressInfo).port}`
    expect(await open({ apiUrl }).send(text)).toEqual(LATER)
    await new Promise((resolve) => impostor.close(resolve))
    expect(heard).toBe('')
  })
})

describe('what Twilio has on record', () => {
  test('is every text of ours to this number since the instant, over several pages, newest first', async () => {
    const started = DateTime.utc()
    const twilio = open()
    for (let n = 1; n <= 8; n++) await twilio.send({ ...text, id: `m${n}`, body: `Texte ${n}` })
    await twilio.send({ ...text, to: '+33698765432' })
    await carrier.receive({ from: KARIM, body: 'oui' })
    const found = await twilio.listSent(KARIM, started)
    expect(found.map(({ body }) => body)).toEqual([8, 7, 6, 5, 4, 3, 2, 1].map((n) => `Texte ${n}`))
    expect(found[0]).toMatchObject({ sid: carrier.accepted[7]?.sid, state: 'sent', code: undefined })
  })

  test('tells what became of a text', async () => {
    const started = DateTime.utc()
    await open().send(text)
    await carrier.report(carrier.accepted[0]?.sid ?? '', 'undelivered', 30005)
    expect(await open().listSent(KARIM, started)).toMatchObject([{ state: 'undelivered', code: 30005 }])
  })

  test('leaves out what is older, but for the minutes by which two clocks may differ', async () => {
    const now = DateTime.fromISO('2027-03-08T10:00:00.900Z')
    let clock = now.minus({ days: 3 })
    const past = await startCarrier({
      accountSid: ACCOUNT,
      authToken: 'new-token',
      largestPage: 3,
      now: () => clock.toJSDate(),
    })
    const twilio = open({ apiUrl: past.url })
    for (let n = 1; n <= 12; n++) await twilio.send({ ...text, body: `vieux ${n}` })
    clock = now.minus({ minutes: 1 })
    await twilio.send({ ...text, body: 'notre texte' })
    expect((await twilio.listSent(KARIM, now)).map(({ body }) => body)).toEqual(['notre texte'])
    expect(past.lists).toBe(2) // and the years before are not read
    await past.close()
  })

  test('is compared with our own words, without what a trial account adds', async () => {
    const started = DateTime.utc()
    await open().send({ ...text, body: 'Sent from your Twilio trial account - Bonjour' })
    expect(await open().listSent(KARIM, started)).toMatchObject([{ body: 'Bonjour' }])
  })

  test('is what people wrote while we were down, oldest first, with nothing of ours', async () => {
    const started = DateTime.utc()
    await open().send(text)
    for (const body of ['o\0ui', 'non', 'c’est où ?', 'STOP']) await carrier.receive({ from: KARIM, body })
    const found = await open().listReceived(started)
    expect(found.map(({ body }) => body)).toEqual(['oui', 'non', 'c’est où ?', 'STOP'])
    expect(found[0]).toEqual({
      sid: expect.stringMatching(/^SM/),
      from: KARIM,
      to: '+33937000000',
      body: 'oui',
      carrierOptOut: undefined,
      takenAt: expect.any(DateTime),
    })
  })

  test('is not what people wrote to another number or service of the same account', async () => {
    const started = DateTime.utc()
    const ours = `MG${'b'.repeat(32)}`
    await carrier.receive({ from: KARIM, body: 'à un autre', to: '+33937999999' })
    await carrier.receive({ from: KARIM, body: 'au service', extra: { MessagingServiceSid: ours } })
    await carrier.receive({ from: KARIM, body: 'ailleurs', extra: { MessagingServiceSid: `MG${'c'.repeat(32)}` } })
    const bodies = async (from: string) => (await open({ from }).listReceived(started)).map(({ body }) => body)
    expect(await bodies('+33937000000')).toEqual(['au service', 'ailleurs'])
    expect(await bodies(ours)).toEqual(['à un autre', 'au service'])
  })

  test.each([
    ['a refusal', { status: 401, code: 20003 }],
    ['an overload', { status: 429, code: 20429 }],
    ['a page that is not one', { status: 200, body: '<html>' }],
    ['an empty document', { status: 200, body: '{}' }],
    ['a reset', 'acceptThenReset' as const],
    ['half a page', 'acceptThenTruncate' as const],
  ])('is not taken for nothing after %s', async (_what, answer) => {
    carrier.misbehave({ on: 'list', answer, times: 2 })
    await expect(open().listSent(KARIM, DateTime.utc())).rejects.toThrow()
    await expect(open().listReceived(DateTime.utc())).rejects.toThrow()
  })

  test('is not guessed when a text of ours has no date', async () => {
    const body = '{"messages":[{"sid":"SM1","to":"+33612345678","body":"","date_created":null}]}'
    carrier.misbehave({ on: 'list', answer: { status: 200, body } })
    await expect(open().listSent(KARIM, DateTime.utc())).rejects.toThrow('without a date')
  })

  test.each([
    ['nobody answers', 'reset' as const],
    ['half a page comes', 'acceptThenTruncate' as const],
    ['Twilio repeats the number', { status: 400, body: `{"code":21211,"message":"${KARIM} is wrong"}` }],
  ])('fails without number, words or token when %s', async (_what, answer) => {
    await open().send(text)
    carrier.misbehave({ on: 'list', answer })
    const error = await open()
      .listSent(KARIM, DateTime.utc())
      .catch((error: unknown) => error)
    const shown = inspect(error, { depth: 20, showHidden: true })
    expect(shown).toContain('Twilio')
    for (const secret of [KARIM, KARIM.slice(1), 'Rendez-vous', 'new-token', 'Basic '])
      expect(shown).not.toContain(secret)
  })

  test.each([
    '{"":[{},{},null],"":0}',
    '{"messages":null}',
    '{"messages":[null]}',
    '{"messages":[{"sid":"SM1","from":7,"to":"x","direction":"inbound"}]}',
    '[]',
  ])('is not read where it cannot be, and says nothing of what it was: %s', async (body) => {
    carrier.misbehave({ on: 'list', answer: { status: 200, body }, times: 3 })
    for (const list of [open().listReceived(DateTime.utc()), open().listAllSent(DateTime.utc())])
      await expect(list).rejects.toThrow('no answer from Twilio: unreadable')
  })

  test('is not cut short in silence: a list without end is an error', async () => {
    const who = { sid: 'SM1', from: KARIM, to: '+33937000000' }
    const page = {
      messages: [{ ...who, body: 'x', direction: 'inbound', date_created: new Date().toUTCString() }],
      next_page_uri: `/2010-04-01/Accounts/${ACCOUNT}/Messages.json?Page=1`,
    }
    carrier.misbehave({ on: 'list', answer: { status: 200, body: JSON.stringify(page) }, times: 1000 })
    await expect(open().listReceived(DateTime.utc())).rejects.toThrow('pages')
  })

  test('never takes our token to a host that an answer names', async () => {
    const page = {
      messages: [],
      meta: { key: 'messages', next_page_url: 'http://127.0.0.1:9/2010-04-01/elsewhere.json' },
    }
    carrier.misbehave({ on: 'list', answer: { status: 200, body: JSON.stringify(page) } })
    await expect(open().listReceived(DateTime.utc())).rejects.toThrow('404')
  })
})

test('settings that cannot work are said at the opening', () => {
  expect(() => open({ authTokens: [] })).toThrow('token')
  expect(() => open({ accountSid: 'SKxxx' })).toThrow('accountSid')
})

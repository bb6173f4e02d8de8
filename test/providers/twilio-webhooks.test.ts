import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openTwilio } from '../../src/providers/twilio.ts'
import {
  EMPTY_RESPONSE,
  isSigned,
  readInboundSms,
  readReceipt,
  sayOfficePhone,
} from '../../src/providers/twilio-webhooks.ts'
import { type CarrierDouble, startCarrier } from '../support/carrier.ts'
import { signatureOf } from '../support/carrier-posts.ts'

const URL_OF_STATUS = 'https://justif.example/webhooks/twilio/status?message=0197a0e0-0000-7000-8000-000000000001'
const SID = `SM${'0'.repeat(32)}`
const sms = { MessageSid: SID, From: '+33612345678', To: '+33937000000', Body: 'oui jy serai', NumMedia: '0' }

describe('a webhook', () => {
  const tokens = ['new-token', 'old-token']
  const signed = (token: string, url = URL_OF_STATUS, form: Record<string, string> = sms) =>
    signatureOf(url, form, token)

  test('is Twilio’s when signed with either token, while one replaces the other', () => {
    expect(isSigned(tokens, signed('new-token'), URL_OF_STATUS, sms)).toBe(true)
    expect(isSigned(tokens, signed('old-token'), URL_OF_STATUS, sms)).toBe(true)
    expect(isSigned(['new-token'], signed('old-token'), URL_OF_STATUS, sms)).toBe(false)
  })

  test('is Twilio’s whatever letters it holds', () => {
    const form = { ...sms, Body: 'J’arrive à 14 h 30 😀 & + = %' }
    expect(isSigned(tokens, signed('new-token', URL_OF_STATUS, form), URL_OF_STATUS, form)).toBe(true)
  })

  test.each([
    ['a word of the text is changed', URL_OF_STATUS, { ...sms, Body: 'non' }],
    ['the sender is changed', URL_OF_STATUS, { ...sms, From: '+33698765432' }],
    ['a parameter is added', URL_OF_STATUS, { ...sms, OptOutType: 'STOP' }],
    ['a parameter is taken away', URL_OF_STATUS, { MessageSid: SID }],
    ['a parameter comes twice', URL_OF_STATUS, { ...sms, Body: [sms.Body, sms.Body] }],
    ['a parameter is an object', URL_OF_STATUS, { ...sms, Body: Object.create(null) }],
    ['there is no form', URL_OF_STATUS, undefined],
    ['it is for another message', URL_OF_STATUS.replace(/1$/, '2'), sms],
    ['it is for another host', URL_OF_STATUS.replace('justif', 'autre'), sms],
    ['it is for another route', URL_OF_STATUS.replace('status', 'sms'), sms],
    ['it is over http', URL_OF_STATUS.replace('https', 'http'), sms],
    ['its address is none', 'https://justif.examplehttp://evil/', sms],
  ])('is forged when %s', (_what, url, form) => {
    expect(isSigned(tokens, signed('new-token'), url, form)).toBe(false)
  })

  test.each([undefined, '', 'abc', ['a'], 12, signed('guess')])('is forged when signed with %j', (signature) => {
    expect(isSigned(tokens, signature, URL_OF_STATUS, sms)).toBe(false)
  })

  test('is never Twilio’s for an empty token, which anyone could sign with', () => {
    expect(isSigned([''], signed(''), URL_OF_STATUS, sms)).toBe(false)
    expect(isSigned([], signed(''), URL_OF_STATUS, sms)).toBe(false)
  })
})

describe('a text somebody sent', () => {
  test('is read with its sid, its number and its words', () => {
    expect(readInboundSms(sms)).toEqual({
      sid: SID,
      from: '+33612345678',
      to: '+33937000000',
      body: 'oui jy serai',
      carrierOptOut: undefined,
    })
  })

  test.each([
    ['STOP', 'stop'],
    ['START', 'start'],
    ['HELP', 'help'],
    ['stop', 'stop'],
    ['OTHER', undefined],
    ['constructor', undefined],
  ])('says that Twilio itself acted on it: %s', (OptOutType, carrierOptOut) => {
    expect(readInboundSms({ ...sms, OptOutType })).toMatchObject({ carrierOptOut })
  })

  test('is empty when it is a picture alone, and keeps the words under a picture', () => {
    expect(readInboundSms({ ...sms, Body: '', NumMedia: '1' })).toMatchObject({ body: '' })
    const { Body: _, ...noBody } = sms
    expect(readInboundSms({ ...noBody, NumMedia: '2' })).toMatchObject({ body: '' })
    expect(readInboundSms({ ...sms, NumMedia: '1' })).toMatchObject({ body: 'oui jy serai' })
    expect(readInboundSms({ ...sms, Body: '' })).toMatchObject({ body: '' })
  })

  test('keeps no zero byte, which Postgres refuses to store', () => {
    expect(readInboundSms({ ...sms, Body: 'o\0ui' })).toMatchObject({ body: 'oui' })
  })

  test('may come from a short code or a name', () => {
    for (const From of ['36105', 'La Poste', 'whatsapp:+33612345678']) {
      expect(readInboundSms({ ...sms, From })).toMatchObject({ from: From })
    }
  })

  test.each([
    [{ ...sms, MessageSid: undefined }, 'missing', 'MessageSid'],
    [{ ...sms, MessageSid: 'SM 1\n' }, 'malformed', 'MessageSid'],
    [{ ...sms, MessageSid: 'S'.repeat(65) }, 'tooLong', 'MessageSid'],
    [{ ...sms, MessageSid: [SID, SID] }, 'notText', 'MessageSid'],
    [{ ...sms, From: undefined }, 'missing', 'From'],
    [{ ...sms, From: '' }, 'malformed', 'From'],
    [{ ...sms, From: '+336\r\n' }, 'malformed', 'From'],
    [{ ...sms, From: '9'.repeat(1000) }, 'tooLong', 'From'],
    [{ ...sms, To: ['a', 'b'] }, 'notText', 'To'],
    [{ ...sms, Body: undefined }, 'missing', 'Body'],
    [{ ...sms, Body: ['oui', 'non'] }, 'notText', 'Body'],
    [{ ...sms, Body: 'a'.repeat(1_000_000) }, 'tooLong', 'Body'],
    [{ ...sms, NumMedia: 'many' }, 'malformed', 'NumMedia'],
    [{ ...sms, OptOutType: ['STOP'] }, 'notText', 'OptOutType'],
    [{}, 'missing', 'MessageSid'],
    [undefined, 'missing', 'MessageSid'],
    ['oui', 'missing', 'MessageSid'],
    [['oui'], 'missing', 'MessageSid'],
  ])('is a problem that says where, when it cannot be used (%#)', (form, problem, field) => {
    expect(readInboundSms(form)).toEqual({ problem, field })
  })
})

describe('a receipt', () => {
  const form = { MessageSid: SID, MessageStatus: 'delivered', To: '+33612345678' }

  test('says which message, by our own id and by Twilio’s', () => {
    expect(readReceipt({ message: 'm-1' }, form)).toEqual({
      messageId: 'm-1',
      sid: SID,
      state: 'delivered',
      code: undefined,
      to: form.To,
    })
  })

  test.each([
    ['accepted', 'sent'],
    ['scheduled', 'sent'],
    ['queued', 'sent'],
    ['sending', 'sent'],
    ['sent', 'sent'],
    ['delivered', 'delivered'],
    ['read', 'delivered'],
    ['undelivered', 'undelivered'],
    ['failed', 'failed'],
    ['canceled', 'failed'],
    ['partially_delivered', 'other'],
    ['constructor', 'other'],
  ])('that says %s means %s', (MessageStatus, state) => {
    expect(readReceipt({}, { ...form, MessageStatus })).toMatchObject({ state })
  })

  test('says why the text did not arrive', () => {
    expect(readReceipt({}, { ...form, MessageStatus: 'undelivered', ErrorCode: '30003' })).toMatchObject({
      code: 30003,
    })
    expect(readReceipt({}, { ...form, ErrorCode: '' })).toMatchObject({ code: undefined })
  })

  test.each([undefined, '', ['a', 'b'], 'a b', "'; drop", 'x'.repeat(65)])(
    'still has its sid when our id is %j',
    (message) => {
      expect(readReceipt({ message }, form)).toMatchObject({ messageId: undefined, sid: SID })
    },
  )

  test.each([
    [{ ...form, MessageSid: undefined }, 'missing', 'MessageSid'],
    [{ ...form, MessageStatus: ['sent', 'delivered'] }, 'notText', 'MessageStatus'],
    [{ ...form, MessageStatus: 'a b' }, 'malformed', 'MessageStatus'],
    [{ ...form, ErrorCode: '3e4' }, 'malformed', 'ErrorCode'],
    [{ ...form, ErrorCode: '9'.repeat(400) }, 'tooLong', 'ErrorCode'],
    [undefined, 'missing', 'MessageSid'],
  ])('is a problem that says where, when it cannot be used (%#)', (broken, problem, field) => {
    expect(readReceipt({}, broken)).toEqual({ problem, field })
  })
})

test('whatever a form holds, reading it never throws and never repeats it', () => {
  const names = ['MessageSid', 'From', 'To', 'Body', 'NumMedia', 'OptOutType', 'MessageStatus', 'ErrorCode', 'message']
  const value = fc.oneof(fc.string({ unit: 'binary' }), fc.anything())
  const form = fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...names), value))
  fc.assert(
    fc.property(form, form, fc.string(), (query, form, url) => {
      for (const read of [readInboundSms(form), readReceipt(query, form)]) {
        if ('problem' in read) expect(names).toContain(read.field)
      }
      expect(isSigned(['token'], 'x', url, form)).toBe(false)
    }),
  )
})

describe('what the carrier posts', () => {
  const posts: { url: string; form: Record<string, string>; trusted: boolean }[] = []
  const listener = createServer(async (request, response) => {
    const url = `http://127.0.0.1:${(listener.address() as AddressInfo).port}${request.url}`
    const form = Object.fromEntries(new URLSearchParams(await text(request)))
    posts.push({ url, form, trusted: isSigned(['the-token'], request.headers['x-twilio-signature'], url, form) })
    response.end(EMPTY_RESPONSE)
  })
  const account = { accountSid: `AC${'a'.repeat(32)}`, authToken: 'the-token' }
  let carrier: CarrierDouble
  let hooks: string

  beforeEach(async () => {
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve))
    hooks = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`
    carrier = await startCarrier(account)
  })
  afterEach(async () => {
    posts.length = 0
    await carrier.close()
    listener.closeAllConnections()
    await new Promise((resolve) => listener.close(resolve))
  })

  async function send() {
    const settings = { accountSid: account.accountSid, authTokens: [account.authToken], from: '+33937000000' }
    const statusCallback = (id: string) => `${hooks}/status?message=${id}`
    const twilio = openTwilio({ ...settings, apiUrl: carrier.url, statusCallback })
    return twilio.send({ id: 'm1', to: '+33612345678', body: 'Bonjour', validitySeconds: undefined })
  }
  const states = () =>
    posts.map(({ url, form }) => {
      const receipt = readReceipt(Object.fromEntries(new URL(url).searchParams), form)
      return 'problem' in receipt ? receipt : [receipt.messageId, receipt.state, receipt.code]
    })

  test.each([
    ['in order', undefined, ['sent', 'delivered']],
    ['reversed', 'reversed' as const, ['delivered', 'sent']],
    ['twice', 'twice' as const, ['sent', 'delivered', 'sent', 'delivered']],
  ])('receipts that come %s are signed, and carry our id', async (_how, receiptsCome, expected) => {
    carrier.misbehave(receiptsCome ? { receiptsCome } : {})
    await send()
    expect(posts).toEqual([])
    await carrier.sendReceipts()
    expect(posts.every(({ trusted }) => trusted)).toBe(true)
    expect(states()).toEqual(expected.map((state) => ['m1', state, undefined]))
  })

  test('receipts can come before we know that the text was taken', async () => {
    carrier.misbehave({ receiptsCome: 'early', receipts: [{ status: 'undelivered', code: 30003 }] })
    await send()
    expect(states()).toEqual([['m1', 'undelivered', 30003]])
  })

  test('receipts can come by themselves, but for those that are late', async () => {
    await carrier.close()
    carrier = await startCarrier({ ...account, automaticReceipts: true })
    carrier.misbehave({ receiptsCome: 'late', receipts: [{ status: 'failed', code: 30500 }] })
    await send()
    await send()
    await vi.waitFor(() => expect(states()).toHaveLength(2))
    expect(states()).toEqual(['sent', 'delivered'].map((state) => ['m1', state, undefined]))
    await carrier.sendReceipts()
    expect(states()[2]).toEqual(['m1', 'failed', 30500])
  })

  test('a text somebody sent comes signed, the same each time', async () => {
    const received = await carrier.receive({ from: '+33612345678', body: 'Oui, j’y serai' }, `${hooks}/sms`)
    await received.again()
    expect(received).toMatchObject({ status: 200, body: EMPTY_RESPONSE })
    expect(posts.map(({ trusted, form }) => [trusted, readInboundSms(form)])).toEqual(
      Array(2).fill([true, expect.objectContaining({ sid: received.sid, body: 'Oui, j’y serai' })]),
    )
  })

  test('Twilio refuses our texts after STOP, until START', async () => {
    await carrier.receive({ from: '+33612345678', body: 'Stop' })
    expect(await send()).toEqual({ outcome: 'refused', reason: 'optedOut', code: 21610 })
    await carrier.receive({ from: '+33612345678', body: 'START' })
    expect(await send()).toMatchObject({ outcome: 'accepted' })
  })
})

test('a webhook is answered with nothing to say', () => {
  expect(EMPTY_RESPONSE).toBe('<?xml version="1.0" encoding="UTF-8"?><Response/>')
})

test('a call hears the sentence twice in French, and is over', () => {
  expect(sayOfficePhone('Appelez le SPIP au 03 20 00 00 00 <merci> & au revoir')).toBe(
    '<?xml version="1.0" encoding="UTF-8"?><Response><Say language="fr-FR" loop="2">' +
      'Appelez le SPIP au 03 20 00 00 00 &lt;merci&gt; &amp; au revoir</Say><Hangup/></Response>',
  )
})

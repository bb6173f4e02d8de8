import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ReceiptMeaning, SendOutcome } from '../../src/domain/message.ts'
import { openTwilio } from '../../src/providers/twilio.ts'
import { whatReceiptMeans } from '../../src/providers/twilio-codes.ts'
import { type CarrierDouble, startCarrier } from '../support/carrier.ts'

const MINUTES = 60
const HOURS = 3600
const account = { accountSid: `AC${'a'.repeat(32)}`, authToken: 'the-token' }
const text = { id: 'm1', to: '+33612345678', body: 'Rendez-vous mardi à 14h30.', validitySeconds: undefined }

let carrier: CarrierDouble
beforeAll(async () => {
  carrier = await startCarrier(account)
})
afterAll(() => carrier.close())

/** What our carrier says when Twilio answers this to a create. */
async function answered(status: number, code?: number, more: { retryAfter?: string; body?: string } = {}) {
  const { accountSid, authToken } = account
  const settings = { accountSid, authTokens: [authToken], from: '+33937000000', apiUrl: carrier.url }
  carrier.misbehave({ answer: { status, ...(code === undefined ? {} : { code }), ...more } })
  return openTwilio({ ...settings, statusCallback: (id) => `http://127.0.0.1/status?message=${id}` }).send(text)
}

describe('a text refused by Twilio', () => {
  const refused = (reason: (SendOutcome & { outcome: 'refused' })['reason']) => ({ outcome: 'refused', reason })
  const later = (afterSeconds: number) => ({ outcome: 'tryLater', afterSeconds })
  const rows: [code: number, status: number, outcome: object, because: string][] = [
    [21211, 400, refused('invalid'), 'the number is not one'],
    [21614, 400, refused('landline'), 'the number is a landline'],
    [21610, 400, refused('optedOut'), 'the person sent STOP'],
    [30004, 400, refused('blocked'), 'the number takes no texts'],
    [30005, 400, refused('gone'), 'the number is no longer in service'],
    [30006, 400, refused('landline'), 'the operator cannot be reached'],
    [30007, 400, refused('filtered'), 'it was taken for spam'],
    [21408, 403, refused('configuration'), 'the country is not allowed'],
    [21606, 400, refused('configuration'), 'our number cannot send'],
    [21612, 400, refused('configuration'), 'no route leads there'],
    [21659, 400, refused('configuration'), 'our number is not Twilio’s'],
    [21660, 400, refused('configuration'), 'our number is another account’s'],
    [21663, 400, refused('configuration'), 'our number cannot send this way'],
    [21668, 400, refused('configuration'), 'our number is not set up'],
    [21701, 400, refused('configuration'), 'there is no such service'],
    [21705, 400, refused('configuration'), 'the service’s sid is malformed'],
    [21703, 400, refused('configuration'), 'the service has no number'],
    [20003, 401, { outcome: 'accountDown' }, 'the token is wrong'],
    [20005, 403, { outcome: 'accountDown' }, 'the account is closed'],
    [20006, 403, { outcome: 'accountDown' }, 'access is denied'],
    [20008, 403, { outcome: 'accountDown' }, 'the token is a test one'],
    [20403, 403, { outcome: 'accountDown' }, 'the account may not'],
    [20404, 404, { outcome: 'accountDown' }, 'the account is unknown'],
    [30002, 403, { outcome: 'accountDown' }, 'the account is suspended'],
    [14107, 400, later(1 * MINUTES), 'too many texts to one number'],
    [20429, 429, later(5), 'too many calls'],
    [21611, 400, later(10 * MINUTES), 'our number’s queue is full'],
    [30001, 400, later(10 * MINUTES), 'the service’s queue is full'],
    [21730, 400, later(10 * MINUTES), 'Twilio is under maintenance'],
    [30450, 400, later(20 * MINUTES), 'the number is blocked for a while'],
    [30453, 400, later(3 * HOURS), 'the number is blocked for hours'],
    [30410, 400, { outcome: 'uncertain' }, 'Twilio does not know either'],
    [29999, 400, refused('unknown'), 'nobody here knows the code'],
    [29999, 403, refused('unknown'), 'nobody here knows the code, though it is said with 403'],
    [29999, 401, { outcome: 'accountDown' }, 'it is said with 401'],
    [29999, 429, later(5), 'it is said with 429'],
    [29999, 500, { outcome: 'uncertain' }, 'it is said with 500'],
    [21211, 503, { outcome: 'uncertain' }, 'a known code comes with 503'],
  ]
  test.each(rows)('with %i (HTTP %i) is %o: %s', async (code, status, outcome) => {
    expect(await answered(status, code)).toEqual({ ...outcome, code })
  })

  test('waits as long as Retry-After says, in seconds or as a date', async () => {
    expect(await answered(429, 20429, { retryAfter: '17' })).toMatchObject({ outcome: 'tryLater', afterSeconds: 17 })
    const date = new Date(Date.now() + 60_000).toUTCString()
    const outcome = (await answered(429, 20429, { retryAfter: date })) as { afterSeconds: number }
    expect(outcome.afterSeconds).toBeGreaterThan(50)
    expect(outcome.afterSeconds).toBeLessThanOrEqual(60)
  })

  test('waits a sensible time when Retry-After is not one', async () => {
    const seconds = async (retryAfter: string) => await answered(429, 20429, { retryAfter })
    expect(await seconds('soon')).toMatchObject({ afterSeconds: 5 })
    expect(await seconds('-30')).toMatchObject({ afterSeconds: 5 })
    expect(await seconds('0')).toMatchObject({ afterSeconds: 1 })
    expect(await seconds('99999999999')).toMatchObject({ afterSeconds: 24 * HOURS })
  })

  test.each([301, 401, 403, 404, 405, 407])('is not lost when a proxy answers %i in its place', async (status) => {
    expect(await answered(status)).toEqual({ outcome: 'accountDown', code: undefined })
  })

  test('is uncertain when a proxy gave up waiting', async () => {
    for (const status of [408, 502, 503, 504]) expect(await answered(status)).toMatchObject({ outcome: 'uncertain' })
  })

  test('is uncertain when a 4xx says nothing that can be read: something in its place answers so to every text', async () => {
    for (const body of ['', 'null', '"no"', '[]', '{"code":"21211"}', '{"code":1.5}', '<html>']) {
      expect(await answered(400, undefined, { body })).toEqual({ outcome: 'uncertain', code: undefined })
    }
  })
})

describe('a text that Twilio took and did not deliver', () => {
  const rows: [code: number | undefined, meaning: ReceiptMeaning][] = [
    [30003, { advice: 'retry', afterSeconds: 45 * MINUTES, atMost: 3 }],
    [30008, { advice: 'retry', afterSeconds: 10 * MINUTES, atMost: 1 }],
    [30500, { advice: 'retry', afterSeconds: 10 * MINUTES, atMost: 1 }],
    [30450, { advice: 'retry', afterSeconds: 20 * MINUTES, atMost: 3 }],
    [30453, { advice: 'retry', afterSeconds: 3 * HOURS, atMost: 2 }],
    [30001, { advice: 'retry', afterSeconds: 10 * MINUTES, atMost: 10 }],
    [14107, { advice: 'retry', afterSeconds: 1 * MINUTES, atMost: 3 }],
    [30002, { advice: 'accountDown' }],
    [30004, { advice: 'giveUp', reason: 'blocked' }],
    [30005, { advice: 'giveUp', reason: 'gone' }],
    [30006, { advice: 'giveUp', reason: 'landline' }],
    [30007, { advice: 'giveUp', reason: 'filtered' }],
    [21610, { advice: 'giveUp', reason: 'optedOut' }],
    [30410, { advice: 'giveUp', reason: 'unknown' }],
    [29999, { advice: 'giveUp', reason: 'unknown' }],
    [undefined, { advice: 'giveUp', reason: 'unknown' }],
  ]
  test.each(rows)('with code %s is %o', (code, meaning) => {
    expect(whatReceiptMeans(code)).toEqual(meaning)
  })
})

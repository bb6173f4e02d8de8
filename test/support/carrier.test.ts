import twilio from 'twilio'
import { expect, onTestFinished, test } from 'vitest'
import { TwilioHttp } from '../../src/providers/twilio-http.ts'
import { startCarrier } from './carrier.ts'
import { ACCOUNT_SID, AUTH_TOKEN } from './service.ts'

/** The one double of the tests, seen by Twilio's own SDK. */

async function openCarrier() {
  const carrier = await startCarrier({ authToken: AUTH_TOKEN, accountSid: ACCOUNT_SID, largestPage: 2 })
  onTestFinished(() => carrier.close())
  const { messages } = twilio(ACCOUNT_SID, AUTH_TOKEN, { httpClient: new TwilioHttp(carrier.url, 5000) })
  return { carrier, messages }
}

test('a text that was created is fetched by its sid, as it stands now; one that never was is 20404', async () => {
  const { carrier, messages } = await openCarrier()
  const { sid } = await messages.create({ to: '+33639980001', from: '+33937000000', body: 'Bonjour' })
  expect(await messages(sid).fetch()).toMatchObject({ sid, body: 'Bonjour', status: 'queued', errorCode: null })
  await carrier.report(sid, 'undelivered', 30003)
  expect(await messages(sid).fetch()).toMatchObject({ status: 'undelivered', errorCode: 30003 })
  await expect(messages(`SM${'0'.repeat(32)}`).fetch()).rejects.toMatchObject({ answer: { status: 404, code: 20404 } })
})

test('a list is filtered by number, sender and date, and read page after page, newest first', async () => {
  const { carrier, messages } = await openCarrier()
  for (const n of [1, 2, 3, 4, 5]) {
    await messages.create({ to: `+3363998000${n % 2}`, from: '+33937000000', body: `${n}` })
  }
  await carrier.sendReceipts()
  const bodies = async (filter: object) => (await messages.list(filter)).map(({ body }) => body)
  expect(await bodies({})).toEqual(['5', '4', '3', '2', '1'])
  expect(carrier.lists).toBe(3)
  expect(await bodies({ to: '+33639980001' })).toEqual(['5', '3', '1'])
  expect(await bodies({ from: '+33639980001' })).toEqual([])
  expect(await bodies({ dateSentAfter: new Date(Date.now() + 60_000) })).toEqual([])
  expect(await bodies({ dateSentBefore: new Date(Date.now() + 60_000) })).toHaveLength(5)
})

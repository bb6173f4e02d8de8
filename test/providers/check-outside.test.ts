import { expect, onTestFinished, test } from 'vitest'
import { checkTwilio } from '../../src/providers/check-twilio.ts'
import { checkSmtp } from '../../src/providers/smtp.ts'
import { startCarrier } from '../support/carrier.ts'
import { startMailServer } from '../support/mail-server.ts'

const ACCOUNT = { accountSid: 'AC0123456789abcdef0123456789abcdef', authToken: 'right' }
const HERE = 'https://justif.example/webhooks/twilio/sms'
const SECOND = 'https://justif-2.example/webhooks/twilio/sms'
const NUMBER = '+33937000000'

test('the carrier is asked for the account and the number, and whether what people write comes to us', async () => {
  const carrier = await startCarrier({ ...ACCOUNT, number: NUMBER })
  onTestFinished(() => carrier.close())
  const ask = (from = NUMBER, token = 'right') =>
    checkTwilio({ accountSid: ACCOUNT.accountSid, authTokens: [token], from, apiUrl: carrier.url }, HERE)
  expect(await ask()).toEqual({ state: 'works', incoming: 'nowhere', fallback: 'nowhere', tryingOut: false })
  carrier.account.smsUrl = 'https://elsewhere.example/sms'
  expect(await ask()).toMatchObject({ incoming: 'elsewhere' })
  carrier.account.smsUrl = HERE
  expect(await ask()).toMatchObject({ incoming: 'here' })
  expect(await ask('+33937000001')).toEqual({ state: 'noNumber' })
  expect(await ask('MG0123456789abcdef0123456789abcdef')).toEqual({ state: 'noNumber' })
  expect(await ask(NUMBER, 'wrong')).toEqual({ state: 'refused' })
  carrier.account.status = 'suspended'
  expect(await ask()).toEqual({ state: 'closed' })
  expect(carrier.creates).toBe(0)
  await carrier.close()
  expect(await ask()).toEqual({ state: 'silent' })
})

test('the carrier is asked where what fails is brought, and whether a service of several numbers keeps each person on one', async () => {
  const carrier = await startCarrier({ ...ACCOUNT, number: NUMBER })
  onTestFinished(() => carrier.close())
  const ask = (from: string) =>
    checkTwilio({ accountSid: ACCOUNT.accountSid, authTokens: ['right'], from, apiUrl: carrier.url }, HERE, [SECOND])
  const sid = 'MG0123456789abcdef0123456789abcdef'
  carrier.account.service = { sid, stickySender: false }
  for (const from of [NUMBER, sid]) {
    Object.assign(carrier.account, { smsUrl: HERE, smsFallbackUrl: '' })
    expect(await ask(from)).toMatchObject({ incoming: 'here', fallback: 'nowhere' })
    carrier.account.smsFallbackUrl = 'https://elsewhere.example/sms'
    expect(await ask(from)).toMatchObject({ incoming: 'here', fallback: 'elsewhere' })
    for (const ours of [HERE, SECOND]) {
      carrier.account.smsFallbackUrl = ours
      expect(await ask(from)).toMatchObject({ fallback: 'here' })
    }
    carrier.account.smsUrl = SECOND
    expect(await ask(from)).toMatchObject({ incoming: 'elsewhere' })
  }
  expect(await ask(NUMBER)).not.toHaveProperty('sticky')
  expect(await ask(sid)).toMatchObject({ sticky: false })
  carrier.account.service.stickySender = true
  expect(await ask(sid)).toMatchObject({ sticky: true })
})

test('the mail server is asked whether it is there and knows us, and is sent nothing', async () => {
  const server = await startMailServer({ user: { name: 'justif', pass: 'right' } })
  onTestFinished(() => server.close())
  const at = (login: string) => checkSmtp({ url: `smtp://${login}@127.0.0.1:${server.port}` })
  expect(await at('justif:right')).toBe('works')
  expect(await at('justif:wrong')).toBe('refused')
  expect(server.mails).toEqual([])
  await server.close()
  expect(await at('justif:right')).toBe('silent')
})

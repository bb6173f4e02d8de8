import { createHmac } from 'node:crypto'
import type { CarrierMessage } from './carrier-records.ts'

/** Posts a form as Twilio does, signed; tries once more when nobody answers. `status` is undefined when nobody ever did. */
export async function postSigned(
  url: string,
  form: Record<string, string>,
  authToken: string,
): Promise<{ status: number | undefined; body: string }> {
  for (let attempt = 1; ; attempt++) {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/x-www-form-urlencoded; charset=UTF-8',
          'User-Agent': 'TwilioProxy/1.1',
          'X-Twilio-Signature': signatureOf(url, form, authToken),
        },
        body: new URLSearchParams(form),
        signal: AbortSignal.timeout(15_000), // https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides
      })
      return { status: response.status, body: await response.text() }
    } catch {
      if (attempt === 2) return { status: undefined, body: '' }
    }
  }
}

/** Written from https://www.twilio.com/docs/usage/security and not with the SDK, whose reading of it is what tests check. */
export function signatureOf(url: string, form: Record<string, string>, authToken: string): string {
  const names = Object.keys(form).sort()
  const signed = url + names.map((name) => name + form[name]).join('')
  return createHmac('sha1', authToken).update(signed, 'utf8').digest('base64')
}

/** What a receipt says. */
export function receiptForm(accountSid: string, message: CarrierMessage, status: string, code?: number) {
  return {
    AccountSid: accountSid,
    ApiVersion: '2010-04-01',
    From: message.from ?? '',
    MessageSid: message.sid,
    MessageStatus: status,
    ...(message.messagingServiceSid ? { MessagingServiceSid: message.messagingServiceSid } : {}),
    ...(code === undefined ? {} : { ErrorCode: String(code) }),
    SmsSid: message.sid,
    SmsStatus: status,
    To: message.to,
  }
}

/** What a webhook says of a text somebody sent. */
export function inboundForm(accountSid: string, message: CarrierMessage): Record<string, string> {
  return {
    AccountSid: accountSid,
    ApiVersion: '2010-04-01',
    Body: message.body,
    From: message.from ?? '',
    FromCity: '',
    FromCountry: 'FR',
    FromState: '',
    FromZip: '',
    MessageSid: message.sid,
    ...(message.messagingServiceSid ? { MessagingServiceSid: message.messagingServiceSid } : {}),
    NumMedia: '0',
    NumSegments: '1',
    SmsMessageSid: message.sid,
    SmsSid: message.sid,
    SmsStatus: 'received',
    To: message.to,
    ToCountry: 'FR',
    ...message.form,
  }
}

import type { Read, Valid } from './reading.ts'
import { isHttp } from './values.ts'

export interface CarrierSettings {
  accountSid: string
  /** One, or two while one takes the place of the other. */
  authTokens: string[]
  from: string
  apiUrl: string
}

/** What there is of the carrier; undefined: nothing, texts are simulated. */
export function readTwilio(read: Read, valid: Valid, problems: string[]): CarrierSettings | undefined {
  const accountSid = valid('TWILIO_ACCOUNT_SID', (value) => /^AC\w+$/.test(value), 'must start with AC')
  const tokens = read('TWILIO_AUTH_TOKEN')
  const from = valid(
    'TWILIO_FROM',
    (value) => /^(\+[1-9]\d{4,14}|MG\w+)$/.test(value),
    'must be a number (+33…) or a messaging service (MG…)',
  )
  const apiUrl = valid('TWILIO_API_URL', isHttp, 'must be an http(s) address')
  if (!accountSid && !tokens) {
    if (from) problems.push('TWILIO_FROM needs TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN')
    return undefined
  }
  if (!accountSid) problems.push('TWILIO_AUTH_TOKEN needs TWILIO_ACCOUNT_SID')
  const authTokens = (tokens ?? '')
    .split(',')
    .map((token) => token.trim())
    .filter(Boolean)
  if (authTokens.length === 0) problems.push('TWILIO_ACCOUNT_SID needs TWILIO_AUTH_TOKEN')
  if (authTokens.length > 2) problems.push('TWILIO_AUTH_TOKEN holds one token, or two while one replaces the other')
  if (!from) problems.push('TWILIO_ACCOUNT_SID needs TWILIO_FROM, a number (+33…) or a messaging service (MG…)')
  return { accountSid: accountSid ?? '', authTokens, from: from ?? '', apiUrl: apiUrl ?? 'https://api.twilio.com' }
}

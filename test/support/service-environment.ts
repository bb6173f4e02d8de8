import { ACCOUNT_SID, AUTH_TOKEN } from './service.ts'

/** What a service in a process of its own is given to speak to a carrier of the tests; the rest is said by who starts it. */
export function serviceEnvironment<More extends Record<string, string>>(carrierUrl: string, more: More) {
  return {
    TWILIO_API_URL: carrierUrl,
    TWILIO_ACCOUNT_SID: ACCOUNT_SID,
    TWILIO_AUTH_TOKEN: AUTH_TOKEN,
    TWILIO_FROM: '+33937000000',
    ...more,
  }
}

import type { Config } from './config.ts'
import type { CarrierCheck, MailCheck } from './domain/outside-check.ts'
import { checkSmtp } from './providers/smtp.ts'

/** Where people's texts come in. */
export const INCOMING_PATH = '/webhooks/twilio/sms'
/** Where calls to the number do. */
export const CALLS_PATH = '/webhooks/twilio/voice'

interface Addresses {
  publicUrl: string
  fallbackUrl: string | undefined
}

/** Where the carrier may call us: it signs what it brings over the one that it calls. */
export function ourAddresses({ publicUrl, fallbackUrl }: Addresses): string[] {
  return fallbackUrl === undefined ? [publicUrl] : [publicUrl, fallbackUrl]
}

/** Asks the carrier and the mail server whether they know us; undefined of one that is not configured. Nothing of them is loaded before. */
export function checksOf({ twilio, smtp }: Config, addresses: Addresses) {
  const carrier =
    twilio &&
    (async (): Promise<CarrierCheck> => {
      const { checkTwilio } = await import('./providers/check-twilio.ts')
      const [incoming = '', ...others] = ourAddresses(addresses).map((address) => `${address}${INCOMING_PATH}`)
      return checkTwilio(twilio, incoming, others)
    })
  const mail = smtp && ((): Promise<MailCheck> => checkSmtp(smtp))
  return { carrier, mail }
}

import type { Config } from './config.ts'
import type { CarrierCheck, MailCheck } from './domain/outside-check.ts'
import { checkSmtp } from './providers/smtp.ts'

/** Where people's texts come in. */
export const INCOMING_PATH = '/webhooks/twilio/sms'

/** Asks the carrier and the mail server whether they know us; undefined of one that is not configured. Nothing of them is loaded before. */
export function checksOf({ twilio, smtp }: Config, publicUrl: string) {
  const carrier =
    twilio &&
    (async (): Promise<CarrierCheck> => {
      const { checkTwilio } = await import('./providers/check-twilio.ts')
      return checkTwilio(twilio, `${publicUrl}${INCOMING_PATH}`)
    })
  const mail = smtp && ((): Promise<MailCheck> => checkSmtp(smtp))
  return { carrier, mail }
}

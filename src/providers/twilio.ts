import type { Carrier } from '../domain/message.ts'
import type { Account, TwilioSettings } from './twilio-account.ts'
import { whatReceiptMeans } from './twilio-codes.ts'

/** Opens the carrier. Nothing is called yet, nor is the SDK loaded; settings that cannot work throw here. */
export function openTwilio(settings: TwilioSettings): Carrier {
  const [authToken] = settings.authTokens
  if (!settings.accountSid.startsWith('AC')) throw new Error('Twilio needs an accountSid that starts with AC')
  if (!authToken) throw new Error('Twilio needs an auth token')
  let opened: Promise<Account> | undefined
  const account = () => {
    opened ??= import('./twilio-account.ts').then(({ openAccount }) => openAccount(settings, authToken))
    return opened
  }
  return {
    send: async (text) => (await account()).send(text),
    listSent: async (to, since) => (await account()).listSent(to, since),
    listAllSent: async (since) => (await account()).listAllSent(since),
    redact: async (sid) => (await account()).redact(sid),
    whatReceiptMeans,
    listReceived: async (since) => (await account()).listReceived(since),
  }
}

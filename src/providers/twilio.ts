import type { Carrier } from '../domain/message.ts'
import { whatReceiptMeans } from './twilio-codes.ts'

/** What it takes to send through one Twilio account. */
export interface TwilioSettings {
  accountSid: string
  /** The first signs our calls; webhooks may be signed by any, while one replaces the other. */
  authTokens: string[]
  /** A number (`+33…`) or a messaging service (`MG…`). */
  from: string
  apiUrl: string
  /** Where receipts about this message go: carries its id. */
  statusCallback: (messageId: string) => string
  /** How long a call may last. */
  timeoutMs?: number
}

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
    whatReceiptMeans,
    listReceived: async (since) => (await account()).listReceived(since),
  }
}

/** What is asked of Twilio over the network. */
export type Account = Pick<Carrier, 'send' | 'listSent' | 'listReceived'>

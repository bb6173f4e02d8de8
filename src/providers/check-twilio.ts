import Twilio from 'twilio/lib/rest/Twilio.js'
import type { CarrierCheck } from '../domain/outside-check.ts'
import type { TwilioSettings } from './twilio-account.ts'
import { TwilioHttp, whatFailureMeans } from './twilio-http.ts'

const API = 'https://api.twilio.com'
/** Twilio has another address for messaging services than for what is older. */
const MESSAGING = 'https://messaging.twilio.com'
const PATIENCE_MS = 10_000

/** Asks Twilio for the account and for the number we write from. Changes nothing there, and sends nothing. */
export async function checkTwilio(
  settings: Pick<TwilioSettings, 'accountSid' | 'authTokens' | 'from' | 'apiUrl'>,
  incomingUrl: string,
  /** Others of ours, to which what fails there may be brought. */
  fallbackUrls: readonly string[] = [],
): Promise<CarrierCheck> {
  try {
    const account = await open(settings, settings.apiUrl).api.v2010.accounts(settings.accountSid).fetch()
    if (account.status !== 'active') return { state: 'closed' }
    const from = settings.from.startsWith('MG') ? await askService(settings) : await askNumber(settings)
    if (from === undefined) return { state: 'noNumber' }
    if (!from.takesTexts) return { state: 'noTexts' }
    return {
      state: 'works',
      incoming: whereTo(from.incoming, [incomingUrl]),
      fallback: whereTo(from.fallback, [incomingUrl, ...fallbackUrls]),
      ...(from.sticky !== undefined && { sticky: from.sticky }),
      tryingOut: account.type === 'Trial',
    }
  } catch (error) {
    const { outcome } = whatFailureMeans(error)
    return { state: outcome === 'accountDown' || outcome === 'refused' ? 'refused' : 'silent' }
  }
}

interface From {
  takesTexts: boolean
  incoming: Webhook
  fallback: Webhook
  sticky?: boolean
}

interface Webhook {
  url: string | null
  method: string | null
}

function whereTo({ url, method }: Webhook, ours: readonly string[]) {
  if (!url) return 'nowhere'
  return ours.includes(url) && method === 'POST' ? 'here' : 'elsewhere'
}

async function askNumber({ from, ...settings }: Asked): Promise<From | undefined> {
  const [number] = await open(settings, settings.apiUrl).incomingPhoneNumbers.list({ phoneNumber: from, limit: 1 })
  return (
    number && {
      takesTexts: number.capabilities.sms,
      incoming: { url: number.smsUrl, method: number.smsMethod },
      fallback: { url: number.smsFallbackUrl, method: number.smsFallbackMethod },
    }
  )
}

async function askService({ from, ...settings }: Asked): Promise<From | undefined> {
  const client = open(settings, settings.apiUrl === API ? MESSAGING : settings.apiUrl)
  try {
    const service = await client.messaging.v1.services(from).fetch()
    return {
      takesTexts: true,
      incoming: { url: service.inboundRequestUrl, method: service.inboundMethod },
      fallback: { url: service.fallbackUrl, method: service.fallbackMethod },
      sticky: service.stickySender,
    }
  } catch (error) {
    // The account answered a moment ago: what is not there is the service.
    if (whatFailureMeans(error).outcome === 'accountDown') return undefined
    throw error
  }
}

type Asked = Parameters<typeof checkTwilio>[0]

function open({ accountSid, authTokens }: Pick<Asked, 'accountSid' | 'authTokens'>, url: string): Twilio {
  return new Twilio(accountSid, authTokens[0] ?? '', { httpClient: new TwilioHttp(url, PATIENCE_MS) })
}

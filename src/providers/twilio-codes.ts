import type { ReceiptMeaning, Refusal, SendOutcome } from '../domain/message.ts'

/** What Twilio answered instead of taking a text. `code` is its own; it may be missing when a proxy answered. */
export interface TwilioAnswer {
  status: number
  code: number | undefined
  retryAfterSeconds: number | undefined
}

/** What a refusal to create a message means. The codes: https://www.twilio.com/docs/api/errors */
export function whatAnswerMeans({ status, code, retryAfterSeconds }: TwilioAnswer): SendOutcome {
  // "Requests that receive 429 responses aren't processed and are safe to retry" (errors/20429): no other answer says so.
  if (status === 429) return { outcome: 'tryLater', afterSeconds: retryAfterSeconds ?? SOON, code }
  // Nobody knows what was done before it broke, whatever the code pretends.
  if (status >= 500 || status === 408) return { outcome: 'uncertain', code }
  const meaning = code === undefined ? undefined : MEANINGS[code]
  if (meaning === 'accountDown' || meaning === 'uncertain') return { outcome: meaning, code }
  if (typeof meaning === 'string') return { outcome: 'refused', reason: meaning, code }
  if (meaning) return { outcome: 'tryLater', afterSeconds: retryAfterSeconds ?? meaning.afterSeconds, code }
  if (status === 401 || (code === undefined && notAboutTheText(status))) return { outcome: 'accountDown', code }
  // Twilio gives its reasons: what does not is something in its place, that may answer so to every text.
  if (code === undefined) return { outcome: 'uncertain', code }
  // A code nobody here has read about: permanent until a person has looked.
  return { outcome: 'refused', reason: 'unknown', code }
}

/** What a receipt's code means for a text that Twilio took and could not deliver. */
export function whatReceiptMeans(code: number | undefined): ReceiptMeaning {
  const meaning = code === undefined ? undefined : MEANINGS[code]
  if (meaning === 'accountDown') return { advice: 'accountDown' }
  if (meaning === undefined || meaning === 'uncertain') return { advice: 'giveUp', reason: 'unknown' }
  if (typeof meaning === 'string') return { advice: 'giveUp', reason: meaning }
  return { advice: 'retry', ...meaning }
}

type Meaning = Refusal | 'accountDown' | 'uncertain' | { afterSeconds: number; atMost: number }

const SOON = 5
const MINUTES = 60
const HOURS = 3600

/** One table for both: most 30xxx codes come with a receipt, but Twilio's pages promise for none that it always does. */
const MEANINGS: Readonly<Record<number, Meaning>> = {
  // The number: never tried again.
  21211: 'invalid',
  21610: 'optedOut',
  21614: 'landline',
  30004: 'blocked',
  30005: 'gone',
  30006: 'landline',

  // The account: every other text would meet the same answer, so none is burnt on it.
  20003: 'accountDown', // wrong sid or token, or suspended
  20005: 'accountDown', // account not active
  20006: 'accountDown', // access denied
  20008: 'accountDown', // test credentials
  20403: 'accountDown', // forbidden
  20404: 'accountDown', // no such account under this address
  30002: 'accountDown', // suspended while the text waited

  // Our settings at Twilio: an administrator repairs them.
  21408: 'configuration', // this country is not allowed to the account
  21606: 'configuration', // our number is not ours, or takes no texts
  21612: 'configuration', // no route from our number to this one
  21659: 'configuration', // our number is not a number of the account
  21660: 'configuration', // our number belongs to another account
  21663: 'configuration', // our number cannot send this way
  21668: 'configuration',
  21701: 'configuration', // no such messaging service
  21703: 'configuration', // the messaging service has no number
  21705: 'configuration', // its sid is malformed

  30007: 'filtered', // taken for spam: trying again makes it worse

  // Not taken, or failed on the way, and worth another try.
  14107: { afterSeconds: MINUTES, atMost: 3 }, // more than 30 texts in 30 seconds between two numbers
  20429: { afterSeconds: SOON, atMost: 10 },
  21611: { afterSeconds: 10 * MINUTES, atMost: 10 }, // ten hours of texts wait at this number
  21730: { afterSeconds: 10 * MINUTES, atMost: 10 }, // maintenance: "Try again later" (errors/21730)
  30001: { afterSeconds: 10 * MINUTES, atMost: 10 }, // the same, behind a messaging service
  30003: { afterSeconds: 45 * MINUTES, atMost: 3 }, // telephone off or out of reach
  30008: { afterSeconds: 10 * MINUTES, atMost: 1 }, // the operator gave no reason
  30450: { afterSeconds: 20 * MINUTES, atMost: 3 }, // blocked for a quarter to half an hour
  30453: { afterSeconds: 3 * HOURS, atMost: 2 }, // blocked for hours
  30500: { afterSeconds: 10 * MINUTES, atMost: 1 }, // "Try sending the message again" (errors/30500)

  // "Messages are failed and not retried to avoid duplicate message delivery" (errors/30410): Twilio itself does not know.
  30410: 'uncertain',
}

/** Answers without a code of Twilio's come from a proxy or a wrong TWILIO_API_URL: they say nothing of this text. */
function notAboutTheText(status: number): boolean {
  return status < 400 || [403, 404, 405, 407].includes(status)
}

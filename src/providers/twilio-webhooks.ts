import MessagingResponse from 'twilio/lib/twiml/MessagingResponse.js'
import VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js'
import { validateRequest } from 'twilio/lib/webhooks/webhooks.js'
import type { FormProblem, IncomingSms, Receipt } from '../domain/message.ts'

/** Whether a webhook comes from Twilio: signed with one of our tokens over this exact public address and these parameters. */
export function isSigned(authTokens: string[], signature: unknown, publicUrl: string, form: unknown): boolean {
  if (typeof signature !== 'string') return false
  const params = isForm(form) ? form : {}
  // Twilio repeats no parameter. The SDK would merge repeated ones, and throw on an object.
  if (!Object.values(params).every((value) => typeof value === 'string')) return false
  // A request line may hold a whole address, which makes one that the SDK cannot parse.
  if (!URL.canParse(publicUrl)) return false
  // An empty token would be a key that everybody knows.
  return authTokens.some((token) => token !== '' && validateRequest(token, signature, publicUrl, params))
}

/** A text somebody sent us, or why the form is not one. Never throws: the signature says who, not what. */
export function readInboundSms(form: unknown): IncomingSms | FormProblem {
  const read = reader(form)
  const sid = read('MessageSid', SID)
  const from = read('From', ADDRESS)
  const to = read('To', ADDRESS)
  const media = read('NumMedia', DIGITS, '0')
  const body = read('Body', BODY, media === '0' ? undefined : '') // a picture alone has no words
  const optOut = read('OptOutType', WORD, '')
  if (read.problem) return read.problem
  return {
    sid,
    from,
    to,
    body: body.replaceAll('\0', ''),
    carrierOptOut: OPT_OUTS[optOut.toUpperCase()],
    ...(Number(media) > 0 && { withPicture: true as const }),
  }
}

/** What became of a text of ours, or why the form does not tell. `query` is the address's, where our own id is. */
export function readReceipt(query: unknown, form: unknown): Receipt | FormProblem {
  const read = reader(form)
  const sid = read('MessageSid', SID)
  const status = read('MessageStatus', WORD)
  const code = read('ErrorCode', DIGITS, '')
  if (read.problem) return read.problem
  // A receipt whose id is not one of ours is still one: the sid finds the message.
  const messageId = reader(query)('message', OUR_ID) || undefined
  const to = reader(form)('To', NUMBER) || undefined
  return { messageId, sid, state: stateOf(status), code: code === '' ? undefined : Number(code), to }
}

/** What a status of Twilio's means to us: https://www.twilio.com/docs/messaging/api/message-resource#message-status-values */
export function stateOf(status: unknown): Receipt['state'] {
  return typeof status === 'string' && Object.hasOwn(STATES, status) ? (STATES[status] ?? 'other') : 'other'
}

/** The answer to a webhook when our own goes another way: nothing is said at once. */
export const EMPTY_RESPONSE = new MessagingResponse().toString()

/** The answer to a call: says the sentence twice, slowly enough to write a number down, and hangs up. */
export function sayOfficePhone(sentence: string): string {
  const response = new VoiceResponse()
  response.say({ language: 'fr-FR', loop: 2 }, sentence)
  response.hangup()
  return response.toString()
}

const STATES: Readonly<Record<string, Receipt['state']>> = {
  accepted: 'sent',
  scheduled: 'sent',
  queued: 'sent',
  sending: 'sent',
  sent: 'sent',
  delivered: 'delivered',
  read: 'delivered',
  undelivered: 'undelivered',
  failed: 'failed',
  canceled: 'failed',
}

const OPT_OUTS: Readonly<Record<string, IncomingSms['carrierOptOut']>> = { STOP: 'stop', START: 'start', HELP: 'help' }

interface Shape {
  longest: number
  pattern: RegExp
}

/** Twilio's are 34 characters; what identifies a message is taken as it comes, or a text would be lost for its name. */
const SID: Shape = { longest: 64, pattern: /^[\x21-\x7e]+$/ }
/** A number, a short code, or a sender's name. */
const ADDRESS: Shape = { longest: 64, pattern: /^[^\p{Cc}]+$/u }
/** Twilio joins segments up to 1,600 characters. */
const BODY: Shape = { longest: 65_536, pattern: /^/ }
const NUMBER: Shape = { longest: 16, pattern: /^\+\d+$/ }
const DIGITS: Shape = { longest: 9, pattern: /^\d*$/ }
const WORD: Shape = { longest: 32, pattern: /^[\w-]*$/ }
const OUR_ID: Shape = { longest: 64, pattern: /^[\w-]+$/ }

type Reader = ((field: string, shape: Shape, otherwise?: string) => string) & { problem: FormProblem | undefined }

/** Reads fields one after the other and keeps the first problem, so that the caller reads as a list of fields. */
function reader(form: unknown): Reader {
  const values = isForm(form) ? form : {}
  const read: Reader = (field, shape, otherwise) => {
    const value = Object.hasOwn(values, field) ? values[field] : undefined
    if (value === undefined && otherwise !== undefined) return otherwise
    const problem = problemOf(value, shape)
    if (problem) read.problem ??= { problem, field }
    return problem ? '' : (value as string)
  }
  read.problem = undefined
  return read
}

function problemOf(value: unknown, { longest, pattern }: Shape): FormProblem['problem'] | undefined {
  if (value === undefined) return 'missing'
  if (typeof value !== 'string') return 'notText'
  if (value.length > longest) return 'tooLong'
  return pattern.test(value) ? undefined : 'malformed'
}

function isForm(form: unknown): form is Record<string, unknown> {
  return typeof form === 'object' && form !== null
}

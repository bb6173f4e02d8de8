import { DateTime } from 'luxon'
import Twilio from 'twilio/lib/rest/Twilio.js'
import type {
  Carrier,
  CarrierRecord,
  IncomingSms,
  Redaction,
  SendOutcome,
  SentRecord,
  TextToSend,
} from '../domain/message.ts'
import { asFailure, TwilioHttp, whatFailureMeans, whatRefusedRedactionMeans } from './twilio-http.ts'
import { stateOf } from './twilio-webhooks.ts'

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

/** What is asked of Twilio over the network. */
export type Account = Pick<Carrier, 'send' | 'listSent' | 'listAllSent' | 'listReceived' | 'redact'>

/** Opens an account with the SDK. Nothing is called yet. */
export function openAccount(settings: TwilioSettings, authToken: string): Account {
  const { accountSid, apiUrl, timeoutMs = 10_000 } = settings
  const { messages } = new Twilio(accountSid, authToken, { httpClient: new TwilioHttp(apiUrl, timeoutMs) })
  return {
    send: (text) => send(messages, settings, text),
    listSent: (to, since) => listSent(messages, to, since),
    listAllSent: (since) => listAllSent(messages, settings.from, since),
    redact: (sid) => redact(messages, sid),
    listReceived: (since) => listReceived(messages, settings.from, since),
  }
}

type Messages = Twilio['messages']
type Message = Awaited<ReturnType<Messages['create']>>

async function send(messages: Messages, settings: TwilioSettings, text: TextToSend): Promise<SendOutcome> {
  try {
    const { sid } = await messages.create({
      to: text.to,
      ...(isService(settings.from) ? { messagingServiceSid: settings.from } : { from: settings.from }),
      body: text.body,
      statusCallback: settings.statusCallback(text.id),
      ...(text.validitySeconds === undefined ? {} : { validityPeriod: validityPeriod(text.validitySeconds) }),
      // A convocation is expected by its receiver and never a paid number's bait: pumping protection would only lose it.
      riskCheck: 'disable',
      // Services replace characters to save segments; ours are chosen already, and the body on record must be the one we sent.
      smartEncoded: false,
    })
    return isSid(sid) ? { outcome: 'accepted', sid } : { outcome: 'uncertain', code: undefined }
  } catch (error) {
    return whatFailureMeans(error)
  }
}

/**
 * Every text of ours to a number created since an instant, less a margin for two clocks that differ. Asked by number
 * only: a text that still waits at Twilio has no date of sending, so its filter by date would hide the very one sought.
 */
async function listSent(messages: Messages, to: string, since: DateTime): Promise<CarrierRecord[]> {
  const from = since.minus(CLOCKS_DIFFER)
  const found: CarrierRecord[] = []
  for await (const page of pages(messages, { to })) {
    const recent = page.filter((message) => createdAt(message) >= from)
    found.push(...recent.map(toRecord))
    if (page.length > 0 && recent.length === 0) break // newest first: what follows is older still
  }
  return found
}

/** The same for every number, oldest first. Not by date either: what still waits at Twilio has none. */
async function listAllSent(messages: Messages, from: string, since: DateTime): Promise<SentRecord[]> {
  const after = since.minus(CLOCKS_DIFFER)
  const found: SentRecord[] = []
  for await (const page of pages(messages, {})) {
    const recent = page.filter((message) => createdAt(message) >= after)
    const ours = recent.filter(({ direction, ...message }) => direction !== 'inbound' && isByUs(message, from))
    found.push(...ours.map((message) => ({ ...toRecord(message), to: message.to })))
    if (page.length > 0 && recent.length === 0) break
  }
  return found.reverse()
}

/** "To redact a message-body from a post-flight message record, post to the message instance resource with an empty body." */
async function redact(messages: Messages, sid: string): Promise<Redaction> {
  try {
    const { body, numMedia } = await messages(sid).update({ body: '' })
    if (body) return 'notYet'
    return Number(numMedia) === 0 ? 'redacted' : await removePictures(messages, sid)
  } catch (error) {
    return whatRefusedRedactionMeans(error)
  }
}

/** "Twilio retains the stored media until you delete the related Media subresource instance." One that is gone already is no failure. */
async function removePictures(messages: Messages, sid: string): Promise<Redaction> {
  for (const picture of await messages(sid).media.list({ limit: MOST_PICTURES })) {
    const removed = await messages(sid)
      .media(picture.sid)
      .remove()
      .then((done) => (done ? 'redacted' : 'notYet') as Redaction, whatRefusedRedactionMeans)
    if (removed !== 'redacted') return removed
  }
  return 'redacted'
}

/** A message has ten at most. */
const MOST_PICTURES = 20

/** Every text people sent us since an instant, less the same margin, oldest first: as they would have come. */
async function listReceived(messages: Messages, from: string, since: DateTime): Promise<IncomingSms[]> {
  const found: IncomingSms[] = []
  const filter = { ...(isService(from) ? {} : { to: from }), dateSentAfter: since.minus(CLOCKS_DIFFER).toJSDate() }
  for await (const page of pages(messages, filter)) {
    found.push(...page.filter((message) => message.direction === 'inbound' && isForUs(message, from)).map(toIncoming))
  }
  return found.reverse()
}

const CLOCKS_DIFFER = { minutes: 2 }
const PAGE_SIZE = 1000
const MOST_PAGES = 50

/** Pages of the account's messages. Throws rather than stopping early: a caller must not take "too many" for "absent". */
async function* pages(messages: Messages, filter: { to?: string; dateSentAfter?: Date }): AsyncGenerator<Message[]> {
  let page = await readPage(() => messages.page({ ...filter, pageSize: PAGE_SIZE }))
  for (let read = 1; ; read++) {
    yield page.instances
    if (!page.nextPageUrl) return
    if (read === MOST_PAGES) throw new Error(`Twilio lists more than ${MOST_PAGES} pages`)
    const { nextPage } = page
    page = await readPage(() => nextPage.call(page) as Promise<Page>)
  }
}

type Page = Awaited<ReturnType<Messages['page']>>

/** One record that cannot be read fails the page: a caller must not take "unreadable" for "absent". */
async function readPage(ask: () => Promise<Page>): Promise<Page> {
  try {
    const page = await ask()
    if (!page.instances.every(isReadable)) throw new Error('unreadable')
    return page
  } catch (error) {
    throw asFailure(error)
  }
}

/** What was sent by a service that had no number free yet is from nobody; words that were forgotten may be null. */
function isReadable({ sid, direction, from, to, body, dateCreated }: Message): boolean {
  const named = [sid, to, ...(direction === 'inbound' ? [from] : [])].every((it: unknown) => typeof it === 'string')
  const wrongDate = dateCreated instanceof Date && Number.isNaN(dateCreated.getTime())
  return named && typeof (body ?? '') === 'string' && !wrongDate
}

function toRecord(message: Message): CarrierRecord {
  return {
    sid: message.sid,
    body: (message.body ?? '').replace(TRIAL_PREFIX, ''),
    createdAt: createdAt(message),
    state: stateOf(message.status),
    code: typeof message.errorCode === 'number' ? message.errorCode : undefined,
  }
}

/** An account on trial writes it before each text, and our own body must be found again. */
const TRIAL_PREFIX = /^Sent from your Twilio trial account - /

/** `carrierOptOut` is told by the webhook only; STOP is understood from the words anyway. */
function toIncoming(message: Message): IncomingSms {
  const { sid, from, to, body, numMedia } = message
  const pictured = Number(numMedia) > 0 && { withPicture: true as const }
  const words = (body ?? '').replaceAll('\0', '')
  return { sid, from, to, body: words, carrierOptOut: undefined, takenAt: takenAt(message), ...pictured }
}

function takenAt({ dateCreated }: Message): DateTime | undefined {
  return dateCreated instanceof Date ? DateTime.fromJSDate(dateCreated, { zone: 'utc' }) : undefined
}

function createdAt({ dateCreated }: Message): DateTime {
  if (!(dateCreated instanceof Date)) throw new Error('Twilio listed a message without a date')
  return DateTime.fromJSDate(dateCreated, { zone: 'utc' })
}

/** An account may serve others: what came through another messaging service is not ours to read. */
function isForUs({ messagingServiceSid }: Message, from: string): boolean {
  return !isService(from) || !messagingServiceSid || messagingServiceSid === from
}

/** What another number or service of the account sent is not ours. */
function isByUs({ from, messagingServiceSid }: Pick<Message, 'from' | 'messagingServiceSid'>, ours: string): boolean {
  return isService(ours) ? messagingServiceSid === ours : from === ours
}

function isService(from: string): boolean {
  return from.startsWith('MG')
}

function isSid(sid: unknown): boolean {
  return typeof sid === 'string' && /^[A-Z]{2}[0-9a-f]{32}$/i.test(sid)
}

/** "Whole seconds between 1 and 36,000" (https://www.twilio.com/docs/api/errors/90007). */
function validityPeriod(seconds: number): number {
  return Math.min(Math.max(Math.floor(seconds), 1), 36_000)
}

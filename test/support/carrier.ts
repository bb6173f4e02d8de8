import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { type Misbehaviour, type ReceiptStep, refuse, reply, spoil } from './carrier-answers.ts'
import { inboundForm, postSigned, receiptForm } from './carrier-posts.ts'
import {
  accountJson,
  type CarrierAccount,
  type CarrierMessage,
  listJson,
  messageJson,
  messagesPath,
  newSid,
  pictureSids,
  picturesJson,
} from './carrier-records.ts'

export interface CarrierSettings {
  authToken: string
  accountSid: string
  /** Post receipts by itself, right after each create; otherwise they wait for `sendReceipts()`. */
  automaticReceipts?: boolean
  port?: number
  /** The number it rents out. */
  number?: string
  /** The most a page holds, to see paging without a thousand messages. */
  largestPage?: number
  now?: () => Date
  /** Called when a create has come and nothing is decided: a moment to kill the caller. */
  onArrival?: (form: Record<string, string>) => unknown
  /** Called when its text is taken and not yet answered: another. */
  onAccepted?: (message: CarrierMessage) => unknown
  /** Called when a list was asked for, before it is given. */
  onList?: () => unknown
}

export type CarrierDouble = Awaited<ReturnType<typeof startCarrier>>

/** Starts a local server that speaks Twilio's REST API for what we use, keeps what it took, and misbehaves on demand. */
export async function startCarrier(settings: CarrierSettings) {
  const { authToken, accountSid, automaticReceipts = false, largestPage = 1000, now = () => new Date() } = settings
  const messages: CarrierMessage[] = []
  const account: CarrierAccount = {
    status: 'active',
    number: settings.number ?? '+33937000000',
    smsUrl: '',
    smsFallbackUrl: '',
  }
  const rules: { rule: Misbehaviour; left: number }[] = []
  const optedOut = new Set<string>()
  const waiting: { message: CarrierMessage; step: ReceiptStep; late: boolean }[] = []
  const posting = new Set<Promise<unknown>>()
  let creates = 0
  let lists = 0
  let updates = 0

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => response.destroy(error))
  })
  server.listen(settings.port ?? 0, '127.0.0.1')
  await once(server, 'listening')

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Texts it took from us, in order: what would have reached telephones. */
    get accepted() {
      return messages.filter(({ direction }) => direction === 'outbound-api')
    },
    /** How many creates came, whatever was answered. */
    get creates() {
      return creates
    },
    /** How many pages were asked for. */
    get lists() {
      return lists
    },
    /** How many texts it was asked to forget the words of, whatever was answered. */
    get updates() {
      return updates
    },
    /** Whose words it holds no more, ours and people's. */
    get redacted() {
      return messages.filter(({ redacted }) => redacted)
    },
    /** How it stands with the account, and where its number brings what people write. */
    account,
    /** Everything it has on record. */
    messages,
    misbehave(rule: Misbehaviour) {
      rules.push({ rule, left: rule.times ?? 1 })
    },
    /** It behaves from now on, whatever it was still to do wrong. */
    forgive() {
      rules.length = 0
    },
    receive,
    report,
    sendReceipts,
    async close() {
      server.close()
      server.closeAllConnections()
      await Promise.all(posting)
    },
  }

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://carrier')
    const form = Object.fromEntries(new URLSearchParams(await text(request)))
    const basic = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`
    const path = messagesPath(accountSid)
    if (request.headers.authorization !== basic) return refuse(response, 401, 20003)
    const own = accountJson(accountSid, pathname, searchParams, account)
    if (own) return reply(response, 200, own)
    if (pathname === `${path}.json` && request.method === 'POST') return create(form, response)
    if (pathname === `${path}.json`) return list(searchParams, response)
    const pictured = messages.find(({ sid }) => pathname.startsWith(`${path}/${sid}/Media`))
    if (pictured) return pictures(pictured, request.method, pathname, response)
    const message = messages.find(({ sid }) => pathname === `${path}/${sid}.json`)
    if (message && request.method === 'POST') return update(message, form, response)
    return message ? reply(response, 200, messageJson(accountSid, message)) : refuse(response, 404, 20404)
  }

  /**
   * "To redact the text content of a Message, this parameter's value must be an empty string" (Message resource, Update); anything else is
   * 30400, and a text that is not over is in no "state that allows this modification", 20409.
   */
  async function update(message: CarrierMessage, form: Record<string, string>, response: ServerResponse) {
    updates++
    const { answer } = takeRule('update', message.to)
    if (typeof answer === 'object') return refuse(response, answer.status, answer.code, answer)
    if (answer === 'reset') return response.socket?.resetAndDestroy()
    if (form.Body !== '' || form.Status !== undefined) return refuse(response, 400, 30400)
    if (!OVER.includes(message.status)) return refuse(response, 409, 20409)
    message.redacted = true
    return reply(response, 200, messageJson(accountSid, message))
  }

  /** Lists the pictures of a message, or deletes one: 204, and 404 of one that is not there. */
  async function pictures(message: CarrierMessage, method = 'GET', pathname: string, response: ServerResponse) {
    if (method !== 'DELETE') return reply(response, 200, picturesJson(accountSid, message))
    const { answer } = takeRule('delete', message.to)
    if (typeof answer === 'object') return refuse(response, answer.status, answer.code, answer)
    if (!pathname.endsWith(`/${pictureSids(message)[0]}.json`)) return refuse(response, 404, 20404)
    message.picturesGone = (message.picturesGone ?? 0) + 1
    return response.writeHead(204).end()
  }

  async function create(form: Record<string, string>, response: ServerResponse) {
    creates++
    await settings.onArrival?.(form)
    const rule = takeRule('create', form.To)
    if (rule.latencyMs) await new Promise((resolve) => setTimeout(resolve, rule.latencyMs))
    const { answer } = rule
    if (answer === 'hang') return
    if (answer === 'reset') return response.socket?.resetAndDestroy()
    if (typeof answer === 'object') return refuse(response, answer.status, answer.code, answer)
    const problem = problemWith(form)
    if (problem) return refuse(response, 400, problem)
    const message = keep('outbound-api', form, { status: form.MessagingServiceSid ? 'accepted' : 'queued' })
    waiting.push(...stepsOf(rule).map((step) => ({ message, step, late: rule.receiptsCome === 'late' })))
    if (rule.receiptsCome === 'early') await sendReceipts((receipt) => receipt.message === message)
    if (automaticReceipts) response.on('close', () => void sendReceipts(({ late }) => !late))
    await settings.onAccepted?.(message)
    spoil(response, answer, messageJson(accountSid, message))
  }

  async function list(query: URLSearchParams, response: ServerResponse) {
    lists++
    await settings.onList?.()
    const { answer, latencyMs } = takeRule('list', query.get('To') ?? undefined)
    if (latencyMs) await new Promise((resolve) => setTimeout(resolve, latencyMs))
    if (typeof answer === 'object') return refuse(response, answer.status, answer.code, answer)
    return spoil(response, answer, listJson(accountSid, messages, query, largestPage))
  }

  /** A person writes. Without a webhook address, the carrier keeps the text and cannot hand it over. */
  async function receive(
    sms: { from: string; body: string; to?: string; extra?: Record<string, string> },
    webhook?: string,
  ) {
    const word = sms.body.trim().toUpperCase()
    if (STOP_WORDS.includes(word)) optedOut.add(sms.from)
    if (START_WORDS.includes(word)) optedOut.delete(sms.from)
    const form = { From: sms.from, To: sms.to ?? '+33937000000', Body: sms.body, ...sms.extra }
    const message = keep('inbound', form, { status: 'received', sentAt: now() })
    const post = () => postSigned(webhook ?? '', inboundForm(accountSid, message), authToken)
    const answered = webhook ? await post() : { status: undefined, body: '' }
    return { sid: message.sid, ...answered, /** The same webhook once more. */ again: post }
  }

  /** What became of a text, now known: told at its StatusCallback. Resolves to what was answered there. */
  async function report(sid: string, status: string, code?: number) {
    const message = messages.find((one) => one.sid === sid)
    if (!message) throw new Error('no such message')
    Object.assign(message, { status, errorCode: code ?? null, sentAt: message.sentAt ?? now() })
    if (!message.statusCallback) return { status: undefined, body: '' }
    const post = postSigned(message.statusCallback, receiptForm(accountSid, message, status, code), authToken)
    posting.add(post)
    return post.finally(() => posting.delete(post))
  }

  /** Posts every receipt that waits, or those wanted, one after the other. */
  async function sendReceipts(wanted: (receipt: (typeof waiting)[number]) => boolean = () => true) {
    for (let next = waiting.findIndex(wanted); next >= 0; next = waiting.findIndex(wanted)) {
      for (const { message, step } of waiting.splice(next, 1)) await report(message.sid, step.status, step.code)
    }
  }

  function takeRule(on: 'create' | 'list' | 'update' | 'delete', to: string | undefined): Misbehaviour {
    const due = rules.find(({ rule, left }) => left > 0 && (rule.on ?? 'create') === on && (!rule.to || rule.to === to))
    if (due) due.left--
    return due?.rule ?? {}
  }

  function problemWith(form: Record<string, string>): number | undefined {
    if (!form.To) return 21604
    if (!/^\+[1-9]\d{6,14}$/.test(form.To)) return 21211
    if (!form.From && !form.MessagingServiceSid) return 21603
    if (!form.Body) return 21602
    const validity = Number(form.ValidityPeriod ?? 36_000)
    if (!Number.isInteger(validity) || validity < 1 || validity > 36_000) return 90007
    return optedOut.has(form.To) ? 21610 : undefined
  }

  function keep(direction: CarrierMessage['direction'], form: Record<string, string>, more: Partial<CarrierMessage>) {
    const { To: to = '', From: from = null, MessagingServiceSid = null, Body: body = '' } = form
    const sent = { errorCode: null, sentAt: null, statusCallback: form.StatusCallback, form, status: '', ...more }
    const message = {
      sid: newSid(),
      direction,
      to,
      from,
      messagingServiceSid: MessagingServiceSid,
      body,
      createdAt: now(),
      ...sent,
    }
    messages.push(message)
    return message
  }
}

/** https://help.twilio.com/articles/223134027: Twilio acts on these itself, then refuses our texts with 21610. */
const STOP_WORDS = ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT']
const START_WORDS = ['START', 'YES', 'UNSTOP']

/** https://www.twilio.com/docs/messaging/api/message-resource: what comes after none other. */
const OVER = ['delivered', 'undelivered', 'failed', 'received', 'canceled', 'read']

function stepsOf({ receipts = [{ status: 'sent' }, { status: 'delivered' }], receiptsCome }: Misbehaviour) {
  if (receiptsCome === 'reversed') return receipts.toReversed()
  return receiptsCome === 'twice' ? [...receipts, ...receipts] : receipts
}

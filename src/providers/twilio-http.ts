import { once } from 'node:events'
import http from 'node:http'
import https from 'node:https'
import RequestClient from 'twilio/lib/base/RequestClient.js'
import type { Redaction, SendOutcome } from '../domain/message.ts'
import { type TwilioAnswer, whatAnswerMeans } from './twilio-codes.ts'

/** An answer other than 2xx. Holds codes only: Twilio's own words repeat the number. */
class TwilioRefusal extends Error {
  readonly answer: TwilioAnswer

  constructor(answer: TwilioAnswer) {
    super(`Twilio answered ${answer.status}${answer.code === undefined ? '' : `, code ${answer.code}`}`)
    this.answer = answer
  }
}

/** No answer, or one that cannot be read. The errors below it hold our token, the number and the text: they stop here. */
class TwilioSilence extends Error {
  readonly nothingWasSent: boolean

  constructor(cause: unknown) {
    super(`no answer from Twilio: ${(cause as { code?: unknown } | null)?.code ?? 'unreadable'}`)
    this.nothingWasSent = nothingWasSent(cause)
  }
}

/** What the SDK trips over is an answer that cannot be read: its own errors, which may repeat the answer, stop here too. */
export function asFailure(error: unknown): Error {
  return error instanceof TwilioRefusal || error instanceof TwilioSilence ? error : new TwilioSilence(undefined)
}

/**
 * The SDK's way to the network, sent to another address than Twilio's when asked, and never for longer than `timeoutMs`. Over node's own HTTP:
 * the SDK's axios took more than half of the time of a text.
 */
export class TwilioHttp extends RequestClient {
  private readonly api: URL
  private readonly timeoutMs: number
  private readonly agent: http.Agent

  constructor(apiUrl: string, timeoutMs: number) {
    // No automatic retry: the outbox decides, and a second create would be a second text.
    super({ timeout: timeoutMs, autoRetry: false, keepAlive: true, maxSockets: MAX_SOCKETS })
    this.api = new URL(apiUrl)
    this.timeoutMs = timeoutMs
    // The SDK's own knows the proxy and the certificates of its environment.
    const secure: https.Agent = this.axios.defaults.httpsAgent
    this.agent = this.isSecure() ? secure : new http.Agent({ keepAlive: true, maxSockets: MAX_SOCKETS })
  }

  override async request<T>(options: RequestClient.RequestOptions<T>) {
    const answer = await this.ask(options).catch((error) => Promise.reject(new TwilioSilence(error)))
    const { statusCode: status, body, headers } = answer
    if (status >= 200 && status < 300) {
      if (typeof body === 'object' && body !== null) return { ...answer, body: body as T }
      throw new TwilioSilence(undefined)
    }
    throw new TwilioRefusal({ status, code: codeIn(body), retryAfterSeconds: secondsIn(headers['retry-after']) })
  }

  private async ask({ method, uri, username, password, headers, params, data }: RequestClient.RequestOptions) {
    // The SDK has no base URL option. Addresses of next pages pass here too, so our token never goes to a host an answer names.
    const asked = new URL(uri)
    for (const [name, value] of entriesOf(params)) asked.searchParams.append(name, value)
    const path = this.api.pathname.replace(/\/+$/, '') + asked.pathname + asked.search
    const content = data === undefined ? undefined : new URLSearchParams(entriesOf(data)).toString()
    const { hostname, port } = this.api
    const sent = (this.isSecure() ? https : http).request({
      agent: this.agent,
      // In an address, one of six groups is written in brackets.
      hostname: hostname.replace(/^\[|\]$/g, ''),
      port,
      method,
      path,
      headers: { ...headers, ...(content !== undefined && { 'Content-Length': Buffer.byteLength(content) }) },
      auth: `${username}:${password}`,
    })
    // Whoever waits is told, by the request or by its answer; what comes later is said to nobody.
    sent.on('error', () => {})
    // From the start to the last byte: an answer that trickles would hold us for ever.
    const timer = setTimeout(() => sent.destroy(new Error('too late')), this.timeoutMs)
    try {
      sent.end(content)
      const [response] = (await once(sent, 'response')) as [http.IncomingMessage]
      return { statusCode: response.statusCode ?? 0, headers: response.headers, body: await readJson(response) }
    } finally {
      clearTimeout(timer)
    }
  }

  private isSecure(): boolean {
    return this.api.protocol === 'https:'
  }
}

function entriesOf(values: object | undefined): [string, string][] {
  return Object.entries(values ?? {}).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, String(one)]),
  )
}

/** What is not JSON is nothing we can read. */
async function readJson(response: http.IncomingMessage): Promise<unknown> {
  const pieces: Buffer[] = []
  let bytes = 0
  for await (const piece of response) {
    bytes += piece.length
    if (bytes > MAX_ANSWER_BYTES) throw new Error('too long')
    pieces.push(piece)
  }
  try {
    return JSON.parse(Buffer.concat(pieces).toString())
  } catch {
    return undefined
  }
}

/** What an attempt to create a message means when it threw instead of answering. */
export function whatFailureMeans(error: unknown): SendOutcome {
  if (error instanceof TwilioRefusal) return whatAnswerMeans(error.answer)
  if (error instanceof TwilioSilence && error.nothingWasSent)
    return { outcome: 'tryLater', afterSeconds: 30, code: undefined }
  // Timeout, reset, an answer cut short or unreadable: Twilio may have taken it, and it has no idempotency key.
  return { outcome: 'uncertain', code: undefined }
}

/** A text that is not there any more has no words left. An account that is refused, or asked too much of, is left in peace for now. */
export function whatRefusedRedactionMeans(error: unknown): Redaction {
  if (!(error instanceof TwilioRefusal)) return error instanceof TwilioSilence ? 'stop' : 'notYet'
  const { status } = error.answer
  if (status === 404) return 'redacted'
  return status === 401 || status === 403 || status === 429 || status >= 500 ? 'stop' : 'notYet'
}

/** More than the outbox ever has in flight: a request waiting for a socket would spend its time limit without being sent. */
const MAX_SOCKETS = 128
/** A page of a thousand messages is about a megabyte. */
const MAX_ANSWER_BYTES = 10_000_000

function codeIn(body: unknown): number | undefined {
  const code = typeof body === 'object' && body !== null ? (body as { code?: unknown }).code : undefined
  return typeof code === 'number' && Number.isInteger(code) ? code : undefined
}

function secondsIn(retryAfter: unknown): number | undefined {
  if (typeof retryAfter !== 'string' || retryAfter === '') return undefined
  const seconds = /^\d+$/.test(retryAfter) ? Number(retryAfter) : (Date.parse(retryAfter) - Date.now()) / 1000
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(Math.ceil(seconds), 1), DAY)
}

const DAY = 86_400

/**
 * Whether the failure came before a byte of the request could leave. A name that does not resolve and a connection that
 * is not made leave nothing to write to: Node keeps the request until the socket is connected and, over TLS, the peer's
 * certificate accepted. Such a text can be sent again safely, while treating it as uncertain would fill every outage
 * with listings. A reset is not in the list: it may come after the request was read.
 */
function nothingWasSent(error: unknown): boolean {
  const cause = (error as { cause?: unknown } | null)?.cause ?? error
  const failures = cause instanceof AggregateError ? cause.errors : [cause] // one for each address tried
  return failures.length > 0 && failures.every(isBeforeConnected)
}

function isBeforeConnected(failure: unknown): boolean {
  const { syscall, code } = (failure ?? {}) as { syscall?: unknown; code?: unknown }
  return syscall === 'connect' || syscall === 'getaddrinfo' || REFUSED_CERTIFICATES.includes(String(code))
}

const REFUSED_CERTIFICATES = [
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]

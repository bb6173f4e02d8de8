import RequestClient from 'twilio/lib/base/RequestClient.js'
import type { SendOutcome } from '../domain/message.ts'
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

/** The SDK's way to the network, sent to another address than Twilio's when asked, and never for longer than `timeoutMs`. */
export class TwilioHttp extends RequestClient {
  private readonly apiUrl: string

  constructor(apiUrl: string, timeoutMs: number) {
    // No automatic retry: the outbox decides, and a second create would be a second text.
    super({ timeout: timeoutMs, autoRetry: false, keepAlive: true, maxSockets: MAX_SOCKETS })
    this.apiUrl = apiUrl.replace(/\/+$/, '')
    this.axios.defaults.maxContentLength = MAX_ANSWER_BYTES
    // axios counts idle time: an answer that trickles would hold us for ever. This one counts from the start.
    this.axios.interceptors.request.use((config) => {
      config.signal = AbortSignal.timeout(timeoutMs)
      return config
    })
  }

  override async request<T>(options: RequestClient.RequestOptions<T>) {
    // The SDK has no base URL option. Addresses of next pages pass here too, so our token never goes to a host an answer names.
    const { pathname, search } = new URL(options.uri)
    const asked = super.request({ ...options, uri: this.apiUrl + pathname + search })
    const response = await asked.catch((error) => Promise.reject(new TwilioSilence(error)))
    const { statusCode: status, body, headers } = response
    if (status >= 200 && status < 300) {
      if (typeof body === 'object' && body !== null) return response
      throw new TwilioSilence(undefined) // axios gives what is not JSON as a string
    }
    throw new TwilioRefusal({ status, code: codeIn(body), retryAfterSeconds: secondsIn(headers?.['retry-after']) })
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

import type { ServerResponse } from 'node:http'

/**
 * What the carrier does wrong, once or `times`. "accept" answers keep the text: it would have reached the telephone.
 * `cut` declares a whole answer and sends half of it; `truncate` sends half of one as if it were whole.
 */
export interface Misbehaviour {
  on?: 'create' | 'list' | 'update' | 'delete'
  times?: number
  /** Only for texts to this number. */
  to?: string
  latencyMs?: number
  answer?:
    | 'reset'
    | 'hang'
    | 'acceptThenReset'
    | 'acceptThenHang'
    | 'acceptThen500'
    | 'acceptThenTruncate'
    | 'acceptThenCut'
    | { status: number; code?: number; retryAfter?: string; body?: string }
  /** What becomes of the text, instead of `sent` then `delivered`. */
  receipts?: ReceiptStep[]
  /** `early`: before the answer to the create; `late`: not before `sendReceipts()`. */
  receiptsCome?: 'early' | 'late' | 'twice' | 'reversed'
}

export interface ReceiptStep {
  status: string
  code?: number
}

/** Answers with this document, or as badly as asked. */
export function spoil(response: ServerResponse, answer: Misbehaviour['answer'], json: object) {
  const whole = JSON.stringify(json)
  const half = whole.slice(0, whole.length / 2)
  if (answer === 'acceptThenHang' || answer === 'hang') return
  if (answer === 'acceptThenReset' || answer === 'reset') return response.socket?.resetAndDestroy()
  if (answer === 'acceptThen500') return refuse(response, 500, 20500)
  if (answer === 'acceptThenTruncate') return reply(response, 201, half)
  if (answer !== 'acceptThenCut') return reply(response, 'page' in json ? 200 : 201, json)
  response.writeHead(201, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(whole) })
  response.write(half, () => response.socket?.destroy())
}

/** Refuses as Twilio does; without a code, as a proxy would. */
export function refuse(
  response: ServerResponse,
  status: number,
  code?: number,
  { retryAfter, body }: { retryAfter?: string; body?: string } = {},
) {
  if (retryAfter !== undefined) response.setHeader('Retry-After', retryAfter)
  const known = { code, message: 'Told to', more_info: `https://www.twilio.com/docs/errors/${code}`, status }
  return reply(response, status, body ?? (code === undefined ? '<html>Told to</html>' : known))
}

/** Answers with a document, or with the very characters. */
export function reply(response: ServerResponse, status: number, body: object | string) {
  response.writeHead(status, { 'Content-Type': 'application/json' })
  response.end(typeof body === 'string' ? body : JSON.stringify(body))
}

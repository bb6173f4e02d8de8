import { createHmac, randomBytes } from 'node:crypto'

const SECRET = 'whsec_'

/** A secret as Standard Webhooks writes them: 256 bits. */
export function newHookSecret(): string {
  return `${SECRET}${randomBytes(32).toString('base64')}`
}

/** The headers of Standard Webhooks: who gets the body can check that it is ours, whole and new. */
export function signedHeaders(secret: string, id: string, seconds: number, body: string): Record<string, string> {
  const key = Buffer.from(secret.slice(SECRET.length), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')
  return { 'webhook-id': id, 'webhook-timestamp': String(seconds), 'webhook-signature': `v1,${signature}` }
}

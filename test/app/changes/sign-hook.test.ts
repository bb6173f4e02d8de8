import { createHmac, timingSafeEqual } from 'node:crypto'
import { expect, test } from 'vitest'
import { newHookSecret, signedHeaders } from '../../../src/app/changes/sign-hook.ts'

const SECRET = newHookSecret()
const NOW = 1_800_000_000
const BODY = '{"type":"change.moved","data":{"case":"D-1"}}'
const sent = (id = 'msg_1', seconds = NOW, body = BODY) => ({ headers: signedHeaders(SECRET, id, seconds, body), body })

/** Whoever is told, as the page for programs says to check it: our signature, and no more than five minutes. */
function isTaken({ headers, body }: ReturnType<typeof sent>, { secret = SECRET, now = NOW } = {}): boolean {
  const { 'webhook-id': id, 'webhook-timestamp': seconds, 'webhook-signature': said = '' } = headers
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
  const own = Buffer.from(`v1,${createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')}`)
  const isOurs = said.length === own.length && timingSafeEqual(Buffer.from(said), own)
  return isOurs && Math.abs(now - Number(seconds)) <= 300
}

test('what we post is taken; what somebody forges, changes or sends again later is not', () => {
  expect(isTaken(sent())).toBe(true)
  const changed = (name: string, value: string) => ({ ...sent(), headers: { ...sent().headers, [name]: value } })
  expect(isTaken({ ...sent(), body: BODY.replace('D-1', 'D-2') })).toBe(false)
  expect(isTaken(changed('webhook-id', 'msg_2'))).toBe(false)
  expect(isTaken(changed('webhook-timestamp', String(NOW + 1)))).toBe(false)
  expect(isTaken(changed('webhook-signature', 'v1,'))).toBe(false)
  expect(isTaken(sent(), { now: NOW + 301 })).toBe(false)
  expect(isTaken(changed('webhook-timestamp', String(NOW + 301)), { now: NOW + 301 })).toBe(false)
})

test('each address has a secret of its own, of 256 bits: one that leaked signs for no other', () => {
  const other = newHookSecret()
  expect(Buffer.from(other.slice('whsec_'.length), 'base64')).toHaveLength(32)
  expect(isTaken(sent(), { secret: other })).toBe(false)
})

import type { FastifyRequest } from 'fastify'
import { expect, test } from 'vitest'
import { addressOf } from '../../src/web/visitor.ts'

const SOCKET = '192.0.2.9'
const asked = (headers: Record<string, string>) =>
  ({ socket: { remoteAddress: SOCKET }, headers }) as unknown as FastifyRequest

test.each([
  ['nobody is trusted: the socket says it, whatever headers claim', undefined, SOCKET],
  ['one proxy: what it appended, not what the visitor wrote before it', { hops: 1 }, '198.51.100.2'],
  ['two proxies: what the first of them appended', { hops: 2 }, '203.0.113.7'],
  ['more proxies than were passed: the socket', { hops: 5 }, SOCKET],
  ['a header of the proxy', { header: 'fly-client-ip' }, '2001:db8::1'],
  ['a header that the proxy did not write: the socket', { header: 'x-real-ip' }, SOCKET],
] as const)('the address of a visitor when %s', (_, proxy, address) => {
  const headers = { 'x-forwarded-for': '10.0.0.1, 203.0.113.7, 198.51.100.2', 'fly-client-ip': '2001:db8::1' }
  expect(addressOf(asked(headers), proxy)).toBe(address)
})

test('a header that holds no address counts for nothing', () => {
  expect(addressOf(asked({ 'fly-client-ip': 'me' }), { header: 'fly-client-ip' })).toBe(SOCKET)
  expect(addressOf(asked({}), { hops: 1 })).toBe(SOCKET)
})

import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { buildServer } from '../../src/web/server.ts'
import { openScene } from './scene.ts'

const WEB = {
  wake() {},
  aside() {},
  demo: { phone: false, mailbox: false, signIn: false },
  metricsToken: undefined,
  trustedProxy: undefined,
  webhooks: {
    isSigned: () => false,
    readInboundSms: () => ({ problem: 'missing' as const, field: '' }),
    readReceipt: () => ({ problem: 'missing' as const, field: '' }),
    emptyResponse: '',
    sayOfficePhone: () => '',
  },
}
const SHORT = { headersMs: 50, requestMs: 100, idleMs: 10_000, checkMs: 20 }

test.each([
  ['its headers', 'POST /connexion HTTP/1.1\r\nHost: localhost\r\n'],
  ['its body', 'POST /connexion HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nemail='],
])('a visitor who never ends %s is cut off', async (_, begun) => {
  const scene = await openScene('2027-01-11T10:00')
  const server = await buildServer({ ...WEB, parts: scene.service.parts }, SHORT)
  onTestFinished(async () => {
    await server.close()
    await scene.close()
  })
  await server.listen({ host: '127.0.0.1', port: 0 })
  const address = server.server.address()
  const socket = connect(typeof address === 'object' ? (address?.port ?? 0) : 0, '127.0.0.1')
  socket.on('error', () => {}) // a reset is a way of being cut off
  socket.resume()
  socket.write(begun)
  await once(socket, 'close')
  expect(socket.destroyed).toBe(true)
})

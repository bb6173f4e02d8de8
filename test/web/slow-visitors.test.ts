import { type AddressInfo, connect, type Socket } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { PATIENCE, type Patience } from '../../src/web/limits.ts'
import { buildServer } from '../../src/web/server.ts'
import { openScene } from './scene.ts'

const WEB = {
  wake() {},
  aside() {},
  recount() {},
  demo: { phone: false, mailbox: false, signIn: false, time: undefined },
  metricsToken: undefined,
  storeFile: undefined,
  firstOffice: { zone: 'Europe/Paris', holidayRegion: 'FR' },
  checkRunning: async () => [],
  checks: { carrier: undefined, mail: undefined },
  trustedProxy: undefined,
  webhooks: {
    isSigned: () => false,
    readInboundSms: () => ({ problem: 'missing' as const, field: '' }),
    readReceipt: () => ({ problem: 'missing' as const, field: '' }),
    emptyResponse: '',
    sayOfficePhone: () => '',
  },
}
const LONG = { headersMs: 60_000, formMs: 60_000, requestMs: 60_000, idleMs: 60_000, checkMs: 20 }

/** A server that waits so long, nothing of which may look like a failure of ours; `visit` begins to write to it. */
async function open(patience: Partial<Patience>) {
  const scene = await openScene('2027-01-11T10:00')
  const failures: object[] = []
  const log = { ...scene.service.parts.log, error: (facts: object) => void failures.push(facts) }
  const server = await buildServer({ ...WEB, parts: { ...scene.service.parts, log } }, { ...LONG, ...patience })
  onTestFinished(async () => {
    await server.close()
    await scene.close()
    expect(failures).toEqual([])
  })
  await server.listen({ host: '127.0.0.1', port: 0 })
  const { port } = server.server.address() as AddressInfo
  const visit = (begun: string) => {
    const socket = connect(port, '127.0.0.1')
    socket.on('error', () => {}) // a reset is a way of being cut off
    socket.resume()
    socket.write(begun)
    // A letter now and then, for as long as anybody listens.
    const dripping = setInterval(() => socket.write('x'), 20)
    socket.once('close', () => clearInterval(dripping))
    onTestFinished(() => void socket.destroy())
    return socket
  }
  return { visit, cookie: `Cookie: ${scene.admin.cookie}\r\n` }
}

const closed = (socket: Socket) => new Promise((resolve) => socket.once('close', resolve))
const begun = (path: string, type: string, more = '') =>
  `POST ${path} HTTP/1.1\r\nHost: localhost\r\n${more}Content-Type: ${type}\r\nContent-Length: 50000\r\n\r\n`
const form = (path: string) => begun(path, 'application/x-www-form-urlencoded')
const file = (cookie: string) => begun('/import', 'multipart/form-data; boundary=x', cookie)

describe('whoever writes letter by letter without an end is cut off', () => {
  test('in the headers', async () => {
    const { visit } = await open({ headersMs: 100 })
    await closed(visit('POST /connexion HTTP/1.1\r\nHost: localhost\r\n'))
  })

  test.each(['/connexion', '/agir/x', '/webhooks/twilio/sms', '/agenda', '/nowhere'])(
    'in a form to %s, after the time of a form',
    async (path) => {
      const { visit } = await open({ formMs: 100 })
      await closed(visit(form(path)))
    },
  )

  test('in a file, after the time of a file, when a form would long have been cut', async () => {
    const { visit, cookie } = await open({ formMs: 100 })
    const sent = visit(file(cookie))
    await closed(visit(form('/connexion')))
    expect(sent.closed).toBe(false)
    const other = await open({ headersMs: 100, requestMs: 100 }) // Node wants the first no longer than the second
    await closed(other.visit(file(other.cookie)))
  })

  test('a form has half a minute, a file two', () => {
    expect(PATIENCE).toMatchObject({ formMs: 30_000, requestMs: 120_000 })
  })
})

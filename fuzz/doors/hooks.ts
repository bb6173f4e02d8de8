import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import type { Random } from '../../simulation/random.ts'
import { openHooks } from '../../src/providers/hook-post.ts'
import type { Door, OpenDoor } from '../door.ts'
import { oddText } from '../grammar/odd.ts'
import { LIMITS } from '../mutate.ts'

/** What an address that is told of changes answers, as the bytes of its connection; after the last it hangs up, or, of an even length, waits. */
export const hooksDoor: Door = {
  name: 'hooks',
  inTests: 5,
  async open(): Promise<OpenDoor> {
    let answer: Buffer = Buffer.alloc(0)
    let connections = 0
    const server = createServer((socket) => {
      connections++
      socket.on('error', () => {})
      socket.once('data', () => {
        socket.write(answer)
        if (answer.length % 2 === 1 || answer.length < 200) socket.end()
      })
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const hooks = openHooks({ allowPrivate: true, patienceMs: PATIENCE_MS })
    return {
      grow: (random) => Buffer.from(answerOf(random), 'latin1'),
      async try(bytes) {
        answer = Buffer.from(bytes.toString('latin1').replaceAll('{port}', String(port)), 'latin1')
        connections = 0
        const call = { address: `http://127.0.0.1:${port}/changes`, headers: {}, body: '{"type":"change.moved"}' }
        const told = await Promise.race([hooks.post(call), late()])
        if (told === undefined) return ['never over: whoever is told next waits behind it']
        const wrong = connections > 1 ? ['goes where an answer leads'] : []
        if ('trouble' in told) return told.trouble === 'unreachable' ? wrong : [...wrong, 'a trouble nobody meant']
        const said = /^HTTP\/\d\.\d (\d{3})/m.test(answer.toString('latin1'))
        if (!Number.isInteger(told.status) || Object.keys(told).length > 1) return [...wrong, 'no outcome']
        return told.status < 300 && !said ? [...wrong, 'taken by nobody'] : wrong
      },
      async close() {
        server.close()
      },
    }
  },
}

const PATIENCE_MS = 150

function late(): Promise<undefined> {
  return new Promise((resolve) => void setTimeout(() => resolve(undefined), PATIENCE_MS * 10).unref())
}

function answerOf(random: Random): string {
  const status = random.pick(['200', '204', '204', '100', '101', '103', '302', '307', '410', '429', '500', ...LIMITS])
  const lines = Array.from({ length: random.between(0, 4) }, () =>
    random.chance(0.8) ? random.pick(LINES) : oddText(random).toWellFormed(),
  )
  const first = random.chance(0.9)
    ? `HTTP/1.${random.pick(['1', '1', '0', '9'])} ${status} x`
    : oddText(random).toWellFormed()
  const end = random.pick(['\r\n', '\r\n', '\r\n', '\n'])
  const body = random.pick([
    '',
    'ok',
    oddText(random).toWellFormed(),
    'ffffffffff\r\na',
    '5\r\nabcde\r\n0\r\n\r\n',
    'x'.repeat(100_000),
  ])
  const one = [first, ...lines, '', body].join(end)
  return random.chance(0.15)
    ? `HTTP/1.1 ${random.pick(['100', '102', '103'])} x\r\n\r\n`.repeat(random.between(1, 50)) + one
    : one
}

const LINES = [
  'Content-Length: 2',
  'Content-Length: 99999999999999999999',
  'Transfer-Encoding: chunked',
  'Connection: Upgrade',
  'Upgrade: websocket',
  'Connection: keep-alive',
  'Location: http://127.0.0.1:{port}/elsewhere',
  'Location: http://169.254.169.254/latest',
  'Set-Cookie: a=b',
  'Trailer: x',
  'Content-Encoding: gzip',
  `X: ${'a'.repeat(20_000)}`,
]

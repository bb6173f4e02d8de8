import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import type { Random } from '../../simulation/random.ts'
import type { Door, OpenDoor } from '../door.ts'
import { LIMITS } from '../mutate.ts'
import { openStage, SECRETS } from '../stage.ts'
import { wrongInAnswer } from '../wrong-in.ts'

/** The bytes of a connection, before anything of ours has read them. */
export const wireDoor: Door = {
  name: 'wire',
  inTests: 40,
  async open(): Promise<OpenDoor> {
    const stage = await openStage()
    const { server } = stage.scene.service
    await server.listen({ host: '127.0.0.1', port: 0 })
    const { port } = server.server.address() as AddressInfo
    return {
      grow: (random) => Buffer.from(bytesOf(random), 'latin1'),
      async try(bytes) {
        const answer = await exchange(port, bytes)
        if (answer === undefined) return ['never answered, nor closed']
        const wrong = answersIn(answer).flatMap((one) => wrongInAnswer(one, SECRETS))
        return [...wrong, ...stage.wrongInLog()]
      },
      look: stage.look,
      close: stage.close,
    }
  },
}

/** Sends it all, says that no more comes, and reads until the other side has nothing more to say. */
async function exchange(port: number, bytes: Buffer): Promise<string | undefined> {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
  const pieces: Buffer[] = []
  socket.on('data', (piece) => void pieces.push(piece))
  // What is cut off by the other side is answered too.
  socket.on('error', () => {})
  socket.end(bytes)
  const closed = await Promise.race([
    once(socket, 'end').then(
      () => true,
      () => true,
    ),
    once(socket, 'close').then(() => true),
    once(socket, 'timeout', { signal: AbortSignal.timeout(WAIT_MS) }).catch(() => false),
  ])
  socket.destroy()
  return closed ? Buffer.concat(pieces).toString('latin1') : undefined
}

const WAIT_MS = 10_000

function answersIn(text: string) {
  return text
    .split(/(?=HTTP\/1\.1 \d{3} )/)
    .filter(Boolean)
    .filter((one) => !/^HTTP\/1\.1 (?:100|431|505|501|408) /.test(one))
    .map((one) => {
      const [head = '', ...body] = one.split('\r\n\r\n')
      const statusCode = Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0)
      const headers = Object.fromEntries(
        [...head.matchAll(/\r\n([\w-]+): (.*)/g)].map(([, name = '', value]) => [name.toLowerCase(), value]),
      )
      return { statusCode: statusCode || 599, headers, body: body.join('\r\n\r\n') }
    })
}

function bytesOf(random: Random): string {
  const one = () => {
    const method = random.pick(['GET', 'POST', 'POST', 'HEAD', 'CONNECT', 'TRACE', 'PRI', 'get', ''])
    const target = random.pick([
      '/agenda',
      '/healthz',
      '/webhooks/twilio/sms',
      '*',
      'http://evil.example/agenda',
      '/%',
      '//',
      '/\xe9',
      `/${'a'.repeat(9000)}`,
    ])
    const lines = Array.from({ length: random.between(0, 5) }, () => random.pick(LINES))
    const length = random.chance(0.5) ? [`Content-Length: ${random.chance(0.5) ? '5' : random.pick(LIMITS)}`] : []
    const chunked = random.chance(0.2) ? ['Transfer-Encoding: chunked'] : []
    const end = random.pick(['\r\n', '\r\n', '\r\n', '\n', '\r'])
    const body = random.pick(['', 'a=b&c', '5\r\na=b&c\r\n0\r\n\r\n', 'ffffffffffffffff\r\na', '-1\r\n'])
    return [
      `${method} ${target} HTTP/${random.pick(['1.1', '1.1', '1.0', '2.0', '9'])}`,
      ...lines,
      ...length,
      ...chunked,
      '',
      body,
    ].join(end)
  }
  return Array.from({ length: random.between(1, 3) }, one).join('')
}

const LINES = [
  'Host: localhost:3000',
  'Host: localhost:3000',
  'Host: evil.example',
  'Connection: close',
  'Connection: Upgrade',
  'Upgrade: websocket',
  'Expect: 100-continue',
  'Expect: zq',
  'Content-Type: application/x-www-form-urlencoded',
  'Content-Type: multipart/form-data; boundary=a',
  'Content-Type: a/b; charset=',
  'Cookie: justif=%zz; justif',
  'Accept: text/html',
  'X-Twilio-Signature: \x00',
  ' folded: line',
  'No-Colon',
  `Long: ${'a'.repeat(20_000)}`,
]

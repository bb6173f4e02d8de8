import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

/** What stands before the machines: hands each request to the next of them, and to another when one is not there; and says what was answered. */
export async function startBalancer(answered: (path: string, status: number) => void = () => {}) {
  let ports: number[] = []
  let turn = 0
  const server = createServer(async (incoming, answer) => {
    const body = await buffer(incoming)
    answer.once('finish', () => answered(new URL(incoming.url ?? '', 'http://balancer').pathname, answer.statusCode))
    // Each once, whatever comes in meanwhile: by a turn that all shared, two tries of one request met the same machine.
    const first = turn++
    const there = ports.map((_, place) => ports[(first + place) % ports.length])
    for (const port of there) if (port !== undefined && (await handOn(port, incoming, body, answer))) return
    answer.writeHead(502).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    serve(machines: number[]) {
      ports = machines
    },
    async close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** False when the machine is not there, or dies before it answers. */
function handOn(port: number, { method, url, headers }: IncomingMessage, body: Buffer, answer: ServerResponse) {
  return new Promise<boolean>((resolve) => {
    const to = request({ host: '127.0.0.1', port, method, path: url, headers }, (from) => {
      answer.writeHead(from.statusCode ?? 502, from.headers)
      from.pipe(answer)
      from.on('end', () => resolve(true))
      from.on('error', () => {
        answer.destroy()
        resolve(true)
      })
    })
    to.on('error', () => resolve(false))
    to.end(body)
  })
}

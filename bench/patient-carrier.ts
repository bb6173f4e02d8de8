import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const LATENCY_MS = 50
let taken = 0

/** A carrier that takes every text after a while, as one across a network does, and keeps nothing. */
export async function startPatientCarrier(): Promise<{ url: string; taken(): number; close(): void }> {
  const server = createServer((request, response) => {
    request.resume()
    request.on('end', () => {
      setTimeout(() => {
        const sid = `SMe${(++taken).toString(16).padStart(31, '0')}`
        response.writeHead(201, { 'content-type': 'application/json' })
        response.end(
          JSON.stringify({ sid, status: 'queued', error_code: null, date_created: new Date().toUTCString() }),
        )
      }, LATENCY_MS)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken: () => taken,
    close: () => void server.close(),
  }
}

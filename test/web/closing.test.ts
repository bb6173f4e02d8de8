import { once } from 'node:events'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { onTestFinished, test, vi } from 'vitest'
import type { Service } from '../../src/service.ts'
import { openStory } from '../support/story.ts'

test('a connection on which nothing was asked does not hold up the closing', { timeout: 10_000 }, async () => {
  const service = await listen()
  const accepted = once(service.server.server, 'connection')
  const socket = connectTo(service)
  await accepted
  const cut = once(socket, 'close')
  await service.close()
  await cut
})

test('a connection whose answer leaves while the service closes does not hold it up', { timeout: 10_000 }, async () => {
  const service = await listen()
  const asked = once(service.server.server, 'request')
  const socket = connectTo(service)
  const body = 'From=%2B33639980001'
  socket.write(
    [
      'POST /webhooks/twilio/sms HTTP/1.1',
      'Host: localhost',
      'Connection: keep-alive',
      'Content-Type: application/x-www-form-urlencoded',
      `Content-Length: ${body.length}`,
      '\r\n',
    ].join('\r\n'),
  )
  await asked
  const cut = once(socket, 'close')
  const closed = service.close()
  await vi.waitUntil(() => !service.server.server.listening)
  socket.write(body)
  await closed
  await cut
})

async function listen(): Promise<Service> {
  const { service } = await openStory('2026-12-01T10:00')
  await service.server.listen({ host: '127.0.0.1', port: 0 })
  return service
}

function connectTo({ server }: Service): Socket {
  const socket = connect((server.server.address() as AddressInfo).port, '127.0.0.1')
  onTestFinished(() => void socket.destroy())
  socket.resume()
  return socket
}

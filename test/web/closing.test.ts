import { once } from 'node:events'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { Service } from '../../src/service.ts'
import { signatureOf } from '../support/carrier-posts.ts'
import { AUTH_TOKEN } from '../support/service.ts'
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

test('a webhook in hand while the service closes is answered 200, and its connection does not hold it up', {
  timeout: 10_000,
}, async () => {
  const service = await listen()
  const asked = once(service.server.server, 'request')
  const socket = connectTo(service)
  let answered = ''
  socket.on('data', (bytes) => {
    answered += bytes
  })
  const form = { MessageSid: `SM${'a'.repeat(32)}`, From: '+33639980001', To: '+33937000000', Body: 'coucou' }
  const body = new URLSearchParams(form).toString()
  const url = '/webhooks/twilio/sms'
  socket.write(
    [
      `POST ${url} HTTP/1.1`,
      'Host: localhost',
      'Connection: keep-alive',
      'Content-Type: application/x-www-form-urlencoded',
      `Content-Length: ${body.length}`,
      `X-Twilio-Signature: ${signatureOf(`${service.parts.settings.publicUrl}${url}`, form, AUTH_TOKEN)}`,
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
  expect(answered).toMatch(/^HTTP\/1\.1 200 /)
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

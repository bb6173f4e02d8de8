import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { onTestFinished, test } from 'vitest'
import { openStory } from '../support/story.ts'

test('a connection on which nothing was asked does not hold up the closing', { timeout: 10_000 }, async () => {
  const { service } = await openStory('2026-12-01T10:00')
  const { server } = service.server
  await service.server.listen({ host: '127.0.0.1', port: 0 })
  const accepted = once(server, 'connection')
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  onTestFinished(() => void socket.destroy())
  await accepted
  const cut = once(socket, 'close')
  await service.close()
  await cut
})

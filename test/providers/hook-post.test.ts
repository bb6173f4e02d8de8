import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { openHooks } from '../../src/providers/hook-post.ts'

/** Posts to an address that answers these bytes, then so many more a second, and never hangs up. */
async function postTo(answer: string, more = '') {
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.once('data', () => socket.write(answer))
    const dripping = setInterval(() => socket.writable && socket.write(more), 20)
    socket.on('close', () => clearInterval(dripping))
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const hooks = openHooks({ allowPrivate: true, patienceMs: 200 })
  return hooks.post({ address: `http://127.0.0.1:${port}/`, headers: {}, body: '{}' })
}

test('an answer is its status, whatever follows; one that asks for another protocol was not taken', async () => {
  expect(await postTo('HTTP/1.1 204 x\r\n\r\n')).toEqual({ status: 204 })
  expect(await postTo('HTTP/1.1 200 x\r\nTransfer-Encoding: chunked\r\n\r\n', '5\r\nabcde\r\n')).toEqual({
    status: 200,
  })
  const upgrade = 'HTTP/1.1 101 x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n'
  expect(await postTo(upgrade, 'x')).toEqual({ status: 101 })
})

test('one that never ends, or that nobody can read, is given up in its time', async () => {
  expect(await postTo('HTTP/1.1 200 x\r\n', 'X: y\r\n')).toEqual({ trouble: 'unreachable' })
  expect(await postTo('HTTP/1.1 100 x\r\n\r\n', 'HTTP/1.1 100 x\r\n\r\n')).toEqual({ trouble: 'unreachable' })
  expect(await postTo('bonjour')).toEqual({ trouble: 'unreachable' })
})

import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'

/**
 * Cuts, as the server closes, the connections on which nothing is asked (any more). Node cuts those that have been answered by then; not those
 * that browsers and carriers opened ahead, nor one whose answer leaves only now, which it keeps alive for more than a minute. A service told to
 * stop waited for both until it was killed.
 */
export function cutIdleConnections(server: FastifyInstance): void {
  const silent = new Set<Socket>()
  let isClosing = false
  server.server.on('connection', (socket: Socket) => {
    silent.add(socket)
    socket.once('close', () => silent.delete(socket))
  })
  server.server.on('request', ({ socket }, response) => {
    silent.delete(socket)
    response.once('close', () => {
      if (isClosing) server.server.closeIdleConnections()
    })
  })
  server.addHook('preClose', async () => {
    isClosing = true
    for (const socket of silent) socket.destroy()
  })
}

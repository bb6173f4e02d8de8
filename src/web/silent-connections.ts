import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'

/**
 * Cuts, as the server closes, the connections on which nothing was ever asked: browsers and carriers open some ahead, and node waits for them as
 * for those at work. A service told to stop waited for them until it was killed.
 */
export function cutSilentConnections(server: FastifyInstance): void {
  const silent = new Set<Socket>()
  server.server.on('connection', (socket: Socket) => {
    silent.add(socket)
    socket.once('close', () => silent.delete(socket))
  })
  server.server.on('request', ({ socket }) => silent.delete(socket))
  server.addHook('preClose', async () => {
    for (const socket of silent) socket.destroy()
  })
}

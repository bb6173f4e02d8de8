import type { FastifyInstance } from 'fastify'
import { BODY_LIMIT, type Patience } from './limits.ts'

/** Cuts whoever takes longer for a form than a form may: Node knows one time for all bodies, that of the longest, a file. */
export function cutSlowForms(server: FastifyInstance, { formMs }: Patience): void {
  server.addHook('onRequest', async ({ raw, routeOptions }) => {
    const hasBody = raw.headers['content-length'] !== undefined || raw.headers['transfer-encoding'] !== undefined
    if (!hasBody || (routeOptions.bodyLimit ?? 0) > BODY_LIMIT) return
    const late = setTimeout(() => !raw.complete && raw.socket.destroy(), formMs)
    raw.once('end', () => clearTimeout(late)).once('close', () => clearTimeout(late))
  })
}

import type { FastifyInstance } from 'fastify'
import { BODY_LIMIT, type Patience } from './limits.ts'

/** Cuts whoever takes longer for a form than a form may: Node knows one time for all bodies, that of the longest, a file. */
export function cutSlowForms(server: FastifyInstance, { formMs }: Patience): void {
  server.addHook('onRequest', async ({ raw, routeOptions }, reply) => {
    const hasBody = raw.headers['content-length'] !== undefined || raw.headers['transfer-encoding'] !== undefined
    if (!hasBody || (routeOptions.bodyLimit ?? 0) > BODY_LIMIT) return
    const late = setTimeout(() => !raw.complete && raw.socket.destroy(), formMs)
    const inTime = () => clearTimeout(late)
    raw.once('end', inTime).once('close', inTime)
    // Whoever has their answer may stop there: a body that was refused is never read to its end.
    reply.raw.once('finish', inTime)
  })
}

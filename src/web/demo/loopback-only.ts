import { isIPv4 } from 'node:net'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { ELSEWHERE } from './words.ts'

/**
 * Pages of the demonstration answer only when they were asked for by a name of this very machine. A site that points its own
 * name at 127.0.0.1 (DNS rebinding) would else read them, and write to them, from the visitor's browser.
 */
export async function loopbackOnly(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  // The header as it came: what a proxy says of it (X-Forwarded-Host) is not looked at.
  if (isLoopbackHost(request.headers.host)) return
  await reply.code(403).type('text/plain; charset=utf-8').send(ELSEWHERE.words)
}

function isLoopbackHost(host: string | undefined): boolean {
  const [, name] = /^(localhost|[\d.]+|\[::1\])(?::\d{1,5})?$/i.exec(host ?? '') ?? []
  if (name === undefined) return false
  return !/^\d/.test(name) || (isIPv4(name) && name.startsWith('127.'))
}

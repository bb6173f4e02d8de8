import { isIP } from 'node:net'
import type { FastifyInstance, FastifyRequest, onRequestHookHandler } from 'fastify'

/** So many proxies that append to X-Forwarded-For, or the header in which the one in front writes the visitor's address. */
export type TrustedProxy = { hops: number } | { header: string }

/** The address of whoever asks, as far as what is configured can tell; a header that nobody trusted writes is not looked at. */
export function addressOf({ socket, headers }: FastifyRequest, proxy: TrustedProxy | undefined): string {
  const own = socket.remoteAddress ?? ''
  if (!proxy) return own
  const told = 'header' in proxy ? headers[proxy.header] : hopsAgo(headers['x-forwarded-for'], proxy.hops)
  return typeof told === 'string' && isIP(told.trim()) ? told.trim() : own
}

/** Each proxy appends the address it was called from: with one, the last is the visitor's. */
function hopsAgo(forwarded: string | string[] | undefined, hops: number): string | undefined {
  return String(forwarded ?? '')
    .split(',')
    .at(-hops)
}

/** Secrets of 256 bits are not guessed, and links are asked for by e-mail five times an hour at most: this only spares the machine, far above what an office behind one address does. */
const BRAKE = { max: 300, timeWindow: '10 minutes' }

/** Slows down an address from which a route is asked for by the hundred. */
export function brake(server: FastifyInstance, proxy: TrustedProxy | undefined): onRequestHookHandler {
  const keyGenerator = (request: FastifyRequest) => addressOf(request, proxy)
  return server.rateLimit({ ...BRAKE, keyGenerator }) as onRequestHookHandler
}

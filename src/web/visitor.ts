import { isIP } from 'node:net'
import { normalizeIP } from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest, onRequestAsyncHookHandler } from 'fastify'
import type { Parts } from '../app/parts.ts'

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

/** What a visitor holds that only we can have given: the key of a session, a link of an e-mail. */
type HeldBy = (request: FastifyRequest) => Promise<string | undefined>

/** What a brake needs of the web: it writes down beside what it answers. */
interface Braking {
  parts: Parts
  trustedProxy: TrustedProxy | undefined
  aside: (work: () => Promise<unknown>) => void
}

/**
 * Slows down whoever asks for a route without end: counted by what they hold of ours, and by their address, where a whole building may
 * be, only when they hold nothing. So nobody with a session or a good link is stopped by what others tried.
 * `tell` is called beside the answer when whoever holds nothing is refused: once an hour, and again when it failed.
 */
export function brake(
  server: FastifyInstance,
  { parts, trustedProxy, aside }: Braking,
  heldBy: HeldBy,
  tell?: (parts: Parts) => Promise<void>,
): onRequestAsyncHookHandler {
  let told = 0
  let telling = false
  return server.rateLimit({
    timeWindow: '10 minutes',
    async keyGenerator(request) {
      const held = await heldBy(request)
      return held === undefined ? `address ${normalizeIP(addressOf(request, trustedProxy))}` : `${HOLDER}${held}`
    },
    max: (_request, key) => (key.startsWith(HOLDER) ? MOST_OF_A_HOLDER : MOST_OF_AN_ADDRESS),
    onExceeded(_request, key) {
      const now = parts.clock.now().toMillis()
      // Refusing costs the store nothing.
      if (!tell || telling || key.startsWith(HOLDER) || now - told < TOLD_ONCE_IN_MS) return
      telling = true
      aside(async () => {
        try {
          await tell(parts)
          told = now
        } finally {
          telling = false
        }
      })
    },
  }) as onRequestAsyncHookHandler
}

const HOLDER = 'holder '
const TOLD_ONCE_IN_MS = 3_600_000
/** In ten minutes: one every ten seconds. */
export const MOST_OF_A_HOLDER = 60
/** Secrets of 256 bits are not guessed, and links are asked for by e-mail five at a time at most: this only spares the machine, far above what an office behind one address does. */
export const MOST_OF_AN_ADDRESS = 300

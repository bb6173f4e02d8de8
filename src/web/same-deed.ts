import type { FastifyReply, FastifyRequest } from 'fastify'
import type { DateTime } from 'luxon'
import { Problem } from '../domain/problem.ts'
import type { Visit } from './visit.ts'

/** A form pressed twice comes again within seconds; a minute later, what it says may no longer be so. */
const PRESSED_TWICE = { seconds: 60 }

interface Deed {
  at: DateTime
  /** Where the browser was sent once it was done; undefined when it was not. */
  ledTo: Promise<string | undefined>
}

/**
 * Answers forms, so that one pressed twice says what the first press did: when the second can no longer do the same deed, whoever did it
 * is led where the first led them. What can be done again is done again. Known to this machine only: on another, the second press hears
 * how things stand.
 */
export function oncePressed(answer: Answer): Answer {
  const recent = new Map<string, Deed>()
  return async (visit, request, reply) => {
    const now = visit.parts.clock.now()
    for (const [key, { at }] of recent) if (at < now.minus(PRESSED_TWICE)) recent.delete(key)
    const key = keyOf(visit, request)
    const before = recent.get(key)
    const answered = answer(visit, request, reply)
    const deed: Deed = {
      at: now,
      ledTo: answered.then(
        () => whereTo(reply),
        () => undefined,
      ),
    }
    if (!before) recent.set(key, deed)
    try {
      await answered // until it is sent: a reply of Fastify is a promise of itself
      recent.set(key, deed)
      return reply
    } catch (error) {
      if (recent.get(key) === deed) recent.delete(key)
      const done = error instanceof Problem ? await before?.ledTo : undefined
      if (done === undefined) throw error
      return reply.redirect(done, 303)
    }
  }
}

type Answer = (visit: Visit, request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>

function whereTo(reply: FastifyReply): string | undefined {
  const location = reply.getHeader('location')
  return reply.statusCode === 303 && typeof location === 'string' ? location : undefined
}

/** The same browser, the same address, the same words. A lookup: forms hold names and numbers. */
function keyOf({ parts, formToken }: Visit, { url, body }: FastifyRequest): string {
  return parts.store.vault.lookup('form', JSON.stringify([formToken, url, body]))
}

import type { FastifyRequest } from 'fastify'
import type { Parts } from '../app/parts.ts'

/** The same parts, whose every line of the log names the request: what it caused is found by what somebody reads on their screen. */
export function partsOf(parts: Parts, { id }: Pick<FastifyRequest, 'id'>): Parts {
  const { log } = parts
  return {
    ...parts,
    log: {
      info: (facts, words) => log.info({ request: id, ...facts }, words),
      warn: (facts, words) => log.warn({ request: id, ...facts }, words),
      error: (facts, words) => log.error({ request: id, ...facts }, words),
    },
  }
}

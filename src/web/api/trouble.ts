import type { FastifyReply, FastifyRequest } from 'fastify'
import { API_TROUBLE as WORDS } from './words.ts'

/** What is wrong with a program's request: a word that does not change, and a sentence. */
export interface Trouble {
  status: number
  code: string
  sentence: string
}

/** Says it in JSON, kept by nobody on the way. */
export function sayTrouble({ status, code, sentence }: Trouble, { id }: FastifyRequest, reply: FastifyReply) {
  if (status === 401) reply.header('www-authenticate', 'Bearer')
  return reply
    .header('cache-control', 'no-store')
    .code(status)
    .send({ error: status >= 500 ? `${sentence} (${id})` : sentence, code })
}

/** Whatever is asked for below `/api/`, where nobody reads pages. */
export function isForPrograms({ url }: FastifyRequest): boolean {
  return url.startsWith('/api/')
}

export function troubleOfStatus(status: number): Trouble {
  const known = OF_STATUS[status] ?? (status >= 400 && status < 500 ? OF_STATUS[400] : undefined) ?? FAILED
  const [code, say] = known
  return { status, code, sentence: say() }
}

const FAILED = ['failed', () => WORDS.failed] as const
const OF_STATUS: Record<number, readonly [string, () => string]> = {
  400: ['unreadable', () => WORDS.unreadable],
  404: ['notFound', () => WORDS.notFound],
  413: ['fileTooBig', () => WORDS.tooBig],
  415: ['badType', () => WORDS.badType],
  429: ['tooMany', () => WORDS.tooMany],
}

export const FOREIGN: Trouble = { status: 403, code: 'foreign', sentence: WORDS.foreign }

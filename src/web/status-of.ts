import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Problem } from '../domain/problem.ts'
import { STATUS_OF } from './problems.ts'

/** The status of what went wrong with a request: 4xx for what was asked wrongly or broke off, 500 for what is ours. */
export function statusOf(error: unknown, request: FastifyRequest): number {
  if (error instanceof Problem) return STATUS_OF[error.code]
  if (hasLeft(request)) return 400
  const said =
    typeof error === 'object' && error !== null && 'statusCode' in error ? Number(error.statusCode) : undefined
  if (said === undefined) return reading.has(request) ? 400 : 500
  // Of a field that says it is JSON and is not, its reader says that the request is "not acceptable".
  if (said === 406) return 400
  return said >= 400 && said < 600 ? said : 500
}

/** They went, or were cut, before their request was whole: no failure of ours. */
function hasLeft({ raw }: FastifyRequest): boolean {
  return raw.destroyed && !raw.complete
}

/** Requests whose body is being read. */
const reading = new WeakSet<FastifyRequest>()

/**
 * Notes while a body is read: what reads forms with files throws errors without a status when one breaks off or has no boundary, and no code of
 * ours runs meanwhile. To be called after those readers are registered, which read before the hooks that come later.
 */
export function noteWhatIsRead(server: FastifyInstance): void {
  server.addHook('preParsing', async (request) => void reading.add(request))
  server.addHook('preValidation', async (request) => void reading.delete(request))
}

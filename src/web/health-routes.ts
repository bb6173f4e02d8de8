import { timingSafeEqual } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { LAST_BACKUP } from '../app/mark-names.ts'
import type { Parts } from '../app/parts.ts'
import { whyNotReady } from '../app/upkeep/why-not-ready.ts'
import { findInstant } from '../store/marks/marks.ts'
import { expose, type Metric } from './metrics/exposition.ts'
import { readMetrics } from './metrics/metrics.ts'
import type { Web } from './web.ts'

/** What a monitor asks: whether the process answers, whether the service does all its work, and figures. */
export function healthRoutes(server: FastifyInstance, web: Web): void {
  const { parts, metricsToken, demo } = web
  let looking: Promise<string[]> | undefined
  let reading: Promise<Metric[]> | undefined

  server.get('/healthz', async () => 'ok')

  server.get('/readyz', async (_request, reply) => {
    // One look serves all who ask meanwhile: it writes, and anybody may ask.
    looking ??= whyNotReady(parts).finally(() => {
      looking = undefined
    })
    const reasons = await looking
    if (reasons.length > 0) return reply.code(503).send(reasons.join('\n'))
    return demo.signIn ? 'ready' : `ready\n${await sayBackup(parts)}`
  })

  server.get('/metrics', async (request, reply) => {
    const allowed = metricsToken
      ? isToken(request.headers.authorization, metricsToken)
      : isLoopbackAddress(request.socket.remoteAddress) && request.headers['x-forwarded-for'] === undefined
    if (!allowed) return reply.code(403).send('')
    // As of one look for all who ask meanwhile.
    reading ??= readMetrics(parts, web.storeFile).finally(() => {
      reading = undefined
    })
    const metrics = await reading
    return reply.type('text/plain; version=0.0.4; charset=utf-8').send(expose(metrics))
  })
}

/** Said and no reason to be unready: whoever keeps copies by other means leaves the folder out, and whoever forgot it must read so. */
async function sayBackup({ store, settings }: Parts): Promise<string> {
  if (settings.backupFolder === undefined) return 'no backup is made: BACKUP_FOLDER is not given'
  const last = await findInstant(store, LAST_BACKUP)
  return last ? `last checked backup: ${last.toISO({ suppressMilliseconds: true })}` : 'no backup yet'
}

function isToken(authorization: string | undefined, token: string): boolean {
  const given = Buffer.from(authorization ?? '')
  const wanted = Buffer.from(`Bearer ${token}`)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

function isLoopbackAddress(address: string | undefined): boolean {
  return address === '127.0.0.1' || address === '::1' || address === '::ffff:127.0.0.1'
}

import { timingSafeEqual } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { ACCOUNT_DOWN, LAST_BACKUP, LAST_TICK } from '../app/mark-names.ts'
import { whyNotReady } from '../app/upkeep/why-not-ready.ts'
import { findInstant, findMark } from '../store/marks/marks.ts'
import { countByState } from '../store/upkeep/figures.ts'
import type { Web } from './web.ts'

/** What a monitor asks: whether the process answers, whether the service does all its work, and figures. */
export function healthRoutes(server: FastifyInstance, web: Web): void {
  const { parts, metricsToken } = web
  let looking: Promise<string[]> | undefined

  server.get('/healthz', async () => 'ok')

  server.get('/readyz', async (_request, reply) => {
    // One look serves all who ask meanwhile: it writes, and anybody may ask.
    looking ??= whyNotReady(parts).finally(() => {
      looking = undefined
    })
    const reasons = await looking
    if (reasons.length > 0) return reply.code(503).send(reasons.join('\n'))
    const backup = parts.settings.backupFolder && (await findInstant(parts.store, LAST_BACKUP))
    return backup ? `ready\nlast checked backup: ${backup.toISO({ suppressMilliseconds: true })}` : 'ready'
  })

  server.get('/metrics', async (request, reply) => {
    const allowed = metricsToken
      ? isToken(request.headers.authorization, metricsToken)
      : isLoopbackAddress(request.socket.remoteAddress) && request.headers['x-forwarded-for'] === undefined
    if (!allowed) return reply.code(403).send('')
    const states = await countByState(parts.store)
    const lines = [
      '# HELP justif_messages Texts by direction and state.',
      '# TYPE justif_messages gauge',
      ...states.map(
        ({ direction, state, count }) => `justif_messages{direction="${direction}",state="${state}"} ${count}`,
      ),
      '# HELP justif_last_tick_timestamp_seconds When the last whole tick ended.',
      '# TYPE justif_last_tick_timestamp_seconds gauge',
      `justif_last_tick_timestamp_seconds ${(await findInstant(parts.store, LAST_TICK))?.toSeconds() ?? 0}`,
      '# HELP justif_carrier_account_down Whether the carrier refuses our account.',
      '# TYPE justif_carrier_account_down gauge',
      `justif_carrier_account_down ${(await findMark(parts.store, ACCOUNT_DOWN)) === undefined ? 0 : 1}`,
      ...(await backupAge(web)),
    ]
    return reply.type('text/plain; version=0.0.4; charset=utf-8').send(`${lines.join('\n')}\n`)
  })
}

/** Nothing where no backup is made, or none was yet: an age of 0 would pass for a fresh one. */
async function backupAge({ parts: { store, clock, settings } }: Web): Promise<string[]> {
  const at = settings.backupFolder && (await findInstant(store, LAST_BACKUP))
  if (!at) return []
  return [
    '# HELP justif_backup_age_seconds How long ago the last backup was made that was restored elsewhere and found good.',
    '# TYPE justif_backup_age_seconds gauge',
    `justif_backup_age_seconds ${Math.max(0, Math.round(clock.now().diff(at).as('seconds')))}`,
  ]
}

function isToken(authorization: string | undefined, token: string): boolean {
  const given = Buffer.from(authorization ?? '')
  const wanted = Buffer.from(`Bearer ${token}`)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

function isLoopbackAddress(address: string | undefined): boolean {
  return address === '127.0.0.1' || address === '::1' || address === '::ffff:127.0.0.1'
}

import { sql } from 'drizzle-orm'
import type { Clock } from '../src/app/parts.ts'
import type { Store } from '../src/store/engine/database.ts'

/**
 * When, on the service's clock, a text, a notice or an e-mail is next due. What a tick does of its own (summaries, what was missed) is not
 * looked at: see `IDLE`.
 */
export async function whenNextDue({ db }: Store, clock: Clock): Promise<number> {
  const [[next] = []] = await db.values<[number | null]>(NEXT)
  return Math.max(next ?? Number.POSITIVE_INFINITY, clock.now().toMillis())
}

/** Asked after everything that happens, hence in one question. */
const NEXT = sql.raw(`select min(at) from (
  select min(due_at) at from messages where state = 'waiting'
  union all select min(due_at) from messages where state = 'uncertain'
  union all select min(lease_until) from messages where state = 'sending'
  union all select min(due_at) from notices where email_id is null
  union all select min(due_at) from emails where state = 'waiting'
  union all select min(lease_until) from emails where state = 'sending'
)`)

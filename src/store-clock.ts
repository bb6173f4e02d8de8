import { DateTime } from 'luxon'
import type { Clock } from './app/parts.ts'
import type { Session } from './store/engine/database.ts'
import { readClock } from './store/machines/clock.ts'

const ASKED_EVERY_MS = 10_000
/** What was asked so slowly is known less well than what is counted on from the last time. */
const SLOW_MS = 500

/**
 * The clock that all machines on one Postgres share: the store's, asked now and then and counted on from there by a count that nobody sets. So a
 * machine whose own clock is wrong, or is set, texts nobody an hour early and takes no lease of others for over. On SQLite, the machine's own.
 */
export async function openStoreClock(
  store: Session,
  countMs: () => number = () => performance.now(),
): Promise<Clock & { agrees(): Promise<unknown> }> {
  if (store.engine === 'sqlite') return { now: () => DateTime.utc(), agrees: async () => {} }
  let [aheadMs, askedAt] = [0, Number.NEGATIVE_INFINITY]
  let asking: Promise<unknown> | undefined

  async function ask() {
    const before = countMs()
    const ms = await readClock(store)
    const took = countMs() - before
    if (took > SLOW_MS && askedAt > Number.NEGATIVE_INFINITY) return
    aheadMs = ms - (before + took / 2)
    askedAt = before
  }
  /** One that is not answered is asked again at the next reading. */
  function askAgain() {
    asking ??= ask()
      .catch(() => {})
      .finally(() => {
        asking = undefined
      })
  }

  await ask()
  return {
    now() {
      const count = countMs()
      if (count - askedAt > ASKED_EVERY_MS) askAgain()
      return DateTime.fromMillis(Math.floor(count + aheadMs), { zone: 'utc' })
    },
    /** Resolves when nothing is being asked. */
    agrees: async () => asking,
  }
}

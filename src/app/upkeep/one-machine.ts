import { READ_COMMITTED } from '../../store/engine/database.ts'
import { endLease, holdLease, renewLease } from '../../store/machines/leases.ts'
import { describeError } from '../describe-error.ts'
import type { Parts } from '../parts.ts'

/** A machine that dies in the middle of it is followed by another within a minute: this long, and the tick after. */
const LEASE_MS = 30_000
const RENEWED_EVERY_MS = 10_000

/**
 * Does what is to be done by one machine at a time, and may be begun again by another where this one dies. Undefined, and nothing done, while
 * another is at it. Held by the store's own clock, and renewed as long as the work lasts; `lost` is aborted when another has begun it meanwhile,
 * because this one stood still.
 */
export async function onOneMachine<Result>(
  { store, machine, log }: Parts,
  name: string,
  work: (lost: AbortSignal) => Promise<Result>,
): Promise<{ result: Result } | undefined> {
  const lease = { name, holder: machine, forMs: LEASE_MS }
  const lost = new AbortController()
  // SQLite has one service, which finds nothing to share with others.
  if (store.engine === 'sqlite') return { result: await work(lost.signal) }
  // One statement about one row each.
  if (!(await store.transaction((tx) => holdLease(tx, lease), READ_COMMITTED))) return undefined
  let renewed: Promise<void> | undefined
  const renewing = setInterval(() => {
    renewed = renew()
  }, RENEWED_EVERY_MS)
  try {
    return { result: await work(lost.signal) }
  } finally {
    clearInterval(renewing)
    await renewed
    await store.transaction((tx) => endLease(tx, lease), READ_COMMITTED)
  }

  async function renew(): Promise<void> {
    try {
      if (!(await store.transaction((tx) => renewLease(tx, lease), READ_COMMITTED))) lost.abort()
    } catch (error) {
      log.warn({ name, ...describeError(error) }, 'a lease could not be renewed')
    }
  }
}

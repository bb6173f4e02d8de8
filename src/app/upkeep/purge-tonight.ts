import type { DateTime } from 'luxon'
import { forgetFoundSent } from '../../store/carrier/found-sent.ts'
import { forgetGivenUp } from '../../store/carrier/redactions.ts'
import { findInstant, findMark, removeMark, setMark } from '../../store/marks/marks.ts'
import { FOUND_SENT, LAST_PURGE } from '../mark-names.ts'
import type { Parts } from '../parts.ts'
import { forgetFileNamesInJournal } from './forget-file-names.ts'
import { nightReader } from './night.ts'
import { purge } from './purge.ts'

/** How long the planning may take to be loaded again after a copy was put back, and its texts to be known as sent already. */
export const FOUND_SENT_KEPT = { days: 14 }
/** What the carrier would not forget: whoever acts on it has done so. */
export const GIVEN_UP_TOLD = { months: 3 }

/**
 * Lets go, once a night and before its copy is made, of what was kept long enough. Not in the first hour of a version that does it by itself:
 * what it lets go of was to be counted before.
 */
export async function purgeTonight(parts: Parts, stopping?: AbortSignal): Promise<void> {
  const { store, clock, log } = parts
  const now = clock.now()
  const tonight = (await nightReader(store))(now)
  const last = await findMark(store, LAST_PURGE)
  if (last === tonight) return
  if (last !== undefined) {
    await forgetFileNamesInJournal(parts)
    const removed = await purge(parts, { dryRun: false }, stopping)
    await forgetFound(parts, now)
    await store.transaction((tx) => forgetGivenUp(tx, now.minus(GIVEN_UP_TOLD)))
    if (stopping?.aborted) return
    log.info({ removed }, 'what was kept long enough was let go of')
  }
  await store.transaction((tx) => setMark(tx, LAST_PURGE, tonight))
}

async function forgetFound({ store }: Parts, now: DateTime): Promise<void> {
  const known = await findInstant(store, FOUND_SENT)
  if (!known || known > now.minus(FOUND_SENT_KEPT)) return
  await store.transaction(async (tx) => {
    await forgetFoundSent(tx)
    await removeMark(tx, FOUND_SENT)
  })
}

import type { DateTime } from 'luxon'
import { keepFoundSent } from '../../store/carrier/found-sent.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { findInstant, removeMark, setMark } from '../../store/marks/marks.ts'
import { heldSids } from '../../store/messages/doubtful.ts'
import { LAST_ASKED, takeInMissed } from '../conversations/take-in-missed.ts'
import { describeError, isStoreFailure } from '../describe-error.ts'
import { FOUND_SENT, LAST_TICK, TO_RECONCILE } from '../mark-names.ts'
import type { Parts } from '../parts.ts'
import { noteAsked } from '../texts/cut-off.ts'

/** A statement takes some thousands of values. */
const AT_ONCE = 500

/**
 * Writes in a copy that it is put back: nothing leaves until `reconcile` has asked the carrier what happened since it was made. Returns when
 * that was, to the minute: the last sign of life it holds. Undefined: the service never ran on it, and there is nothing to ask.
 */
export async function beginReconciling(tx: Transaction): Promise<DateTime | undefined> {
  const copiedAt = await findInstant(tx, LAST_TICK)
  if (!copiedAt) return undefined
  await setMark(tx, TO_RECONCILE, copiedAt.toISO() ?? '')
  // What people wrote is asked for anew, though it was within the hour.
  await setMark(tx, LAST_ASKED, copiedAt.minus({ hours: 1 }).toISO() ?? '')
  return copiedAt
}

/**
 * After a copy was put back: asks the carrier what left since it was made, so that it does not leave again, then takes in what people wrote.
 * False while the carrier cannot say: then nothing may leave.
 */
export async function reconcile(parts: Parts): Promise<boolean> {
  const { store, clock, log } = parts
  const since = await findInstant(store, TO_RECONCILE)
  if (!since) return true
  const now = clock.now()
  const found = await foundSince(parts, since)
  if (!found) return false
  for (let start = 0; start < found.length; start += AT_ONCE) {
    const some = found.slice(start, start + AT_ONCE)
    await store.transaction(async (tx) => {
      const ours = await heldSids(
        tx,
        some.map(({ sid }) => sid),
      )
      await keepFoundSent(
        tx,
        some.filter(({ sid }) => !ours.has(sid)).map(({ createdAt, ...record }) => ({ ...record, sentAt: createdAt })),
      )
    })
  }
  const received = await takeInMissed(parts)
  const asked = await findInstant(store, LAST_ASKED)
  if (!asked || asked < now) return false
  await store.transaction(async (tx) => {
    await removeMark(tx, TO_RECONCILE)
    await setMark(tx, FOUND_SENT, clock.now().toUTC().toISO() ?? '')
  })
  log.info({ sent: found.length, received }, 'a copy was put back: what left since and what people wrote is known')
  return true
}

async function foundSince(parts: Parts, since: DateTime) {
  const { carrier, log } = parts
  try {
    const sent = await carrier.listAllSent(since)
    noteAsked(parts, true)
    return sent
  } catch (error) {
    if (isStoreFailure(error)) throw error
    noteAsked(parts, false)
    log.warn(describeError(error), 'a copy was put back: nothing leaves until the carrier says what it took since')
    return undefined
  }
}

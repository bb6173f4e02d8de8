import { DateTime } from 'luxon'
import { listMarks, setMark } from '../../store/marks/marks.ts'
import { claimTexts } from '../../store/messages/outbox.ts'
import { ACCOUNT_DOWN, FOUND_SENT, LAST_TICK, TEXTS_UNANSWERED, TO_RECONCILE } from '../mark-names.ts'
import type { Parts } from '../parts.ts'
import { withoutSent } from './already-sent.ts'
import { openDispatch } from './dispatch.ts'
import { recheck } from './recheck.ts'

/** What was done: planned texts put into words, and texts the carrier took. */
interface Left {
  reminders: number
  texts: number
  /** Others may be due: it left off, for what else the lane of texts does to have its turn. */
  more: boolean
}

const LEAVES_OFF_AFTER = { minutes: 1 }
/** How long a claim holds: many times a call's own limit, so that only the dead lose it. */
const LEASE = { minutes: 2 }
const CLAIMED_AT_MOST = 100

/**
 * Hands texts that are due to the carrier, danger and answers first, for a minute or until the service is stopping: claimed batch by batch, so
 * that nobody else sends them, while others are on their way; rechecked, since much may have changed; sent; what became of each written down. With `ofNow` false
 * the clock is another one, and says nothing of whether the lane is alive.
 */
export async function leaveNow(parts: Parts, stopping?: AbortSignal, { ofNow = true } = {}): Promise<Left> {
  const { store, clock } = parts
  const until = clock.now().plus(LEAVES_OFF_AFTER)
  const left: Left = { reminders: 0, texts: 0, more: false }
  const dispatch = openDispatch(parts, stopping)
  try {
    while (!dispatch.isStopped() && !left.more) {
      // While the account is down, or the carrier silent, one text goes ahead to see whether it works again; the others wait unharmed.
      const marks = await listMarks(store, [ACCOUNT_DOWN, TEXTS_UNANSWERED, TO_RECONCILE, FOUND_SENT])
      if (marks.has(TO_RECONCILE)) break
      const inTrouble = marks.has(ACCOUNT_DOWN) || marks.has(TEXTS_UNANSWERED)
      const limit = inTrouble ? 1 : claimedAtOnce(parts)
      const { claimed, newlyWorded, leaving } = await claim(parts, limit, ofNow, marks.get(FOUND_SENT))
      if (claimed === 0) break
      left.reminders += newlyWorded
      const before = dispatch.taken()
      dispatch.add(leaving)
      await (inTrouble ? dispatch.allBack() : dispatch.room())
      if (inTrouble && leaving.length > 0 && dispatch.taken() === before) break
      left.more = clock.now() > until && !dispatch.isStopped()
    }
  } finally {
    await dispatch.end()
  }
  return { ...left, texts: dispatch.taken() }
}

/** Three seconds' worth: what is claimed is not rechecked again, and a STOP or the closing hour must not find much on its way. */
function claimedAtOnce({ settings }: Parts): number {
  return Math.max(1, Math.min(CLAIMED_AT_MOST, Math.floor(settings.smsPerSecond * 3)))
}

/** Claims due texts, and keeps those that may still leave. */
async function claim(parts: Parts, limit: number, ofNow: boolean, foundSent: string | undefined) {
  const now = parts.clock.now()
  return parts.store.transaction(async (tx) => {
    const claimed = await claimTexts(tx, { now, leaseUntil: now.plus(LEASE), limit })
    // Two thousand reminders take minutes: as long as they leave, the lane is alive.
    if (ofNow && claimed.length > 0) await setMark(tx, LAST_TICK, now.toUTC().toISO() ?? '')
    const { leaving, newlyWorded } = await recheck(tx, parts, claimed, now)
    const left = foundSent ? await withoutSent(tx, parts, leaving, DateTime.fromISO(foundSent), now) : leaving
    return { claimed: claimed.length, newlyWorded, leaving: left }
  })
}

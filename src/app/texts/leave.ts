import { DateTime } from 'luxon'
import { type Beside, READ_COMMITTED } from '../../store/engine/database.ts'
import { listMarks } from '../../store/marks/marks.ts'
import { claimTexts, unclaimTexts } from '../../store/messages/claims.ts'
import { mayTextBeDue } from '../../store/messages/outbox.ts'
import { ACCOUNT_DOWN, FOUND_SENT, TEXTS_UNANSWERED, TO_RECONCILE } from '../mark-names.ts'
import type { Parts } from '../parts.ts'
import { noteTickIn } from '../upkeep/last-tick.ts'
import { withoutSent } from './already-sent.ts'
import { isCutOff } from './cut-off.ts'
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
/** How long a claim holds: ten times as long as what is claimed takes to be handed over. Then its machine has died, and others take it. */
const LEASE = { seconds: 30 }
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
  const size = openBatchSize(parts)
  try {
    while (!dispatch.isStopped() && !left.more) {
      // While the account is down, or the carrier silent, one text goes ahead to see whether it works again; the others wait unharmed.
      const marks = await listMarks(store, [ACCOUNT_DOWN, TEXTS_UNANSWERED, TO_RECONCILE, FOUND_SENT])
      if (marks.has(TO_RECONCILE)) break
      if (!marks.has(TEXTS_UNANSWERED) && isCutOff(parts)) break
      const inTrouble = marks.has(ACCOUNT_DOWN) || marks.has(TEXTS_UNANSWERED)
      const limit = inTrouble ? 1 : size.next()
      // Before the claim: what comes home while it is made may have held back another text to the same person.
      const mayHoldBack = dispatch.isBusy()
      const { claimed, newlyWorded, leaving } = await claim(parts, limit, ofNow, marks.get(FOUND_SENT))
      if (claimed === 0) {
        if (!mayHoldBack) break
        await dispatch.allBack()
        continue
      }
      left.reminders += newlyWorded
      const before = dispatch.taken()
      dispatch.add(leaving)
      await (inTrouble ? dispatch.allBack() : dispatch.room())
      size.handedOver(claimed)
      if (inTrouble && leaving.length > 0 && dispatch.taken() === before) break
      left.more = clock.now() > until && !dispatch.isStopped()
    }
  } finally {
    await dispatch.end()
  }
  return { ...left, texts: dispatch.taken() }
}

/**
 * Three seconds' worth of what this machine hands over, one at first: what is claimed is not rechecked again, an answer made meanwhile is
 * claimed next, and a STOP or the closing hour must not find much on its way. Beside two others it hands over a third of what all may.
 */
function openBatchSize({ settings }: Parts) {
  const within = (texts: number) => Math.max(1, Math.min(CLAIMED_AT_MOST, Math.floor(texts)))
  let size = within(settings.smsPerSecond)
  let since = performance.now()
  return {
    next: () => size,
    handedOver(texts: number) {
      const now = performance.now()
      const seconds = Math.max(now - since, 1) / 1000
      size = within(3 * Math.min(settings.smsPerSecond, texts / seconds))
      since = now
    },
  }
}

/**
 * Of claims one at a time over all machines, each seeing what those before it took: so none prepares what another does, and no text passes by one
 * that is on its way to the same person. A claim is short; what follows it is about rows that are ours.
 */
const CLAIM: Beside = { readCommitted: true, oneAtATime: ['claim of texts'] }

const NOTHING = { claimed: 0, newlyWorded: 0, leaving: [] }

/** Claims due texts, and keeps those that may still leave. */
async function claim(parts: Parts, limit: number, ofNow: boolean, foundSent: string | undefined) {
  const { store } = parts
  const now = parts.clock.now()
  // Most looks find nothing, and need no turn among all machines to say so.
  if (!(await mayTextBeDue(store, now))) return NOTHING
  const claimed = await store.transaction(async (tx) => {
    const rows = await claimTexts(tx, { now, leaseUntil: now.plus(LEASE), limit })
    // Two thousand reminders take minutes: as long as they leave, the lane is alive.
    if (ofNow && rows.length > 0) await noteTickIn(tx, parts, now)
    return rows
  }, CLAIM)
  if (claimed.length === 0) return NOTHING
  try {
    // What changes beside it comes before or after: a text is on its way from its claim on, and is looked at once more as it is handed over.
    return await store.transaction(async (tx) => {
      const { leaving, newlyWorded } = await recheck(tx, parts, claimed, now)
      const left = foundSent ? await withoutSent(tx, parts, leaving, DateTime.fromISO(foundSent), now) : leaving
      return { claimed: claimed.length, newlyWorded, leaving: left }
    }, READ_COMMITTED)
  } catch (error) {
    const ids = claimed.map(({ id }) => id)
    await store.transaction((tx) => unclaimTexts(tx, ids), READ_COMMITTED)
    throw error
  }
}

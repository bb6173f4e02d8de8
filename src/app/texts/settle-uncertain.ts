import type { DateTime } from 'luxon'
import type { CarrierRecord } from '../../domain/message.ts'
import { MOST_ATTEMPTS } from '../../domain/retry.ts'
import { removeMark } from '../../store/marks/marks.ts'
import { heldSids, listUncertain } from '../../store/messages/doubtful.ts'
import type { Message } from '../../store/messages/message.ts'
import { giveUpLeases, markText } from '../../store/messages/outbox.ts'
import { listFailedSids, sidsOfOthers } from '../../store/messages/receipts.ts'
import { describeError, isStoreFailure } from '../describe-error.ts'
import { ACCOUNT_DOWN } from '../mark-names.ts'
import type { Parts } from '../parts.ts'
import { recordReceipt } from './record-receipt.ts'
import { tellTextLost } from './tell-text-lost.ts'
import { accepted, lost } from './what-became.ts'

const AT_ONCE = 50
const LOOK_AGAIN_AFTER = { minutes: 3 }
/** A carrier slow to list must not hold up the answers that wait behind: the others are looked for at the next tick. */
const PATIENCE = { seconds: 10 }
/** By a clock that ran ahead when we called, the text would be older than the call. Its body and its sid tell it from others. */
const CLOCK_AHEAD = { days: 3 }
/** Absent from two listings, minutes apart: the carrier never took it. */
const ABSENCES_NEEDED = 2

/**
 * Finds out what became of texts whose sending was cut short, by a failure of the call or by our own death, in the carrier's own
 * list: ours is the one with our body, in the window, whose sid no other row or attempt holds. Only a text absent from two listings minutes
 * apart is sent again.
 */
export async function settleUncertain(parts: Parts): Promise<number> {
  const now = parts.clock.now()
  await parts.store.transaction((tx) => giveUpLeases(tx, now))
  const uncertain = await listUncertain(parts.store, now, AT_ONCE)
  let looked = 0
  for (const message of uncertain) {
    if (looked > 0 && parts.clock.now() > now.plus(PATIENCE)) break
    looked++
    const record = await lookFor(parts, message)
    // It will not list the others either: they are looked for at the next tick.
    if (record === 'unknown') break
    if (record) await foundAt(parts, message, record)
    else await notFound(parts, message)
  }
  return looked
}

async function lookFor(parts: Parts, message: Message): Promise<CarrierRecord | undefined | 'unknown'> {
  const { carrier, store, clock, log } = parts
  try {
    const tried = message.firstTriedAt ?? message.createdAt
    const records = await carrier.listSent(message.phone, tried.minus(CLOCK_AHEAD))
    const same = records.filter(({ body }) => body === message.body)
    const sids = same.map(({ sid }) => sid)
    const failed = await listFailedSids(store, sids)
    const others = (await heldSids(store, sids)).union(failed).union(await sidsOfOthers(store, sids, message.id))
    return same.find(({ sid }) => !others.has(sid))
  } catch (error) {
    if (isStoreFailure(error)) throw error
    log.warn({ message: message.id, ...describeError(error) }, 'the carrier cannot list')
    const now = clock.now()
    await store.transaction((tx) => wait(tx, message, message.absences, now))
    return 'unknown'
  }
}

async function foundAt(parts: Parts, message: Message, { sid, state, code, createdAt }: CarrierRecord): Promise<void> {
  const now = parts.clock.now()
  await parts.store.transaction(async (tx) => {
    await removeMark(tx, ACCOUNT_DOWN)
    await accepted(tx, parts, message, sid, now, createdAt)
  })
  await recordReceipt(parts, { messageId: message.id, sid, state, code })
}

async function notFound(parts: Parts, message: Message): Promise<void> {
  const now = parts.clock.now()
  await parts.store.transaction(async (tx) => {
    const absences = message.absences + 1
    if (message.usefulUntil && message.usefulUntil <= now) {
      const dropped = { state: 'dropped', reason: 'pastUse', settledAt: now } as const
      const told = message.reason ?? 'pastUse' // the agent may know already: the carrier could not list
      if (await markText(tx, message.id, ['uncertain'], dropped)) await tellTextLost(tx, parts, message, told, now)
    } else if (absences < ABSENCES_NEEDED) await wait(tx, message, absences, now)
    else if (message.attempts < MOST_ATTEMPTS) {
      await markText(tx, message.id, ['uncertain'], { state: 'waiting', dueAt: now, absences: 0 })
    } else await lost(tx, parts, message, { state: 'refused', reason: 'gaveUp', code: undefined }, now)
  })
}

async function wait(tx: Parameters<typeof markText>[0], { id }: Message, absences: number, now: DateTime) {
  await markText(tx, id, ['uncertain'], { state: 'uncertain', absences, dueAt: now.plus(LOOK_AGAIN_AFTER) })
}

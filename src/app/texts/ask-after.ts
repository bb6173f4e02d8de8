import type { DateTime } from 'luxon'
import type { Receipt } from '../../domain/message.ts'
import { READ_COMMITTED } from '../../store/engine/database.ts'
import { listUnheardOf, putOffLook } from '../../store/messages/doubtful.ts'
import type { Message } from '../../store/messages/message.ts'
import { describeError, isStoreFailure } from '../describe-error.ts'
import type { Parts } from '../parts.ts'
import { noteAsked } from './cut-off.ts'
import { recordReceipt } from './record-receipt.ts'

const AT_ONCE = 20
/** A receipt comes within minutes, unless it came while we were down: carriers do not send it again. */
const UNHEARD = { after: { hours: 1 }, until: { days: 2 } }
const LOOK_AGAIN_AFTER = { hours: 8 }
/** What is due waits in the lane of texts meanwhile. */
const PATIENCE = { seconds: 10 }

/** Asks the carrier what became of texts whose receipt never came: an agent must hear of a number that is dead. Told to stop, it asks no more. */
export async function askAfterSent(parts: Parts, stopping?: AbortSignal): Promise<void> {
  const { store, clock } = parts
  const now = clock.now()
  const window = { sentBefore: now.minus(UNHEARD.after), sentAfter: now.minus(UNHEARD.until) }
  const unheard = await listUnheardOf(store, now, window, AT_ONCE)
  for (const message of unheard) {
    if (stopping?.aborted || clock.now() > now.plus(PATIENCE)) return
    const receipt = await askAfter(parts, message)
    if (receipt === 'unknown') return
    if (receipt) await recordReceipt(parts, receipt)
    await store.transaction((tx) => putOffLook(tx, message.id, now.plus(LOOK_AGAIN_AFTER)), READ_COMMITTED)
  }
}

/** By its number, as a text in doubt: one question of the carrier's serves both. */
async function askAfter(parts: Parts, message: Message): Promise<Receipt | undefined | 'unknown'> {
  const { carrier, log } = parts
  try {
    const records = await carrier.listSent(message.phone, sinceOf(message))
    noteAsked(parts, true)
    const found = records.find(({ sid }) => sid === message.sid)
    return found && { messageId: message.id, sid: found.sid, state: found.state, code: found.code, to: message.phone }
  } catch (error) {
    if (isStoreFailure(error)) throw error
    noteAsked(parts, false)
    log.warn({ message: message.id, ...describeError(error) }, 'the carrier cannot say what became of a text')
    return 'unknown'
  }
}

function sinceOf({ firstTriedAt, createdAt }: Message): DateTime {
  return firstTriedAt ?? createdAt
}

import type { IncomingSms } from '../../domain/message.ts'
import { READ_COMMITTED } from '../../store/engine/database.ts'
import { markCameAfterAll, markRefusedBefore } from '../../store/messages/inbox.ts'
import { describeError, isStoreFailure } from '../describe-error.ts'
import type { Parts } from '../parts.ts'
import { receiveMessage } from './receive-message.ts'

const REMEMBERED = 10_000
/** What was heard took some of the carrier's 15 s already. */
const AFTERWARDS = { ...READ_COMMITTED, withinMs: 4_000 }

/**
 * Hears what a webhook brings; false when it had already been heard. One that could not be stored comes again by the carrier's second address, or is
 * found when we ask: it is told apart, also when we had just found it by asking and it was on its way. What could not be stored is
 * forgotten with the process, which then finds it by asking.
 */
export async function bringMessage(parts: Parts, sms: IncomingSms): Promise<boolean> {
  const isNew = await hear(parts, sms)
  if (isNew) parts.refused.delete(sms.sid)
  else await noteCameAfterAll(parts, sms)
  return isNew
}

async function hear(parts: Parts, sms: IncomingSms): Promise<boolean> {
  const { refused } = parts
  try {
    return await receiveMessage(parts, sms, refused.has(sms.sid) ? 'again' : 'atOnce')
  } catch (error) {
    if (refused.size < REMEMBERED) refused.add(sms.sid)
    throw error
  }
}

/** The text is stored: whatever becomes of this note, the carrier hears that it was taken. */
async function noteCameAfterAll({ store, log }: Parts, { sid }: IncomingSms): Promise<void> {
  try {
    await store.transaction((tx) => markCameAfterAll(tx, sid), AFTERWARDS)
  } catch (error) {
    if (!isStoreFailure(error)) throw error
    log.warn(describeError(error), 'a text that came again was not noted to have come')
  }
}

/** Writes down of what this machine had refused, and it or another has kept since, that it did not come at once. */
export async function noteRefused({ store, refused }: Parts): Promise<void> {
  if (refused.size === 0) return
  const sids = [...refused]
  const kept = await store.transaction((tx) => markRefusedBefore(tx, sids), READ_COMMITTED)
  for (const sid of kept) refused.delete(sid)
}

import type { IncomingSms } from '../../domain/message.ts'
import { READ_COMMITTED } from '../../store/engine/database.ts'
import { markCameAfterAll, markRefusedBefore } from '../../store/messages/inbox.ts'
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
  const { store, refused } = parts
  try {
    const isNew = await receiveMessage(parts, sms, refused.has(sms.sid) ? 'again' : 'atOnce')
    if (!isNew) await store.transaction((tx) => markCameAfterAll(tx, sms.sid), AFTERWARDS)
    if (isNew) refused.delete(sms.sid)
    return isNew
  } catch (error) {
    if (refused.size < REMEMBERED) refused.add(sms.sid)
    throw error
  }
}

/** Writes down of what this machine had refused, and another was brought after it, that it did not come at once. */
export async function noteRefused({ store, refused }: Parts): Promise<void> {
  if (refused.size === 0) return
  const sids = [...refused]
  const kept = await store.transaction((tx) => markRefusedBefore(tx, sids), READ_COMMITTED)
  for (const sid of kept) refused.delete(sid)
}

import type { IncomingSms } from '../../domain/message.ts'
import { markCameAfterAll } from '../../store/messages/inbox.ts'
import type { Parts } from '../parts.ts'
import { receiveMessage } from './receive-message.ts'

const REMEMBERED = 10_000

/**
 * Hears what a webhook brings; false when it had already been heard. One that could not be stored comes again by the carrier's second address, or is
 * found when we ask: it is told apart, also when we had just found it by asking and it was on its way. What could not be stored is
 * forgotten with the process, which then finds it by asking.
 */
export function openWebhook(): (parts: Parts, sms: IncomingSms) => Promise<boolean> {
  const failed = new Set<string>()
  return async (parts, sms) => {
    try {
      const isNew = await receiveMessage(parts, sms, failed.delete(sms.sid) ? 'again' : 'atOnce')
      if (!isNew) await parts.store.transaction((tx) => markCameAfterAll(tx, sms.sid))
      return isNew
    } catch (error) {
      if (failed.size < REMEMBERED) failed.add(sms.sid)
      throw error
    }
  }
}

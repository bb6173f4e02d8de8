import type { Parts } from '../parts.ts'
import { deliverOutbox } from './deliver-outbox.ts'
import { sendDueReminders } from './send-due-reminders.ts'

/** What left: texts planned for now that were put into words, and texts the carrier took. */
interface Left {
  reminders: number
  texts: number
}

/**
 * Hands over what is due at this moment: answers first, then the texts planned for now, batch by batch. Of ten thousand due reminders the
 * first leaves at once, and an answer made meanwhile waits for a batch at most.
 */
export async function leaveNow(parts: Parts): Promise<Left> {
  const left: Left = { reminders: 0, texts: await deliverOutbox(parts) }
  for (;;) {
    const { enqueued, more } = await sendDueReminders(parts)
    left.reminders += enqueued
    if (enqueued > 0) left.texts += await deliverOutbox(parts)
    if (!more) return left
  }
}

import type { Parts } from '../parts.ts'
import { deliverOutbox } from './deliver-outbox.ts'
import { sendDueReminders } from './send-due-reminders.ts'

/** What left: texts planned for now that were put into words, and texts the carrier took. */
interface Left {
  reminders: number
  texts: number
  /** Others may be due: it left off, for what else the lane of texts does to have its turn. */
  more: boolean
}

const LEAVES_OFF_AFTER = { minutes: 1 }

/**
 * Hands over what is due at this moment: answers first, then the texts planned for now, batch by batch, for a minute or until the service is
 * stopping. Of ten thousand due reminders the first leaves at once, and an answer made meanwhile waits for a batch at most.
 */
export async function leaveNow(parts: Parts, stopping?: AbortSignal): Promise<Left> {
  const until = parts.clock.now().plus(LEAVES_OFF_AFTER)
  const isOver = () => stopping?.aborted === true || parts.clock.now() > until
  const left: Left = { reminders: 0, texts: await deliverOutbox(parts, isOver), more: false }
  for (;;) {
    // Of a carrier that takes nothing there is no more to be had now.
    if (isOver()) return { ...left, more: !stopping?.aborted && left.reminders + left.texts > 0 }
    const { enqueued, more } = await sendDueReminders(parts)
    left.reminders += enqueued
    if (enqueued > 0) left.texts += await deliverOutbox(parts, isOver)
    if (!more && !isOver()) return left
  }
}

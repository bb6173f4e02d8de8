import type { Parts } from '../parts.ts'
import { deliverOutbox } from './deliver-outbox.ts'
import { sendDueReminders } from './send-due-reminders.ts'

/** Hands over what is due at this moment: answers first, then the texts planned for now, which are put into words as they leave. */
export async function leaveNow(parts: Parts): Promise<void> {
  await deliverOutbox(parts)
  if ((await sendDueReminders(parts)) > 0) await deliverOutbox(parts)
}

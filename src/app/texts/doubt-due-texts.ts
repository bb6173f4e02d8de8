import { doubtWaiting } from '../../store/outbox.ts'
import type { Parts } from '../parts.ts'
import { sendDueReminders } from './send-due-reminders.ts'

/**
 * After an older copy was put back: what it holds as due may have left since it was made. All of it goes to the outbox as texts of which
 * we do not know whether the carrier took them, so that they are looked for in its own list before they leave. Returns how many.
 */
export async function doubtDueTexts(parts: Parts): Promise<number> {
  while ((await sendDueReminders(parts)).more);
  const now = parts.clock.now()
  return parts.store.transaction((tx) => doubtWaiting(tx, now))
}

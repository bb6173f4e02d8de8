import { setMark } from '../store/marks.ts'
import { deliverEmails } from './deliver-emails.ts'
import { deliverOutbox } from './deliver-outbox.ts'
import type { Parts } from './parts.ts'
import { sendDueReminders } from './send-due-reminders.ts'
import { settleUncertain } from './settle-uncertain.ts'

/** The mark of the last whole tick: what /readyz looks at. */
export const LAST_TICK = 'last tick'

export interface TickCounts {
  /** Planned texts put into the outbox. */
  reminders: number
  /** Texts whose fate was looked up. */
  settled: number
  /** Texts the carrier took. */
  texts: number
  /** E-mails the mail server took. */
  emails: number
}

/** Does once all work that is due now. What is due is found in the store, so a tick that was missed is caught up by the next. */
export async function tick(parts: Parts): Promise<TickCounts> {
  const reminders = await sendDueReminders(parts)
  const settled = await settleUncertain(parts)
  const texts = await deliverOutbox(parts)
  const emails = await deliverEmails(parts)
  const now = parts.clock.now().toUTC().toISO() ?? ''
  await parts.store.transaction((tx) => setMark(tx, LAST_TICK, now))
  return { reminders, settled, texts, emails }
}

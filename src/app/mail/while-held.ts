import { DateTime } from 'luxon'
import { READ_COMMITTED } from '../../store/engine/database.ts'
import { type Email, renewEmails } from '../../store/notices/emails.ts'
import { describeError } from '../describe-error.ts'
import type { Parts } from '../parts.ts'

/** With the look for what the dead have left, an e-mail is another machine's within a minute: so short because alerts of danger are among them. */
export const MAIL_LEASE = { seconds: 30 }
const RENEWED_EVERY_MS = 10_000

/**
 * Works on claimed e-mails while their claims are renewed: a mail server may take longer than a claim lasts. `isOurs` says whether another
 * machine has not taken one over, because ours stood still or could not reach the store.
 */
export async function whileHeld<Result>(
  parts: Parts,
  emails: readonly Email[],
  work: (isOurs: (email: Email) => boolean) => Promise<Result>,
): Promise<Result> {
  let held = new Set(emails.map(({ id }) => id))
  let heldUntil = parts.clock.now().plus(MAIL_LEASE)
  for (const { leaseUntil } of emails) if (leaseUntil) heldUntil = DateTime.min(heldUntil, leaseUntil)
  let timer = setTimeout(renew, RENEWED_EVERY_MS)
  let isDone = false
  try {
    return await work(({ id }) => held.has(id) && parts.clock.now() < heldUntil)
  } finally {
    isDone = true
    clearTimeout(timer)
  }

  async function renew(): Promise<void> {
    const leaseUntil = parts.clock.now().plus(MAIL_LEASE)
    try {
      held = await parts.store.transaction(
        (tx) => renewEmails(tx, [...held], { heldUntil, leaseUntil }),
        READ_COMMITTED,
      )
      heldUntil = leaseUntil
    } catch (error) {
      parts.log.warn(describeError(error), 'the claim of e-mails could not be renewed')
    }
    if (!isDone) timer = setTimeout(renew, RENEWED_EVERY_MS)
  }
}

import type { DateTime } from 'luxon'
import { READ_COMMITTED, type Transaction } from '../../store/engine/database.ts'
import { type Email, isStillClaimed, renewEmails } from '../../store/notices/emails.ts'
import { describeError } from '../describe-error.ts'
import type { Parts } from '../parts.ts'

/** With the look for what the dead have left, an e-mail is another machine's within a minute: so short because alerts of danger are among them. */
export const MAIL_LEASE = { seconds: 30 }
const RENEWED_EVERY_MS = 10_000

/** E-mails that a machine has claimed, until another takes them over because it stood still or could not reach the store. */
export interface Held {
  isOurs(email: Email): boolean
  /** Writes down what became of an e-mail, unless it is another machine's meanwhile: what that one makes of it stands. */
  note(email: Email, work: (tx: Transaction) => Promise<unknown>): Promise<void>
}

/** Works on e-mails claimed until `leaseUntil` while their claims are renewed: a mail server may take longer than a claim lasts. */
export async function whileHeld<Result>(
  parts: Parts,
  emails: readonly Email[],
  leaseUntil: DateTime,
  work: (held: Held) => Promise<Result>,
): Promise<Result> {
  let ours = new Set(emails.map(({ id }) => id))
  let heldUntil = leaseUntil
  // While the claim is being renewed, what the store holds is either.
  let renewedUntil = leaseUntil
  let timer = setTimeout(renew, RENEWED_EVERY_MS)
  let isDone = false
  try {
    return await work({
      isOurs: ({ id }) => ours.has(id) && parts.clock.now() < heldUntil,
      note: ({ id }, written) =>
        parts.store.transaction(async (tx) => {
          if (await isStillClaimed(tx, id, [heldUntil, renewedUntil])) await written(tx)
        }, READ_COMMITTED),
    })
  } finally {
    isDone = true
    clearTimeout(timer)
  }

  async function renew(): Promise<void> {
    renewedUntil = parts.clock.now().plus(MAIL_LEASE)
    const claim = { heldUntil, leaseUntil: renewedUntil }
    try {
      ours = await parts.store.transaction((tx) => renewEmails(tx, [...ours], claim), READ_COMMITTED)
      heldUntil = renewedUntil
    } catch (error) {
      parts.log.warn(describeError(error), 'the claim of e-mails could not be renewed')
    }
    if (!isDone) timer = setTimeout(renew, RENEWED_EVERY_MS)
  }
}

import { nextTry } from '../domain/retry.ts'
import { claimEmails, type Email, markEmail } from '../store/emails.ts'
import { MAIL_SILENT } from './mark-names.ts'
import type { Parts } from './parts.ts'
import { noteReach } from './reach.ts'

const LEASE = { minutes: 5 }
const AT_ONCE = 20
const GIVE_UP_AFTER = { hours: 24 }

/** Hands every due e-mail to the mail server; a crash in between may repeat one, never lose it. Returns how many left. */
export async function deliverEmails(parts: Parts): Promise<number> {
  const { store, clock } = parts
  let left = 0
  for (;;) {
    const now = clock.now()
    const claimed = await store.transaction((tx) =>
      claimEmails(tx, { now, leaseUntil: now.plus(LEASE), limit: AT_ONCE }),
    )
    if (claimed.length === 0) return left
    for (const email of claimed) if (await deliver(parts, email)) left++
  }
}

async function deliver(parts: Parts, email: Email): Promise<boolean> {
  const { mailer, store, clock, random, log } = parts
  const { id, to, subject, body } = email
  const outcome = await mailer.send({ id, to, subject, text: body })
  const now = clock.now()
  const attempts = email.attempts + 1
  const errorCode = 'code' in outcome ? outcome.code : undefined
  const seconds = nextTry(attempts, random())
  const mayRetry = outcome.outcome === 'tryLater' && seconds !== undefined && now < email.createdAt.plus(GIVE_UP_AFTER)
  if (outcome.outcome !== 'accepted') log.warn({ email: id, errorCode, mayRetry }, 'an e-mail was not taken')
  await store.transaction(async (tx) => {
    // A reply of SMTP has a code; a server that is not there has none.
    await noteReach(tx, MAIL_SILENT, outcome.outcome !== 'tryLater' || outcome.code !== undefined, now)
    if (outcome.outcome === 'accepted') return markEmail(tx, id, { state: 'sent', sentAt: now, attempts })
    if (mayRetry) return markEmail(tx, id, { state: 'waiting', dueAt: now.plus({ seconds }), attempts, errorCode })
    return markEmail(tx, id, { state: 'refused', attempts, errorCode })
  })
  return outcome.outcome === 'accepted'
}

import type { DateTime } from 'luxon'
import type { MailOutcome } from '../../domain/message.ts'
import { nextTry } from '../../domain/retry.ts'
import { findAgent, setEmailRefused } from '../../store/agents.ts'
import { claimEmails, type Email, markEmails } from '../../store/emails.ts'
import { inFlight } from '../in-flight.ts'
import { MAIL_SILENT } from '../mark-names.ts'
import type { Parts } from '../parts.ts'
import { noteReach } from '../texts/reach.ts'
import { groupEmails, joinEmails } from './join-emails.ts'

const LEASE = { minutes: 5 }
/** So few that all are tried within the lease, however long the mail server makes each one wait. */
const AT_ONCE = 12
const CALLS_IN_FLIGHT = 3
/** A mail server that nobody repairs in a week: what was to be said has been said otherwise. */
const GIVE_UP_AFTER = { days: 7 }

/**
 * Hands every due e-mail to the mail server; a crash in between may repeat one, never lose it. One that has become stale is
 * dropped. Returns how many left.
 */
export async function deliverEmails(parts: Parts): Promise<number> {
  const { store, clock } = parts
  let left = 0
  for (;;) {
    const now = clock.now()
    const claimed = await store.transaction((tx) =>
      claimEmails(tx, { now, leaseUntil: now.plus(LEASE), limit: AT_ONCE }),
    )
    if (claimed.length === 0) return left
    const { count, down } = await deliverAll(parts, groupEmails(claimed))
    left += count
    if (down) return left
  }
}

/** A few at a time. When nobody answers, those not yet tried go back unharmed: the next tick sees whether the server is there again. */
async function deliverAll(parts: Parts, groups: [Email, ...Email[]][]): Promise<{ count: number; down: boolean }> {
  let count = 0
  let down = false
  await inFlight(CALLS_IN_FLIGHT, groups, async (emails) => {
    const outcome = down ? 'untried' : await deliver(parts, emails)
    if (outcome === 'untried') await mark(parts, emails, { state: 'waiting' })
    if (outcome === 'left') count += emails.length
    if (outcome === 'nobodyThere') down = true
  })
  return { count, down }
}

async function deliver(
  parts: Parts,
  claimed: [Email, ...Email[]],
): Promise<'left' | 'stale' | 'notTaken' | 'nobodyThere'> {
  const { store, clock, mailer } = parts
  const before = clock.now()
  const stale = claimed.filter(({ usefulUntil }) => usefulUntil && usefulUntil <= before)
  await mark(parts, stale, { state: 'dropped' })
  const [first, ...others] = claimed.filter((email) => !stale.includes(email))
  if (!first) return 'stale'
  const agent = first.agentId ? await findAgent(store, first.agentId) : undefined
  const emails: [Email, ...Email[]] = [first, ...others]
  const outcome = await mailer.send(joinEmails(emails, agent?.language ?? 'fr'))
  await noteOutcome(parts, emails, outcome, clock.now())
  if (outcome.outcome === 'accepted') return 'left'
  return outcome.outcome === 'tryLater' && outcome.code === undefined ? 'nobodyThere' : 'notTaken'
}

async function noteOutcome(parts: Parts, emails: [Email, ...Email[]], outcome: MailOutcome, now: DateTime) {
  const { store, random, log } = parts
  const [{ id, agentId, createdAt }] = emails
  const ids = emails.map((email) => email.id)
  const tried = Math.max(...emails.map(({ attempts }) => attempts)) + 1
  if (outcome.outcome === 'accepted') {
    return store.transaction(async (tx) => {
      await noteReach(tx, [MAIL_SILENT], true, now)
      await markEmails(tx, ids, { state: 'sent', sentAt: now, attempts: tried })
      if (agentId) await setEmailRefused(tx, agentId, null)
    })
  }
  const errorCode = outcome.code ?? null
  // Silence says nothing of this e-mail: only answers count towards giving up, after a day of them.
  const attempts = errorCode === null ? Math.min(tried, SILENT_AT_MOST) : tried
  const seconds = nextTry(attempts, random())
  const mayRetry = outcome.outcome === 'tryLater' && seconds !== undefined && now < createdAt.plus(GIVE_UP_AFTER)
  log.warn({ email: id, errorCode, mayRetry }, 'an e-mail was not taken')
  await store.transaction(async (tx) => {
    // A reply of SMTP has a code; a server that is not there has none.
    await noteReach(tx, [MAIL_SILENT], outcome.outcome === 'refused' || errorCode !== null, now)
    if (mayRetry) return markEmails(tx, ids, { state: 'waiting', dueAt: now.plus({ seconds }), attempts, errorCode })
    await markEmails(tx, ids, { state: 'refused', attempts, errorCode })
    if (agentId && outcome.outcome === 'refused') await setEmailRefused(tx, agentId, now)
  })
}

/** Up to a quarter of an hour between tries: one e-mail a tick tries for all of them, and an alert must not wait long after. */
const SILENT_AT_MOST = 5

async function mark({ store }: Parts, emails: Email[], change: { state: 'waiting' | 'dropped' }): Promise<void> {
  if (emails.length === 0) return
  await store.transaction((tx) =>
    markEmails(
      tx,
      emails.map(({ id }) => id),
      change,
    ),
  )
}

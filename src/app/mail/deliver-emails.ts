import type { DateTime } from 'luxon'
import type { MailOutcome } from '../../domain/message.ts'
import { nextTry } from '../../domain/retry.ts'
import { setEmailRefused } from '../../store/agents/agents.ts'
import { type Beside, READ_COMMITTED } from '../../store/engine/database.ts'
import { claimEmails, type Email, markEmails, mayMailBeDue, rankOf } from '../../store/notices/emails.ts'
import { waitAgain } from '../../store/notices/notices.ts'
import { inFlight } from '../in-flight.ts'
import { MAIL_SILENT } from '../mark-names.ts'
import type { Parts } from '../parts.ts'
import { noteReach } from '../texts/reach.ts'
import { putIntoWords } from './put-into-words.ts'
import { type Held, MAIL_LEASE, whileHeld } from './while-held.ts'

/** One machine at a time puts notices into words: what it takes, the next does not find. */
const CLAIM: Beside = { readCommitted: true, oneAtATime: ['claim of e-mails'] }
/** Of notices, and of e-mails in words: so few that what a machine which dies had claimed is little. */
const AT_ONCE = 6
const CALLS_IN_FLIGHT = 3
/** An older e-mail that the mail server has not taken is given up: the pages show what it told. */
const GIVE_UP_AFTER = { days: 7 }

/**
 * Hands what is due to the mail server: what agents are to be told is put into words as it leaves, and again at each try. A crash in
 * between may repeat an e-mail, never lose it. One that has become stale is dropped. Told to stop, it leaves off between two batches. Returns
 * how many left.
 */
export async function deliverEmails(parts: Parts, stopping?: AbortSignal): Promise<number> {
  const { store, clock } = parts
  let left = 0
  while (!stopping?.aborted) {
    const now = clock.now()
    if (!(await mayMailBeDue(store, now))) return left
    const leaving = { now, leaseUntil: now.plus(MAIL_LEASE), limit: AT_ONCE }
    const { emails, met } = await store.transaction(async (tx) => {
      const worded = await putIntoWords(tx, parts, leaving)
      return { met: worded.met, emails: [...worded.emails, ...(await claimEmails(tx, leaving))] }
    }, CLAIM)
    if (emails.length === 0 && !met) return left
    const inOrder = emails.toSorted((a, b) => rankOf(a) - rankOf(b))
    const { count, down } = await whileHeld(parts, inOrder, leaving.leaseUntil, (held) =>
      deliverAll(parts, inOrder, held),
    )
    left += count
    if (down) return left
  }
  return left
}

/** A few at a time. When nobody answers, those not yet tried go back unharmed: the next tick sees whether the server is there again. */
async function deliverAll(parts: Parts, emails: Email[], held: Held): Promise<{ count: number; down: boolean }> {
  let count = 0
  let down = false
  await inFlight(CALLS_IN_FLIGHT, emails, async (email) => {
    if (!held.isOurs(email)) return
    const outcome = down ? 'untried' : await deliver(parts, email, held)
    if (outcome === 'untried') await held.note(email, (tx) => waitAgain(tx, email.id))
    if (outcome === 'left') count++
    if (outcome === 'nobodyThere') down = true
  })
  return { count, down }
}

async function deliver(parts: Parts, email: Email, held: Held): Promise<'left' | 'stale' | 'notTaken' | 'nobodyThere'> {
  const { clock, mailer } = parts
  if (email.usefulUntil && email.usefulUntil <= clock.now()) {
    await held.note(email, (tx) => markEmails(tx, [email.id], { state: 'dropped' }))
    return 'stale'
  }
  const { id, to, subject, body: text, html, calendar, thread } = email
  const mail = { id, to, subject, text, html: html ?? undefined, calendar: calendar ?? undefined }
  const outcome = await mailer.send({ ...mail, thread: thread ?? undefined })
  await noteOutcome(parts, email, held, outcome, clock.now())
  if (outcome.outcome === 'accepted') return 'left'
  return outcome.outcome === 'tryLater' && outcome.code === undefined ? 'nobodyThere' : 'notTaken'
}

async function noteOutcome(parts: Parts, email: Email, held: Held, outcome: MailOutcome, now: DateTime) {
  const { store, random, log } = parts
  const { id, agentId, createdAt } = email
  const tried = email.attempts + 1
  if (outcome.outcome === 'accepted') {
    await store.transaction((tx) => noteReach(tx, [MAIL_SILENT], true, now), READ_COMMITTED)
    return held.note(email, async (tx) => {
      await markEmails(tx, [id], { state: 'sent', sentAt: now, attempts: tried })
      if (agentId) await setEmailRefused(tx, agentId, null)
    })
  }
  const errorCode = outcome.code ?? null
  // Silence says nothing of this e-mail: it makes the next try no later than its fifth would be.
  const attempts = errorCode === null ? Math.max(email.attempts, Math.min(tried, SILENT_AT_MOST)) : tried
  const seconds = nextTry(attempts, random())
  const mayRetry = outcome.outcome === 'tryLater' && seconds !== undefined && now < createdAt.plus(GIVE_UP_AFTER)
  log.warn({ email: id, errorCode, mayRetry }, 'an e-mail was not taken')
  // A reply of SMTP has a code; a server that is not there has none, and one that was not asked.
  if (outcome.outcome === 'tryLater' || errorCode !== null)
    await store.transaction((tx) => noteReach(tx, [MAIL_SILENT], errorCode !== null, now), READ_COMMITTED)
  await held.note(email, async (tx) => {
    if (mayRetry) return waitAgain(tx, id, { dueAt: now.plus({ seconds }), attempts, errorCode })
    await markEmails(tx, [id], { state: 'refused', attempts, errorCode })
    const noAddress = outcome.outcome === 'refused' && outcome.what === 'address'
    if (agentId && noAddress) await setEmailRefused(tx, agentId, now)
  })
}

/** Some 13 to 20 minutes between tries: the first few of each tick try for all, and an alert must not wait long once the server is back. */
const SILENT_AT_MOST = 5

import type { DateTime } from 'luxon'
import type { SendOutcome } from '../domain/message.ts'
import { type TextKind, waitUntil, whyNotSend } from '../domain/reminder.ts'
import { validitySeconds } from '../domain/retry.ts'
import type { Transaction } from '../store/database.ts'
import { findMark } from '../store/marks.ts'
import { claimTexts, countLeftFor, giveUpLeases, type Message, markText, RANK } from '../store/outbox.ts'
import { phoneKeyOf } from '../store/people.ts'
import { circumstancesOf, textOf } from './circumstances.ts'
import { describeError, isStoreFailure } from './describe-error.ts'
import { TEXTS_AN_HOUR, tellTooMany } from './loop-guard.ts'
import type { Parts } from './parts.ts'
import { recordOutcome } from './record-outcome.ts'
import { tellTextLost } from './tell-text-lost.ts'
import { ACCOUNT_DOWN } from './what-became.ts'

/** How long a claim holds: many times a call's own limit, so that only the dead lose it. */
const LEASE = { minutes: 2 }
const CLAIMED_AT_MOST = 30
const CALLS_IN_FLIGHT = 10
const SET_ASIDE = { hours: 1 }

/**
 * Hands every due text to the carrier: claimed first, so that nobody else sends it; rechecked, since much may have changed
 * since it was written; what became of it written down after. Returns how many the carrier took.
 */
export async function deliverOutbox(parts: Parts): Promise<number> {
  const { store, clock } = parts
  await store.transaction((tx) => giveUpLeases(tx, clock.now()))
  let taken = 0
  for (;;) {
    // While the account is down one text goes ahead, to see whether it works again; the others wait unharmed.
    const down = (await findMark(store, ACCOUNT_DOWN)) !== undefined
    const { claimed, leaving } = await claim(parts, down ? 1 : claimedAtOnce(parts))
    if (claimed === 0) return taken
    const outcomes = await sendAll(parts, leaving)
    taken += outcomes.filter(({ outcome }) => outcome === 'accepted').length
    if (outcomes.some(({ outcome }) => outcome === 'accountDown')) return taken
  }
}

/** A few seconds' worth: what is claimed is not rechecked, and a STOP or the closing hour must not find much on its way. */
function claimedAtOnce({ settings }: Parts): number {
  return Math.max(1, Math.min(CLAIMED_AT_MOST, Math.floor(settings.smsPerSecond * 5)))
}

/** Claims due texts, and keeps those that may still leave. */
async function claim(parts: Parts, limit: number): Promise<{ claimed: number; leaving: Message[] }> {
  const now = parts.clock.now()
  return parts.store.transaction(async (tx) => {
    const claimed = await claimTexts(tx, { now, leaseUntil: now.plus(LEASE), limit })
    const leaving: Message[] = []
    const toEachNumber = new Map<string, number>()
    for (const message of claimed) {
      const text = await leavingOrSetAside(tx, parts, message, toEachNumber, now)
      if (text) leaving.push(text)
    }
    return { claimed: claimed.length, leaving }
  })
}

/** One text that cannot be worked out, because of a bug of ours, is loud in the log and holds no other back. */
async function leavingOrSetAside(
  tx: Transaction,
  parts: Parts,
  message: Message,
  leaving: Map<string, number>,
  now: DateTime,
): Promise<Message | undefined> {
  try {
    return await asItMayLeave(tx, parts, message, leaving, now)
  } catch (error) {
    // The store's own failure ends the whole transaction, which may run again.
    if (isStoreFailure(error)) throw error
    parts.log.error({ message: message.id, ...describeError(error) }, 'a text cannot be sent')
    const attempts = message.attempts - 1
    await markText(tx, message.id, ['sending'], { state: 'waiting', dueAt: now.plus(SET_ASIDE), attempts })
    return undefined
  }
}

/** What we send on our own is rechecked and put into words at the last moment; an answer leaves as it is, whatever the hour. */
async function asItMayLeave(
  tx: Transaction,
  parts: Parts,
  message: Message,
  leaving: Map<string, number>,
  now: DateTime,
): Promise<Message | undefined> {
  const { id, rank, appointmentId, version, usefulUntil } = message
  if (rank !== RANK.ours || !appointmentId || version === null || !usefulUntil) return message
  const circumstances = await circumstancesOf(tx, appointmentId)
  const text = { kind: message.kind as TextKind, version, usefulUntil }
  const reason = whyNotSend(text, circumstances, now)
  if (reason) {
    await markText(tx, id, ['sending'], { state: 'dropped', reason, settledAt: now })
    await tellTextLost(tx, parts, message, reason, now)
    return undefined
  }
  const until = waitUntil(text, circumstances, now)
  if (until && until > now) {
    await markText(tx, id, ['sending'], { state: 'waiting', dueAt: until, attempts: message.attempts - 1 })
    return undefined
  }
  // Twenty summons at once are a file gone wrong, or thirty appointments of one person: spread, and an agent looks.
  const sent = await countLeftFor(tx, message.phoneKey, now.minus({ hours: 1 }))
  if (sent + (leaving.get(message.phoneKey) ?? 0) >= TEXTS_AN_HOUR) {
    await markText(tx, id, ['sending'], {
      state: 'waiting',
      dueAt: now.plus(SET_ASIDE),
      attempts: message.attempts - 1,
    })
    await tellTooMany(tx, parts, circumstances, now)
    return undefined
  }
  leaving.set(message.phoneKey, (leaving.get(message.phoneKey) ?? 0) + 1)
  return asOfNow(tx, message, circumstances.probationer.phone ?? message.phone, textOf(text.kind, circumstances, now))
}

/**
 * A text that waited for the night to end says "demain" of the day it leaves, and goes to the number as corrected meanwhile. The
 * row says what is sent and where, to be found again by.
 */
async function asOfNow(tx: Transaction, message: Message, phone: string, body: string): Promise<Message> {
  if (body === message.body && phone === message.phone) return message
  const phoneKey = phoneKeyOf(tx, phone)
  await markText(tx, message.id, ['sending'], { state: 'sending', body, phone, phoneKey })
  return { ...message, body, phone, phoneKey }
}

/** A number of calls at a time: a slow one slows only its own place in the queue. */
async function sendAll(parts: Parts, messages: Message[]): Promise<SendOutcome[]> {
  const waiting = messages.values()
  const outcomes: SendOutcome[] = []
  const worker = async () => {
    for (const message of waiting) {
      // A text already claimed is not sent once the account is known to be down.
      const stopped = outcomes.some(({ outcome }) => outcome === 'accountDown')
      const outcome: SendOutcome = stopped ? { outcome: 'accountDown', code: undefined } : await send(parts, message)
      outcomes.push(outcome)
      await recordOutcome(parts, message, outcome)
    }
  }
  await Promise.all(Array.from({ length: CALLS_IN_FLIGHT }, worker))
  return outcomes
}

/** One call to the carrier, outside any transaction. An adapter that throws has a bug: the text may have left, so it is uncertain. */
async function send({ carrier, clock, pace, log }: Parts, message: Message): Promise<SendOutcome> {
  await pace()
  const { id, phone, body, usefulUntil } = message
  try {
    return await carrier.send({
      id,
      to: phone,
      body,
      validitySeconds: usefulUntil ? validitySeconds(usefulUntil, clock.now()) : undefined,
    })
  } catch (error) {
    log.error({ message: id, ...describeError(error) }, 'the carrier adapter threw')
    return { outcome: 'uncertain', code: undefined }
  }
}

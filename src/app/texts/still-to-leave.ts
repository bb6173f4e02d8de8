import type { DateTime } from 'luxon'
import type { DropReason } from '../../domain/message.ts'
import type { Probationer } from '../../domain/people.ts'
import { type TextKind, waitUntil, whyNotSend } from '../../domain/reminder.ts'
import { findAppointment } from '../../store/appointments.ts'
import type { Transaction } from '../../store/database.ts'
import { BY_HAND, countLeftFor, type Message, markText, PROPOSED, RANK, wasSaidAfter } from '../../store/outbox.ts'
import { getProbationer, listByPhone, phoneKeyOf } from '../../store/people.ts'
import { describeError, isStoreFailure } from '../describe-error.ts'
import type { Parts } from '../parts.ts'
import { circumstancesOf, textOf } from './circumstances.ts'
import { TEXTS_AN_HOUR, tellTooMany } from './loop-guard.ts'
import { LAST_WORDS, tellTextLost } from './tell-text-lost.ts'

/** How long a text waits that cannot be worked out, or that would be one too many for its number. */
const SET_ASIDE = { hours: 1 }

/** Of texts just claimed, those that may leave after all, as they are to be sent now; the others are dropped or wait. */
export async function stillToLeave(
  tx: Transaction,
  parts: Parts,
  claimed: Message[],
  now: DateTime,
): Promise<Message[]> {
  const leaving: Message[] = []
  for (const message of claimed) {
    const text = await orSetAside({ tx, parts, message, leaving, now })
    if (text) leaving.push(text)
  }
  return leaving
}

interface Check {
  tx: Transaction
  parts: Parts
  message: Message
  /** Those of the same claim that leave before it. */
  leaving: Message[]
  now: DateTime
}

/** One text that cannot be worked out, because of a bug of ours, is loud in the log and holds no other back. */
async function orSetAside(check: Check): Promise<Message | undefined> {
  const { tx, parts, message, now } = check
  try {
    return await asItMayLeave(check)
  } catch (error) {
    // The store's own failure ends the whole transaction, which may run again.
    if (isStoreFailure(error)) throw error
    parts.log.error({ message: message.id, ...describeError(error) }, 'a text cannot be sent')
    return wait(tx, message, now.plus(SET_ASIDE))
  }
}

/** What we send on our own is rechecked and put into words at the last moment; an answer leaves as it is, whatever the hour, until they write STOP. */
async function asItMayLeave(check: Check): Promise<Message | undefined> {
  const { tx, parts, message, now } = check
  const { id, rank, appointmentId, version, usefulUntil } = message
  if (message.kind === BY_HAND || message.kind === PROPOSED) return asAgentMayWrite(check)
  if (rank === RANK.answer && (await isOutdatedByStop(tx, message))) {
    await markText(tx, id, ['sending'], { state: 'dropped', reason: 'optedOut', settledAt: now })
    await tellTextLost(tx, parts, message, 'optedOut', now)
    return undefined
  }
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
  if (until && until > now) return wait(tx, message, until)
  if (await tooManyFor(check)) {
    await tellTooMany(tx, parts, circumstances, now)
    return wait(tx, message, now.plus(SET_ASIDE))
  }
  return asOfNow(tx, message, circumstances.probationer.phone ?? message.phone, textOf(text, circumstances, now))
}

/**
 * What an agent writes may have waited for a carrier's outage to end, moments they propose for the night: a STOP said meanwhile holds
 * them back, and so does another change of the appointment. They follow the person to a number corrected meanwhile, unless somebody else
 * has it too.
 */
async function asAgentMayWrite({ tx, parts, message, now }: Check): Promise<Message | undefined> {
  const { id, probationerId, appointmentId, version } = message
  if (!probationerId) return message
  const probationer = await getProbationer(tx, probationerId)
  const appointment = appointmentId ? await findAppointment(tx, appointmentId) : undefined
  const changed = appointment !== undefined && version !== null && appointment.version !== version
  const reason = (await whyNotByHand(tx, message, probationer)) ?? (changed ? 'newVersion' : undefined)
  if (!reason) return asOfNow(tx, message, probationer.phone ?? message.phone, message.body)
  await markText(tx, id, ['sending'], { state: 'dropped', reason, settledAt: now })
  await tellTextLost(tx, parts, message, reason, now)
  return undefined
}

async function whyNotByHand(
  tx: Transaction,
  { phone: writtenTo }: Message,
  { phone, phoneDoubt, optedOutAt }: Probationer,
): Promise<DropReason | undefined> {
  if (optedOutAt) return 'optedOut'
  if (!phone) return 'noPhone'
  if (phoneDoubt === 'wrongNumber') return 'phoneInDoubt'
  const corrected = phone !== writtenTo
  return corrected && (await listByPhone(tx, phone)).length > 1 ? 'sharedNumber' : undefined
}

/** An answer that waited, for a carrier that was down, must not follow the last words we had for its number. */
async function isOutdatedByStop(tx: Transaction, message: Message): Promise<boolean> {
  return !LAST_WORDS.includes(message.kind) && (await wasSaidAfter(tx, message, LAST_WORDS))
}

/** Twenty summons at once are a file gone wrong, or thirty appointments of one person: spread, and an agent looks. */
async function tooManyFor({ tx, message, leaving, now }: Check): Promise<boolean> {
  const { phoneKey } = message
  const left = await countLeftFor(tx, phoneKey, now.minus({ hours: 1 }))
  return left + leaving.filter((other) => other.phoneKey === phoneKey).length >= TEXTS_AN_HOUR
}

/** Back in the queue: it was claimed and not tried. */
async function wait(tx: Transaction, { id, attempts }: Message, dueAt: DateTime): Promise<undefined> {
  await markText(tx, id, ['sending'], { state: 'waiting', dueAt, attempts: attempts - 1 })
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

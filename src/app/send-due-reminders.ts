import type { DateTime } from 'luxon'
import type { DropReason } from '../domain/message.ts'
import { type Circumstances, chooseDue, type TextKind, textKey, waitUntil, whyNotSend } from '../domain/reminder.ts'
import type { Transaction } from '../store/database.ts'
import { enqueueTexts, listTextsOf, RANK } from '../store/outbox.ts'
import {
  listDueReminders,
  listRemindersOf,
  postponeReminder,
  type Reminder,
  settleReminders,
} from '../store/reminders.ts'
import { circumstancesOf, textOf } from './circumstances.ts'
import type { Parts } from './parts.ts'
import { tellAgentsOf } from './tell-agents.ts'

const AT_ONCE = 200

/** Puts the planned texts whose hour has come into words and into the outbox. Returns how many. */
export async function sendDueReminders(parts: Parts): Promise<number> {
  let enqueued = 0
  for (;;) {
    const now = parts.clock.now()
    const { found, sent } = await parts.store.transaction((tx) => sendSome(tx, parts, now))
    enqueued += sent
    if (found < AT_ONCE) return enqueued
  }
}

async function sendSome(tx: Transaction, parts: Parts, now: DateTime): Promise<{ found: number; sent: number }> {
  const due = await listDueReminders(tx, now, AT_ONCE)
  const byVersion = Map.groupBy(due, ({ appointmentId, version }) => `${appointmentId} ${version}`)
  let sent = 0
  for (const [first, ...rest] of byVersion.values()) {
    if (first) sent += await sendAbout(tx, parts, [first, ...rest], now)
  }
  return { found: due.length, sent }
}

/** The due texts of one version of an appointment: rechecked, and of several only what is still worth saying. */
async function sendAbout(
  tx: Transaction,
  parts: Parts,
  due: [Reminder, ...Reminder[]],
  now: DateTime,
): Promise<number> {
  const [{ appointmentId, version }] = due
  const circumstances = await circumstancesOf(tx, appointmentId)
  const sendable: Reminder[] = []
  for (const reminder of due) {
    const reason = whyNotSend(reminder, circumstances, now)
    const until = waitUntil(reminder, circumstances, now)
    if (reason) await drop(tx, parts, reminder, reason, circumstances, now)
    else if (until && until > now) await postponeReminder(tx, reminder.id, until)
    else sendable.push(reminder)
  }
  const texts = await listTextsOf(tx, appointmentId, version)
  const others = texts
    .filter(({ rank }) => rank === RANK.ours) // answers do not count
    .map(({ kind, dueAt, sentAt }) => ({ kind: kind as TextKind, dueAt, leftAt: sentAt }))
  // Those still to come, or in the next batch after a long stop: only the latest is worth saying.
  const planned = (await listRemindersOf(tx, appointmentId)).filter(
    (other) => other.version === version && other.state === 'planned' && !due.some(({ id }) => id === other.id),
  )
  const { leave, drop: superfluous } = chooseDue(
    sendable,
    [...others, ...planned.map(({ kind, dueAt }) => ({ kind, dueAt, leftAt: undefined }))],
    now,
  )
  await settleReminders(
    tx,
    superfluous.map(({ id }) => id),
    { state: 'dropped', reason: 'recentText' },
  )
  await enqueue(tx, parts, leave, circumstances, now)
  return leave.length
}

async function enqueue(
  tx: Transaction,
  { newId }: Parts,
  reminders: Reminder[],
  circumstances: Circumstances,
  now: DateTime,
): Promise<void> {
  const { appointment, office, probationer } = circumstances
  const texts = reminders.map(({ kind, usefulUntil }) => ({
    id: newId(),
    key: textKey(kind, appointment),
    officeId: office.id,
    probationerId: probationer.id,
    appointmentId: appointment.id,
    version: appointment.version,
    kind,
    phone: probationer.phone ?? '',
    body: textOf(kind, circumstances, now),
    rank: RANK.ours,
    dueAt: now,
    usefulUntil,
  }))
  await enqueueTexts(tx, texts, now)
  await settleReminders(
    tx,
    reminders.map(({ id }) => id),
    { state: 'enqueued' },
  )
}

/** Reasons that an agent does not know yet, or that leave somebody without the word they were owed. */
const TOLD: readonly DropReason[] = ['pastUse', 'noPhone', 'phoneInDoubt', 'optedOut', 'sharedNumber', 'doubtful']

async function drop(
  tx: Transaction,
  parts: Parts,
  { id, kind, version }: Reminder,
  reason: DropReason,
  { appointment, office, probationer }: Circumstances,
  now: DateTime,
): Promise<void> {
  await settleReminders(tx, [id], { state: 'dropped', reason })
  if (!TOLD.includes(reason)) return
  // Once a version: two reminders that could not leave are one thing to do.
  const key = `unreachable:${appointment.id}:${version}`
  await tellAgentsOf(tx, parts, { kind: 'textFailed', key, office, probationer, appointment, reason }, now)
  parts.log.info({ appointment: appointment.id, kind, reason }, 'a text was dropped')
}

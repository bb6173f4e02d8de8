import type { DateTime } from 'luxon'
import type { DropReason } from '../../domain/message.ts'
import { type Circumstances, chooseDue, type TextKind, textKey, waitUntil, whyNotSend } from '../../domain/reminder.ts'
import type { Transaction } from '../../store/database.ts'
import { enqueueTexts, listTextsOf, RANK } from '../../store/outbox.ts'
import {
  listDueReminders,
  listRemindersOf,
  postponeReminder,
  type Reminder,
  settleReminders,
} from '../../store/reminders.ts'
import { describeError, isStoreFailure } from '../describe-error.ts'
import type { Parts } from '../parts.ts'
import { circumstancesOf, textOf } from './circumstances.ts'
import { tellTextLost } from './tell-text-lost.ts'

/** So few that what waits to leave, answers first, leaves between two batches. */
const AT_ONCE = 100
const UNSETTLED: readonly string[] = ['waiting', 'sending', 'uncertain']
/** A row that cannot be sent because of a bug of ours waits that long, and holds nobody else back. */
const SET_ASIDE = { hours: 1 }

/** Puts a batch of the planned texts whose hour has come into words and into the outbox. Returns how many, and whether others are due. */
export async function sendDueReminders(parts: Parts): Promise<{ enqueued: number; more: boolean }> {
  let enqueued = 0
  const now = parts.clock.now()
  const due = await listDueReminders(parts.store, now, AT_ONCE)
  const byVersion = Map.groupBy(due, ({ appointmentId, version }) => `${appointmentId} ${version}`)
  for (const [first, ...rest] of byVersion.values()) {
    if (first) enqueued += await sendOrSetAside(parts, [first, ...rest], now)
  }
  return { enqueued, more: due.length === AT_ONCE }
}

/** Each appointment alone: one that cannot be worked out is loud in the log, and the others leave. */
async function sendOrSetAside(parts: Parts, due: [Reminder, ...Reminder[]], now: DateTime): Promise<number> {
  try {
    return await parts.store.transaction((tx) => sendAbout(tx, parts, due, now))
  } catch (error) {
    // Not this row's fault: it is due at the next tick as it is now.
    if (isStoreFailure(error)) throw error
    parts.log.error({ appointment: due[0].appointmentId, ...describeError(error) }, 'a planned text cannot be sent')
    await parts.store.transaction(async (tx) => {
      for (const { id } of due) await postponeReminder(tx, id, now.plus(SET_ASIDE))
    })
    return 0
  }
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
    // One that is to be sent again left long ago, did not arrive, and waits.
    .map(({ kind, dueAt, sentAt, state }) => ({
      kind: kind as TextKind,
      dueAt,
      leftAt: UNSETTLED.includes(state) ? undefined : sentAt,
    }))
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
    body: textOf({ kind, usefulUntil }, circumstances, now),
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

async function drop(
  tx: Transaction,
  parts: Parts,
  { id, kind }: Reminder,
  reason: DropReason,
  { appointment }: Circumstances,
  now: DateTime,
): Promise<void> {
  await settleReminders(tx, [id], { state: 'dropped', reason })
  const { id: appointmentId, officeId, probationerId } = appointment
  await tellTextLost(tx, parts, { kind, rank: RANK.ours, officeId, probationerId, appointmentId }, reason, now)
}

import type { DateTime } from 'luxon'
import type { DropReason } from '../domain/message.ts'
import type { PlannedText, TextKind } from '../domain/reminder.ts'
import type { Session, Transaction } from './database.ts'
import { and, asc, eq, inArray, lte, ne, notInArray } from './drizzle.ts'

/** A text planned about a version of an appointment, waiting for its hour. */
export interface Reminder extends PlannedText {
  id: string
  appointmentId: string
  version: number
}

/** Plans texts, at most one for each appointment, kind and version. */
export async function planReminders(
  { db, tables }: Transaction,
  texts: (PlannedText & { appointmentId: string; version: number })[],
  newId: () => string,
): Promise<void> {
  if (texts.length === 0) return
  await db
    .insert(tables.reminders)
    .values(texts.map((text) => ({ ...text, id: newId(), state: 'planned' as const })))
    .onConflictDoNothing()
}

/** Planned texts whose hour has come, oldest first. */
export async function listDueReminders({ db, tables }: Session, now: DateTime, limit: number): Promise<Reminder[]> {
  const { reminders } = tables
  const rows = await db
    .select()
    .from(reminders)
    .where(and(eq(reminders.state, 'planned'), lte(reminders.dueAt, now)))
    .orderBy(asc(reminders.dueAt), asc(reminders.id))
    .limit(limit)
  return rows.map(asReminder)
}

/** What is still planned about these appointments. */
export async function listPlannedAbout({ db, tables }: Session, appointmentIds: string[]): Promise<Reminder[]> {
  const { reminders } = tables
  const rows = await db
    .select()
    .from(reminders)
    .where(and(inArray(reminders.appointmentId, appointmentIds), isPlanned(reminders)))
    .orderBy(asc(reminders.dueAt), asc(reminders.id))
  return rows.map(asReminder)
}

/** Everything ever planned about an appointment, oldest first. */
export async function listRemindersOf({ db, tables }: Session, appointmentId: string) {
  const { reminders } = tables
  const rows = await db
    .select()
    .from(reminders)
    .where(eq(reminders.appointmentId, appointmentId))
    .orderBy(asc(reminders.version), asc(reminders.dueAt), asc(reminders.id))
  return rows.map((row) => ({ ...asReminder(row), state: row.state, reason: row.reason }))
}

/** What became of everything planned about these appointments: which version each spoke of, oldest first. */
export async function listPlansAbout({ db, tables }: Session, appointmentIds: string[]) {
  if (appointmentIds.length === 0) return []
  const { reminders } = tables
  return db
    .select({
      appointmentId: reminders.appointmentId,
      version: reminders.version,
      state: reminders.state,
      reason: reminders.reason,
    })
    .from(reminders)
    .where(inArray(reminders.appointmentId, appointmentIds))
    .orderBy(asc(reminders.dueAt), asc(reminders.id))
}

/** Says of planned texts that they are in the outbox now, or why they never will be. */
export async function settleReminders(
  { db, tables }: Transaction,
  ids: string[],
  change: { state: 'enqueued' } | { state: 'dropped'; reason: DropReason },
): Promise<void> {
  if (ids.length === 0) return
  await db.update(tables.reminders).set(change).where(inArray(tables.reminders.id, ids))
}

/** Gives a planned text another hour. */
export async function postponeReminder({ db, tables }: Transaction, id: string, dueAt: DateTime): Promise<void> {
  await db.update(tables.reminders).set({ dueAt }).where(eq(tables.reminders.id, id))
}

/** Gives up what is still planned about the other versions of an appointment. */
export async function dropOtherVersions(
  { db, tables }: Transaction,
  appointmentId: string,
  version: number,
): Promise<void> {
  const { reminders } = tables
  await db
    .update(reminders)
    .set({ state: 'dropped', reason: 'newVersion' })
    .where(and(eq(reminders.appointmentId, appointmentId), isPlanned(reminders), ne(reminders.version, version)))
}

/**
 * Of appointments, what is still planned. Said so that no index of states can be taken for the appointments' own: without statistics SQLite
 * took it, and read all that was planned, 82 ms for each batch of a file.
 */
function isPlanned({ state }: Session['tables']['reminders']) {
  return notInArray(state, ['enqueued', 'dropped'])
}

function asReminder(row: Session['tables']['reminders']['$inferSelect']): Reminder {
  return { ...row, kind: row.kind as TextKind }
}

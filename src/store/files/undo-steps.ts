import type { DateTime } from 'luxon'
import type { Session, Transaction } from '../engine/database.ts'
import { and, eq, gte, inArray, isNotNull, notExists, notInArray } from '../engine/drizzle.ts'
import type { FormerObligation } from '../obligations/obligations.ts'

/** Whether any text about these appointments was handed to the carrier since an instant, whatever became of it. */
export async function hasTextLeft(
  { db, tables }: Session,
  appointmentIds: string[],
  since: DateTime,
): Promise<boolean> {
  if (appointmentIds.length === 0) return false
  const { messages } = tables
  const [left] = await db
    .select({ id: messages.id })
    .from(messages)
    .where(
      and(
        inArray(messages.appointmentId, appointmentIds),
        eq(messages.direction, 'out'),
        gte(messages.createdAt, since),
        notInArray(messages.state, ['waiting', 'dropped']),
      ),
    )
    .limit(1)
  return left !== undefined
}

/** Stops all that is planned and waits about these appointments. */
export async function stopTextsAbout(
  { db, tables }: Transaction,
  appointmentIds: string[],
  now: DateTime,
): Promise<void> {
  if (appointmentIds.length === 0) return
  const { messages } = tables
  await db
    .update(messages)
    .set({ state: 'dropped', reason: 'newVersion', settledAt: now })
    .where(
      and(
        inArray(messages.appointmentId, appointmentIds),
        eq(messages.direction, 'out'),
        eq(messages.state, 'waiting'),
      ),
    )
}

/**
 * Those of these new appointments that nobody has moved or answered since, and about which no text left or waits: those that wait are to
 * be stopped first (`stopTextsAbout`).
 */
export async function listUntouched({ db, tables }: Session, appointmentIds: string[]): Promise<string[]> {
  if (appointmentIds.length === 0) return []
  const { appointments, messages, requests } = tables
  const spokenOf = db
    .select({ id: messages.id })
    .from(messages)
    .where(and(eq(messages.appointmentId, appointments.id), notInArray(messages.state, ['dropped'])))
  const asked = db
    .select({ id: requests.id })
    .from(requests)
    .where(and(eq(requests.appointmentId, appointments.id), isNotNull(requests.messageId)))
  const rows = await db
    .select({ id: appointments.id })
    .from(appointments)
    .where(
      and(
        inArray(appointments.id, appointmentIds),
        eq(appointments.version, 1),
        eq(appointments.answer, 'none'),
        notExists(spokenOf),
        notExists(asked),
      ),
    )
  return rows.map(({ id }) => id)
}

/** Those of these people of whom nothing is kept: no appointment, no obligation, no text. */
export async function listAlone({ db, tables }: Session, probationerIds: string[]): Promise<string[]> {
  if (probationerIds.length === 0) return []
  const { probationers, appointments, obligations, messages } = tables
  const [booked, obliged, wrote] = [
    db.select({ id: appointments.id }).from(appointments).where(eq(appointments.probationerId, probationers.id)),
    db.select({ id: obligations.id }).from(obligations).where(eq(obligations.probationerId, probationers.id)),
    db.select({ id: messages.id }).from(messages).where(eq(messages.probationerId, probationers.id)),
  ]
  const rows = await db
    .select({ id: probationers.id })
    .from(probationers)
    .where(and(inArray(probationers.id, probationerIds), notExists(booked), notExists(obliged), notExists(wrote)))
  return rows.map(({ id }) => id)
}

/** Removes these slots, but for those that an appointment is or was in. */
export async function removeFreeSlots({ db, tables }: Transaction, ids: string[]): Promise<number> {
  if (ids.length === 0) return 0
  const { slots, appointments } = tables
  const held = db.select({ id: appointments.id }).from(appointments).where(eq(appointments.slotId, slots.id))
  const gone = await db
    .delete(slots)
    .where(and(inArray(slots.id, ids), eq(slots.taken, 0), notExists(held)))
    .returning({ id: slots.id })
  return gone.length
}

/** Gives a slot back what it was, if it still is as the file left it and enough of it is free. */
export async function restoreSlot(
  { db, tables }: Transaction,
  id: string,
  before: { capacity: number; minutes: number | null },
  after: { capacity: number; minutes: number | null },
): Promise<boolean> {
  const { slots } = tables
  const [row] = await db.select().from(slots).where(eq(slots.id, id))
  const same = row && row.capacity === after.capacity && row.minutes === after.minutes && row.taken <= before.capacity
  if (!same) return false
  await db.update(slots).set(before).where(eq(slots.id, id))
  return true
}

/** Removes obligations that a file brought, but for those that somebody here wrote of or saw the proof of since. */
export async function removeObligations(tx: Transaction, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  const { obligations } = tx.tables
  const rows = await tx.db.select().from(obligations).where(inArray(obligations.id, ids))
  const untouched = rows.filter((row) => row.provedAt === null && isAsTold(row)).map(({ id }) => id)
  await tx.db.delete(obligations).where(inArray(obligations.id, untouched))
}

/** One of a release before was never written of by hand. */
function isAsTold(row: FormerObligation): boolean {
  const { told } = row
  return (
    !told ||
    (['detail', 'proof', 'dueOn', 'status'] as const).every((field) => (row[field] ?? undefined) === told[field])
  )
}

/** Gives an obligation back what it was, if it still is as the file left it. */
export async function restoreObligation(
  { db, tables }: Transaction,
  id: string,
  before: FormerObligation,
  after: FormerObligation,
): Promise<boolean> {
  const { obligations } = tables
  const [row] = await db.select().from(obligations).where(eq(obligations.id, id))
  const fields = ['detail', 'proof', 'dueOn', 'status'] as const
  if (!row || fields.some((field) => row[field] !== after[field])) return false
  await db.update(obligations).set(before).where(eq(obligations.id, id))
  return true
}

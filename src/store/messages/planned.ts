import type { DateTime } from 'luxon'
import { type PlannedText, textKey } from '../../domain/reminder.ts'
import type { Session, Transaction } from '../engine/database.ts'
import { and, asc, eq, inArray, ne, type SQL } from '../engine/drizzle.ts'
import { keptInsert } from '../engine/kept-insert.ts'
import { noLaterThanUse } from './claims.ts'
import { type MessageRow, RANK } from './message.ts'

/** A text about a version of an appointment, to be put into words when it leaves. */
export interface TextAbout extends PlannedText {
  appointmentId: string
  version: number
}

/** What was planned about an appointment, and where it stands. */
export interface Planned extends TextAbout, Pick<MessageRow, 'id' | 'state' | 'reason' | 'sentAt'> {
  /** Neither handed to the carrier nor given up. */
  isToCome: boolean
  inWords: boolean
}

/** Plans texts, at most one for each appointment, kind and version. */
export async function addPlanned(
  tx: Transaction,
  texts: (TextAbout & { officeId: string; probationerId: string })[],
  newId: () => string,
  now: DateTime,
): Promise<void> {
  await insertPlanned(
    tx,
    texts.map((text) => ({
      ...text,
      id: newId(),
      key: textKey(text.kind, { id: text.appointmentId, version: text.version }),
      direction: 'out' as const,
      state: 'waiting' as const,
      rank: RANK.ours,
      createdAt: now,
    })),
  )
}

const insertPlanned = keptInsert('messages', ({ db, tables: { messages } }, rows) =>
  db.insert(messages).values(rows).onConflictDoNothing(),
)

/** Everything ever planned about these appointments, by version and hour. */
export async function listPlanned({ db, tables }: Session, appointmentIds: string[]): Promise<Planned[]> {
  if (appointmentIds.length === 0) return []
  const { messages } = tables
  const { id, appointmentId, version, kind, dueAt, usefulUntil, state, reason, sentAt, attempts, phoneKey } = messages
  const rows = await db
    .select({ id, appointmentId, version, kind, dueAt, usefulUntil, state, reason, sentAt, attempts, phoneKey })
    .from(messages)
    .where(and(inArray(appointmentId, appointmentIds), eq(messages.rank, RANK.ours)))
    .orderBy(asc(version), asc(dueAt), asc(id))
  return rows.map(({ attempts, phoneKey, ...row }) => ({
    ...(row as Omit<Planned, 'isToCome' | 'inWords'>),
    isToCome: row.state === 'waiting' && attempts === 0,
    inWords: phoneKey !== null,
  }))
}

/** Gives texts that are to come another hour. */
export async function postponeTexts({ db, tables }: Transaction, ids: string[], dueAt: DateTime): Promise<void> {
  if (ids.length === 0) return
  const { messages } = tables
  await db
    .update(messages)
    .set({ dueAt: noLaterThanUse(messages, dueAt), hour: null })
    .where(and(inArray(messages.id, ids), eq(messages.state, 'waiting')))
}

/** Gives up what still waits about the other versions of an appointment. */
export async function dropOtherVersions(
  tx: Transaction,
  appointmentId: string,
  version: number,
  now: DateTime,
): Promise<void> {
  const { messages } = tx.tables
  await giveUpPlanned(tx, and(eq(messages.appointmentId, appointmentId), ne(messages.version, version)), now)
}

/** Gives up all that waits about these appointments of what was planned. */
export async function dropPlanned(tx: Transaction, appointmentIds: readonly string[], now: DateTime): Promise<void> {
  if (appointmentIds.length === 0) return
  await giveUpPlanned(tx, inArray(tx.tables.messages.appointmentId, [...appointmentIds]), now)
}

async function giveUpPlanned({ db, tables }: Transaction, which: SQL | undefined, now: DateTime): Promise<void> {
  const { messages } = tables
  await db
    .update(messages)
    .set({ state: 'dropped', reason: 'newVersion', settledAt: now })
    .where(and(which, eq(messages.state, 'waiting'), eq(messages.rank, RANK.ours)))
}

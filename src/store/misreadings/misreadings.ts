import type { DateTime } from 'luxon'
import type { Session, Transaction } from '../engine/database.ts'
import { and, asc, count, eq, gt, gte, inArray, isNull, lte, sql } from '../engine/drizzle.ts'

export type Misreading = Session['tables']['misreadings']['$inferSelect']

interface Given {
  messageId: string
  month: string
  agentId: string
}

/** Writes down what a message meant; the same message marked again means what was said last. */
export async function keepMisreading(
  { db, tables: { misreadings } }: Transaction,
  misreading: Omit<Misreading, 'messageId' | 'month' | 'agentId' | 'at'> & Given,
  now: DateTime,
): Promise<void> {
  const { id: _, ...said } = { ...misreading, at: now }
  await db
    .insert(misreadings)
    .values({ ...misreading, at: now })
    .onConflictDoUpdate({ target: misreadings.messageId, set: said })
}

/** Takes a mark back; false when there was none. */
export async function removeMisreading(
  { db, tables: { misreadings } }: Transaction,
  messageId: string,
): Promise<boolean> {
  const removed = await db
    .delete(misreadings)
    .where(eq(misreadings.messageId, messageId))
    .returning({ id: misreadings.id })
  return removed.length > 0
}

/** The marks of these messages, by message. */
export async function listMisreadingsOf(
  { db, tables: { misreadings } }: Session,
  messageIds: string[],
): Promise<Map<string, Misreading>> {
  if (messageIds.length === 0) return new Map()
  const rows = await db.select().from(misreadings).where(inArray(misreadings.messageId, messageIds))
  return new Map(rows.map((row) => [row.messageId ?? '', row]))
}

/** How many messages of these months ("2027-03", both counted) were marked in each of these offices, those included whose words are gone. */
export async function countMisreadings(
  { db, tables: { misreadings } }: Session,
  officeIds: string[],
  from: string,
  until: string,
): Promise<{ officeId: string; month: string; count: number }[]> {
  if (officeIds.length === 0) return []
  const { officeId, month } = misreadings
  const rows = await db
    .select({ officeId, month: sql<string>`${month}`, count: count() })
    .from(misreadings)
    .where(and(inArray(officeId, officeIds), gte(month, from), lte(month, until)))
    .groupBy(officeId, month)
    .orderBy(asc(month), asc(officeId))
  return rows.map((row) => ({ ...row, count: Number(row.count) }))
}

/** Marks of a version that did not write down of which month the message was: when it came or, of one that is gone, when it was marked. */
export async function listUndatedMisreadings({ db, tables: { misreadings, messages } }: Session, limit: number) {
  const { id, officeId, at, month } = misreadings
  const rows = await db
    .select({ id, officeId, at, cameAt: messages.createdAt })
    .from(misreadings)
    .leftJoin(messages, eq(messages.id, misreadings.messageId))
    .where(isNull(month))
    .limit(limit)
  return rows.map(({ cameAt, at, ...mark }) => ({ ...mark, at: cameAt ?? at }))
}

export async function setMonthOfMisreading(
  { db, tables: { misreadings } }: Transaction,
  id: string,
  month: string,
): Promise<void> {
  await db.update(misreadings).set({ month }).where(eq(misreadings.id, id))
}

/** An office's marks, made since an instant, with the messages that are still there, in the order of their ids, so many after one. */
export async function listMisread(
  { db, tables: { misreadings, messages } }: Session,
  officeId: string,
  { after = '', since, limit }: { after?: string | undefined; since?: DateTime | undefined; limit: number },
) {
  const { id, meant, danger } = misreadings
  const { body, createdAt, phone, probationerId } = messages
  return db
    .select({ id, meant, danger, body, createdAt, phone, probationerId })
    .from(misreadings)
    .innerJoin(messages, eq(messages.id, misreadings.messageId))
    .where(and(eq(misreadings.officeId, officeId), gt(id, after), since && gte(misreadings.at, since)))
    .orderBy(asc(id))
    .limit(limit)
}

import type { DateTime } from 'luxon'
import type { Session, Transaction } from '../engine/database.ts'
import { and, asc, count, eq, gt, gte, inArray, lt } from '../engine/drizzle.ts'

export type Misreading = Session['tables']['misreadings']['$inferSelect']

/** Writes down what a message meant; the same message marked again means what was said last. */
export async function keepMisreading(
  { db, tables: { misreadings } }: Transaction,
  misreading: Omit<Misreading, 'messageId' | 'agentId' | 'at'> & { messageId: string; agentId: string },
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

/** How many messages were marked in these offices, those included whose words are gone. */
export async function countMisreadings(
  { db, tables: { misreadings } }: Session,
  officeIds: string[],
  from: DateTime,
  until: DateTime,
): Promise<number> {
  if (officeIds.length === 0) return 0
  const { officeId, at } = misreadings
  const [row] = await db
    .select({ marked: count() })
    .from(misreadings)
    .where(and(inArray(officeId, officeIds), gte(at, from), lt(at, until)))
  return Number(row?.marked ?? 0)
}

/** An office's marks with the messages that are still there, in the order of their ids, so many after one. */
export async function listMisread(
  { db, tables: { misreadings, messages } }: Session,
  officeId: string,
  { after = '', limit }: { after?: string | undefined; limit: number },
) {
  const { id, meant, danger } = misreadings
  const { body, createdAt, phone, probationerId } = messages
  return db
    .select({ id, meant, danger, body, createdAt, phone, probationerId })
    .from(misreadings)
    .innerJoin(messages, eq(messages.id, misreadings.messageId))
    .where(and(eq(misreadings.officeId, officeId), gt(id, after)))
    .orderBy(asc(id))
    .limit(limit)
}

import type { DateTime } from 'luxon'
import type { Session, Transaction } from '../engine/database.ts'
import { and, asc, eq, gte, inArray, isNull, lte, or } from '../engine/drizzle.ts'
import { isInWords, type Message, type MessageRow } from './message.ts'

/** Texts of which we do not know whether the carrier took them, due to be looked for: danger and answers first. */
export async function listUncertain({ db, tables }: Session, now: DateTime, limit: number): Promise<Message[]> {
  const { messages } = tables
  const rows = await db
    .select()
    .from(messages)
    .where(and(eq(messages.state, 'uncertain'), lte(messages.dueAt, now)))
    .orderBy(asc(messages.rank), asc(messages.dueAt))
    .limit(limit)
  return rows.filter(isInWords)
}

/** Texts that left within a window and of which nothing was heard since, due to be asked after. */
export async function listUnheardOf(
  { db, tables }: Session,
  now: DateTime,
  { sentAfter, sentBefore }: { sentAfter: DateTime; sentBefore: DateTime },
  limit: number,
): Promise<Message[]> {
  const { messages } = tables
  const rows = await db
    .select()
    .from(messages)
    .where(
      and(
        eq(messages.state, 'sent'),
        lte(messages.dueAt, now),
        lte(messages.sentAt, sentBefore),
        gte(messages.sentAt, sentAfter),
      ),
    )
    .orderBy(asc(messages.dueAt), asc(messages.id))
    .limit(limit)
  return rows.filter(isInWords)
}

/** A text that left is due again only to be asked after. */
export async function putOffLook({ db, tables }: Transaction, id: string, dueAt: DateTime): Promise<void> {
  const { messages } = tables
  await db
    .update(messages)
    .set({ dueAt })
    .where(and(eq(messages.id, id), eq(messages.state, 'sent')))
}

/** Texts whose use is over and that are not settled: those that wait, and those in doubt of which nobody was told. */
export async function listPastUse({ db, tables }: Session, now: DateTime, limit: number): Promise<MessageRow[]> {
  const { messages } = tables
  return db
    .select()
    .from(messages)
    .where(
      and(
        inArray(messages.state, ['waiting', 'uncertain']),
        lte(messages.usefulUntil, now),
        or(eq(messages.state, 'waiting'), isNull(messages.reason)),
      ),
    )
    .orderBy(asc(messages.usefulUntil))
    .limit(limit)
}

/** Sids we already hold among these: a text of the carrier's list that belongs to another row is not this one. */
export async function heldSids({ db, tables }: Session, sids: string[]): Promise<Set<string>> {
  if (sids.length === 0) return new Set()
  const rows = await db
    .select({ sid: tables.messages.sid })
    .from(tables.messages)
    .where(inArray(tables.messages.sid, sids))
  return new Set(rows.flatMap(({ sid }) => (sid ? [sid] : [])))
}

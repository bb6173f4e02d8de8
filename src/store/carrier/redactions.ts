import type { DateTime } from 'luxon'
import type { Session, Transaction } from '../engine/database.ts'
import { and, asc, count, eq, gte, inArray, isNotNull, isNull, lt, lte, min, or } from '../engine/drizzle.ts'

/** A text whose words the carrier is to forget. */
export interface DueRedaction {
  sid: string
  attempts: number
}

/** A statement takes some thousands of values. */
const AT_ONCE = 500

/** Texts that are over: one that is asked for already stays as it is. */
export async function addRedactions({ db, tables }: Transaction, sids: string[], dueAt: DateTime): Promise<void> {
  for (let start = 0; start < sids.length; start += AT_ONCE) {
    const some = sids.slice(start, start + AT_ONCE)
    await db
      .insert(tables.redactions)
      .values(some.map((sid) => ({ sid, dueAt })))
      .onConflictDoNothing()
  }
}

export async function listDueRedactions(
  { db, tables: { redactions } }: Session,
  now: DateTime,
  limit: number,
): Promise<DueRedaction[]> {
  return db
    .select({ sid: redactions.sid, attempts: redactions.attempts })
    .from(redactions)
    .where(and(isNull(redactions.gaveUpAt), lte(redactions.dueAt, now)))
    .orderBy(asc(redactions.dueAt), asc(redactions.sid))
    .limit(limit)
}

export async function removeRedactions({ db, tables: { redactions } }: Transaction, sids: string[]): Promise<void> {
  if (sids.length > 0) await db.delete(redactions).where(inArray(redactions.sid, sids))
}

export async function putOffRedaction(
  { db, tables: { redactions } }: Transaction,
  sid: string,
  change: { dueAt: DateTime; attempts: number; gaveUpAt?: DateTime },
): Promise<void> {
  await db.update(redactions).set(change).where(eq(redactions.sid, sid))
}

/** What was given up so long ago that nobody will act on it. */
export async function forgetGivenUp({ db, tables: { redactions } }: Transaction, before: DateTime): Promise<void> {
  await db.delete(redactions).where(lt(redactions.gaveUpAt, before))
}

/** How many wait since before an instant, and how many were given up. */
export async function countRedactions(
  { db, tables: { redactions } }: Session,
  before: DateTime,
): Promise<{ late: number; gaveUp: number }> {
  const [late] = await db
    .select({ count: count() })
    .from(redactions)
    .where(and(isNull(redactions.gaveUpAt), lte(redactions.dueAt, before)))
  const [gaveUp] = await db.select({ count: count() }).from(redactions).where(isNotNull(redactions.gaveUpAt))
  return { late: Number(late?.count ?? 0), gaveUp: Number(gaveUp?.count ?? 0) }
}

/** The carrier's names of what an office exchanged within a span: each attempt of a text has its own. */
export async function listExchangedSids(
  { db, tables: { messages, receipts } }: Session,
  officeId: string,
  { from, until }: { from: DateTime; until: DateTime },
): Promise<string[]> {
  const { createdAt, phoneKey } = messages
  const exchanged = and(
    eq(messages.officeId, officeId),
    gte(createdAt, from),
    lt(createdAt, until),
    isNotNull(phoneKey),
  )
  return sidsOf(
    await db.select({ sid: messages.sid }).from(messages).where(exchanged),
    await db
      .select({ sid: receipts.sid })
      .from(receipts)
      .innerJoin(messages, eq(messages.id, receipts.messageId))
      .where(exchanged),
  )
}

/** The same of everything somebody and we wrote to each other, and of these texts. */
export async function listSidsOf(
  { db, tables: { messages, receipts } }: Session,
  { probationerId, messageIds }: { probationerId: string; messageIds: string[] },
): Promise<string[]> {
  const theirs = or(eq(messages.probationerId, probationerId), inArray(messages.id, messageIds))
  return sidsOf(
    await db.select({ sid: messages.sid }).from(messages).where(theirs),
    await db
      .select({ sid: receipts.sid })
      .from(receipts)
      .innerJoin(messages, eq(messages.id, receipts.messageId))
      .where(theirs),
  )
}

function sidsOf(...rows: { sid: string | null }[][]): string[] {
  return [...new Set(rows.flat().flatMap(({ sid }) => sid ?? []))]
}

/** When the oldest text was made that was exchanged, or is about to be. */
export async function findOldestExchanged({ db, tables: { messages } }: Session): Promise<DateTime | undefined> {
  const [row] = await db
    .select({ at: min(messages.createdAt) })
    .from(messages)
    .where(isNotNull(messages.phoneKey))
  return row?.at ?? undefined
}

/** When the oldest text was made of which it is not known yet whether, or as what, the carrier has it. */
export async function findOldestUnsettled({ db, tables: { messages } }: Session): Promise<DateTime | undefined> {
  const { state, phoneKey, createdAt } = messages
  const [row] = await db
    .select({ at: min(createdAt) })
    .from(messages)
    .where(and(inArray(state, ['waiting', 'sending', 'uncertain']), isNotNull(phoneKey)))
  return row?.at ?? undefined
}

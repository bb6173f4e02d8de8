import type { DateTime } from 'luxon'
import type { Receipt } from '../../domain/message.ts'
import type { Session, Transaction } from '../engine/database.ts'
import { and, asc, eq, inArray, ne, or } from '../engine/drizzle.ts'

/** Keeps a receipt; false when one of this sid and state was already kept. */
export async function keepReceipt(
  { db, tables }: Transaction,
  receipt: Receipt,
  id: string,
  now: DateTime,
): Promise<boolean> {
  const kept = await db
    .insert(tables.receipts)
    .values({ ...receipt, id, receivedAt: now, applied: false })
    .onConflictDoNothing()
    .returning({ id: tables.receipts.id })
  return kept.length > 0
}

/** Receipts of a text, by its sid or by our id: some come before we know the sid. */
export async function listReceiptsOf(
  { db, tables }: Session,
  { messageId, sid }: { messageId: string; sid: string | undefined },
): Promise<Receipt[]> {
  const { receipts } = tables
  const rows = await db
    .select()
    .from(receipts)
    .where(or(eq(receipts.messageId, messageId), sid ? eq(receipts.sid, sid) : undefined))
    .orderBy(asc(receipts.receivedAt), asc(receipts.id))
  return rows.map((row) => ({
    messageId: row.messageId ?? undefined,
    sid: row.sid,
    state: row.state as Receipt['state'],
    code: row.code ?? undefined,
  }))
}

/** Of these sids, those of attempts that failed, which is settled: whatever else is said of them is about the past. */
export async function listFailedSids({ db, tables }: Session, sids: string[]): Promise<Set<string>> {
  if (sids.length === 0) return new Set()
  const { receipts } = tables
  const rows = await db
    .select({ sid: receipts.sid })
    .from(receipts)
    .where(
      and(
        inArray(receipts.sid, sids),
        inArray(receipts.state, ['undelivered', 'failed'] satisfies Receipt['state'][]),
        eq(receipts.applied, true),
      ),
    )
  return new Set(rows.map(({ sid }) => sid))
}

/** Those of these sids whose receipts speak of another text: an attempt of it that failed, and that its row no longer holds. */
export async function sidsOfOthers({ db, tables }: Session, sids: string[], messageId: string): Promise<Set<string>> {
  if (sids.length === 0) return new Set()
  const { receipts } = tables
  const rows = await db
    .select({ sid: receipts.sid })
    .from(receipts)
    .where(and(inArray(receipts.sid, sids), ne(receipts.messageId, messageId)))
  return new Set(rows.map(({ sid }) => sid))
}

export async function markReceiptApplied({ db, tables }: Transaction, receipt: Receipt): Promise<void> {
  const { receipts } = tables
  await db
    .update(receipts)
    .set({ applied: true })
    .where(and(eq(receipts.sid, receipt.sid), eq(receipts.state, receipt.state)))
}

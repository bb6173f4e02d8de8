import type { DateTime } from 'luxon'
import type { Receipt } from '../../domain/message.ts'
import type { Session, Transaction } from '../engine/database.ts'
import { and, asc, eq, inArray, isNotNull, or } from '../engine/drizzle.ts'
import { type Given, keptList, keptQuery } from '../engine/kept-query.ts'

/** Keeps a receipt; false when one of this sid and state was already kept. */
export async function keepReceipt(
  tx: Transaction,
  { sid, messageId, state, code }: Receipt,
  id: string,
  now: DateTime,
): Promise<boolean> {
  return (await insertReceipt(tx, { id, sid, messageId, state, code, receivedAt: now })).length > 0
}

const insertReceipt = keptQuery(
  ({ db, tables: { receipts } }, { value }: Given<Receipt & { id: string; receivedAt: DateTime }>) =>
    db
      .insert(receipts)
      .values({
        id: value('id'),
        sid: value('sid'),
        messageId: value('messageId'),
        state: value('state'),
        code: value('code'),
        receivedAt: value('receivedAt'),
        applied: false,
      })
      .onConflictDoNothing()
      .returning({ id: receipts.id }),
)

/** Receipts of texts, by their sids or by our ids, in the order they came: some come before we know the sid. */
export async function listReceiptsOf(
  session: Session,
  { messageIds, sids }: { messageIds: string[]; sids: string[] },
): Promise<Receipt[]> {
  const rows = await selectReceipts(session, [...messageIds, ...sids], {})
  return rows.map((row) => ({
    messageId: row.messageId ?? undefined,
    sid: row.sid,
    state: row.state as Receipt['state'],
    code: row.code ?? undefined,
  }))
}

// Our ids and the carrier's sids are never alike.
const selectReceipts = keptList(({ db, tables: { receipts } }, names: string[]) =>
  db
    .select()
    .from(receipts)
    .where(or(inArray(receipts.messageId, names), inArray(receipts.sid, names)))
    .orderBy(asc(receipts.receivedAt), asc(receipts.id)),
)

/** Of these sids, those of attempts that failed, which is settled: whatever else is said of them is about the past. */
export async function listFailedSids(session: Session, sids: string[]): Promise<Set<string>> {
  return new Set((await selectFailed(session, sids, {})).map(({ sid }) => sid))
}

const selectFailed = keptList(({ db, tables: { receipts } }, sids: string[]) =>
  db
    .select({ sid: receipts.sid })
    .from(receipts)
    .where(
      and(
        inArray(receipts.sid, sids),
        inArray(receipts.state, ['undelivered', 'failed'] satisfies Receipt['state'][]),
        eq(receipts.applied, true),
      ),
    ),
)

/** The texts that the receipts of each of these sids speak of, by our ids: it is an attempt of theirs, though its row may no longer hold it. */
export async function listToldOf({ db, tables }: Session, sids: string[]): Promise<Map<string, string[]>> {
  if (sids.length === 0) return new Map()
  const { sid, messageId } = tables.receipts
  const rows = await db
    .selectDistinct({ sid, messageId })
    .from(tables.receipts)
    .where(and(inArray(sid, sids), isNotNull(messageId)))
  return new Map(
    [...Map.groupBy(rows, (row) => row.sid)].map(([told, some]) => [told, some.map((row) => row.messageId ?? '')]),
  )
}

export async function markReceiptApplied(tx: Transaction, { sid, state }: Receipt): Promise<void> {
  await applyReceiptOf(tx, { sid, state })
}

const applyReceiptOf = keptQuery(({ db, tables: { receipts } }, { one }: Given<{ sid: string; state: string }>) =>
  db
    .update(receipts)
    .set({ applied: true })
    .where(and(eq(receipts.sid, one('sid', receipts.sid)), eq(receipts.state, one('state', receipts.state))))
    .returning({ id: receipts.id }),
)

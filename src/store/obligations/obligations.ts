import type { DateTime } from 'luxon'
import type { Obligation, ObligationCode } from '../../domain/obligation.ts'
import type { Session, Transaction } from '../engine/database.ts'
import { and, eq } from '../engine/drizzle.ts'
import { inOrder } from '../engine/in-order.ts'
import { type Given, keptQuery } from '../engine/kept-query.ts'

export async function listObligations(session: Session, probationerId: string): Promise<Obligation[]> {
  const rows = await selectObligations(session, { probationerId })
  return inOrder(rows, ({ createdAt }) => createdAt).map(asObligation)
}

const selectObligations = keptQuery(({ db, tables: { obligations } }, { one }: Given<{ probationerId: string }>) =>
  db
    .select()
    .from(obligations)
    .where(eq(obligations.probationerId, one('probationerId', obligations.probationerId))),
)

export type NewObligation = Omit<Obligation, 'status'> & { status: Obligation['status'] | undefined }

/** Writes down an obligation, known by its code or its words, or changes what the file says of it. Says which. */
export async function keepObligation(
  tx: Transaction,
  obligation: NewObligation,
  now: DateTime,
): Promise<'created' | 'updated' | 'unchanged'> {
  const { db, tables } = tx
  const { id, probationerId, ...content } = obligation
  const key = tx.vault.lookup('line', `obligation:${obligation.code ?? obligation.words ?? ''}`)
  const made = await db
    .insert(tables.obligations)
    .values({ ...obligation, status: obligation.status ?? 'current', key, createdAt: now })
    .onConflictDoNothing()
    .returning({ id: tables.obligations.id })
  if (made.length > 0) return 'created'
  const [row] = await db
    .select()
    .from(tables.obligations)
    .where(and(eq(tables.obligations.probationerId, probationerId), eq(tables.obligations.key, key)))
  if (!row) throw new Error('an obligation that conflicted is not there')
  const known = asObligation(row)
  // An empty cell keeps what is known.
  const next = {
    detail: content.detail ?? known.detail,
    proof: content.proof ?? known.proof,
    dueOn: content.dueOn ?? known.dueOn,
    status: content.status ?? known.status,
  }
  const same =
    next.detail === known.detail &&
    next.proof === known.proof &&
    next.dueOn === known.dueOn &&
    next.status === known.status
  if (same) return 'unchanged'
  await db.update(tables.obligations).set(next).where(eq(tables.obligations.id, row.id))
  return 'updated'
}

function asObligation(row: Session['tables']['obligations']['$inferSelect']): Obligation {
  return {
    id: row.id,
    probationerId: row.probationerId,
    code: (row.code ?? undefined) as ObligationCode | undefined,
    words: row.words ?? undefined,
    detail: row.detail ?? undefined,
    dueOn: row.dueOn ?? undefined,
    proof: row.proof ?? undefined,
    status: row.status,
  }
}

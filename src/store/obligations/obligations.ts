import type { DateTime } from 'luxon'
import type { Obligation, ObligationCode } from '../../domain/obligation.ts'
import {
  type ObligationChanges,
  type ObligationValues,
  obligationChanges,
} from '../../domain/schedule/obligation-changes.ts'
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

export async function findObligation({ db, tables }: Session, id: string): Promise<Obligation | undefined> {
  const [row] = await db.select().from(tables.obligations).where(eq(tables.obligations.id, id))
  return row && asObligation(row)
}

export type NewObligation = Omit<Obligation, 'status' | 'provedAt'> & { status: Obligation['status'] | undefined }

/** Writes down an obligation that no file said; false when the person has the one of this code or these words already. */
export async function addObligation(
  tx: Transaction,
  obligation: Omit<Obligation, 'provedAt'>,
  now: DateTime,
): Promise<boolean> {
  return insertObligation(tx, { ...obligation, told: {} }, now)
}

/** Writes down what somebody says of an obligation by hand: what files had said of it is kept, to be compared with the next. */
export async function setObligation(
  { db, tables: { obligations } }: Transaction,
  id: string,
  { detail, proof, dueOn, status }: ObligationValues,
): Promise<void> {
  const [row] = await db.select().from(obligations).where(eq(obligations.id, id))
  if (!row) return
  const said = { detail: detail ?? null, proof: proof ?? null, dueOn: dueOn ?? null, status: status ?? row.status }
  await db
    .update(obligations)
    .set({ ...said, told: row.told ?? valuesOf(row) })
    .where(eq(obligations.id, id))
}

/** Writes down that an agent saw the proof of an obligation. */
export async function setProved(
  { db, tables: { obligations } }: Transaction,
  id: string,
  now: DateTime,
): Promise<void> {
  await db.update(obligations).set({ provedAt: now }).where(eq(obligations.id, id))
}

/** What became of a line of a file, and how an obligation that was there stood and stands. */
export interface KeptObligation {
  kept: 'created' | 'updated' | 'unchanged'
  conflicts: ObligationChanges['conflicts']
  known?: { id: string; before: FormerObligation; after: FormerObligation }
}

/** An obligation as it stood. Those of a release before have no `told`. */
export interface FormerObligation {
  detail: string | null
  proof: string | null
  dueOn: string | null
  status: 'current' | 'lifted'
  told?: ObligationValues | null
}

/** Writes down an obligation of a file, known by its code or its words, or what the file changes of it. */
export async function keepObligation(
  tx: Transaction,
  obligation: NewObligation,
  now: DateTime,
): Promise<KeptObligation> {
  const { db, tables } = tx
  const { probationerId, status = 'current' } = obligation
  const file = valuesOf(obligation)
  const made = await insertObligation(tx, { ...obligation, status, told: { status, ...file } }, now)
  if (made) return { kept: 'created', conflicts: [] }
  const [row] = await db
    .select()
    .from(tables.obligations)
    .where(and(eq(tables.obligations.probationerId, probationerId), eq(tables.obligations.key, keyOf(tx, obligation))))
  if (!row) throw new Error('an obligation that conflicted is not there')
  const { apply, conflicts, told } = obligationChanges({ file, told: row.told ?? undefined, ours: valuesOf(row) })
  await db
    .update(tables.obligations)
    .set({ ...apply, told })
    .where(eq(tables.obligations.id, row.id))
  const before = formerOf(row)
  const known = { id: row.id, before, after: { ...before, ...apply, told } }
  return { kept: Object.keys(apply).length > 0 ? 'updated' : 'unchanged', conflicts, known }
}

async function insertObligation(
  tx: Transaction,
  obligation: Omit<Obligation, 'provedAt'> & { told: ObligationValues },
  now: DateTime,
): Promise<boolean> {
  const { obligations } = tx.tables
  const made = await tx.db
    .insert(obligations)
    .values({ ...obligation, key: keyOf(tx, obligation), createdAt: now })
    .onConflictDoNothing()
    .returning({ id: obligations.id })
  return made.length > 0
}

function keyOf({ vault }: Session, { code, words }: Pick<Obligation, 'code' | 'words'>): string {
  return vault.lookup('line', `obligation:${code ?? words ?? ''}`)
}

function formerOf({ detail, proof, dueOn, status, told }: FormerObligation): FormerObligation {
  return { detail, proof, dueOn, status, told: told ?? null }
}

/** What is said, without what is not. */
function valuesOf(
  said: {
    [Field in keyof ObligationValues]?: ObligationValues[Field] | null | undefined
  },
): ObligationValues {
  const { detail, proof, dueOn, status } = said
  return {
    ...(detail && { detail }),
    ...(proof && { proof }),
    ...(dueOn && { dueOn }),
    ...(status && { status }),
  }
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
    provedAt: row.provedAt ?? undefined,
  }
}

import type { DateTime } from 'luxon'
import type { Session, Transaction } from '../engine/database.ts'
import { and, count, eq, inArray } from '../engine/drizzle.ts'

/** What makes an agent's one-time codes, and how it was used. */
export interface SecondFactor {
  agentId: string
  /** In base 32. */
  secret: string
  lastStep: number
  failures: number
  failedAt: DateTime | null
  createdAt: DateTime
}

export async function findSecondFactor({ db, tables }: Session, agentId: string): Promise<SecondFactor | undefined> {
  const [row] = await db.select().from(tables.secondFactors).where(eq(tables.secondFactors.agentId, agentId))
  return row
}

/** Those of some agents who have a second factor. */
export async function listWithSecondFactor({ db, tables }: Session, agentIds: string[]): Promise<string[]> {
  if (agentIds.length === 0) return []
  const { secondFactors } = tables
  const rows = await db
    .select({ id: secondFactors.agentId })
    .from(secondFactors)
    .where(inArray(secondFactors.agentId, agentIds))
  return rows.map(({ id }) => id)
}

/** Returns whether it was added: nobody's is replaced. */
export async function addSecondFactor(
  { db, tables }: Transaction,
  factor: Pick<SecondFactor, 'agentId' | 'secret' | 'lastStep' | 'createdAt'>,
): Promise<boolean> {
  const added = await db.insert(tables.secondFactors).values(factor).onConflictDoNothing().returning()
  return added.length > 0
}

export async function setFactorUse(
  { db, tables }: Transaction,
  agentId: string,
  use: Partial<Pick<SecondFactor, 'lastStep' | 'failures' | 'failedAt'>>,
): Promise<void> {
  await db.update(tables.secondFactors).set(use).where(eq(tables.secondFactors.agentId, agentId))
}

/** Returns whether there was one. Its recovery codes go with it. */
export async function removeSecondFactor({ db, tables }: Transaction, agentId: string): Promise<boolean> {
  const { secondFactors, recoveryCodes } = tables
  await db.delete(recoveryCodes).where(eq(recoveryCodes.agentId, agentId))
  return (await db.delete(secondFactors).where(eq(secondFactors.agentId, agentId)).returning()).length > 0
}

/** The codes an agent keeps on paper, in the place of those before; the store keeps keyed hashes. */
export async function setRecoveryCodes(tx: Transaction, agentId: string, codes: string[]): Promise<void> {
  const { recoveryCodes } = tx.tables
  await tx.db.delete(recoveryCodes).where(eq(recoveryCodes.agentId, agentId))
  await tx.db.insert(recoveryCodes).values(codes.map((code) => ({ key: keyOf(tx, agentId, code), agentId })))
}

/** Spends one of them. Returns whether it was one. */
export async function spendRecoveryCode(tx: Transaction, agentId: string, code: string): Promise<boolean> {
  const { recoveryCodes } = tx.tables
  const spent = await tx.db
    .delete(recoveryCodes)
    .where(and(eq(recoveryCodes.key, keyOf(tx, agentId, code)), eq(recoveryCodes.agentId, agentId)))
    .returning()
  return spent.length > 0
}

export async function countRecoveryCodes({ db, tables }: Session, agentId: string): Promise<number> {
  const { recoveryCodes } = tables
  const [row] = await db.select({ count: count() }).from(recoveryCodes).where(eq(recoveryCodes.agentId, agentId))
  return Number(row?.count ?? 0)
}

function keyOf({ vault }: Session, agentId: string, code: string): string {
  return vault.lookup('recovery', `${agentId} ${code}`)
}

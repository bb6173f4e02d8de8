import type { DateTime } from 'luxon'
import type { Session, Transaction } from '../engine/database.ts'
import { and, count, eq, gte, isNull, lt } from '../engine/drizzle.ts'

/** `token` is what the e-mailed address ends with; the store keeps a keyed hash of it. */
export async function addSignInLink(tx: Transaction, token: string, agentId: string, now: DateTime): Promise<void> {
  await tx.db.insert(tx.tables.signInLinks).values({ key: keyOf(tx, token), agentId, createdAt: now })
}

/** The agent of a link that was made since an instant and never used. Looking spends nothing: mail scanners look. */
export async function findSignInAgent(session: Session, token: string, since: DateTime): Promise<string | undefined> {
  const { signInLinks } = session.tables
  const [row] = await session.db
    .select({ agentId: signInLinks.agentId })
    .from(signInLinks)
    .where(
      and(eq(signInLinks.key, keyOf(session, token)), isNull(signInLinks.usedAt), gte(signInLinks.createdAt, since)),
    )
  return row?.agentId
}

/** The agent of a link, however old or spent, while it is kept. */
export async function findLinkedAgent(session: Session, token: string): Promise<string | undefined> {
  const { signInLinks } = session.tables
  const [row] = await session.db
    .select({ agentId: signInLinks.agentId })
    .from(signInLinks)
    .where(eq(signInLinks.key, keyOf(session, token)))
  return row?.agentId
}

/** Spends a link: once, whoever else does so at the same moment. */
export async function spendSignInLink(
  tx: Transaction,
  token: string,
  since: DateTime,
  now: DateTime,
): Promise<string | undefined> {
  const { signInLinks } = tx.tables
  const [row] = await tx.db
    .update(signInLinks)
    .set({ usedAt: now })
    .where(and(eq(signInLinks.key, keyOf(tx, token)), isNull(signInLinks.usedAt), gte(signInLinks.createdAt, since)))
    .returning({ agentId: signInLinks.agentId })
  return row?.agentId
}

export async function countSignInLinks({ db, tables }: Session, agentId: string, since: DateTime): Promise<number> {
  const { signInLinks } = tables
  const [row] = await db
    .select({ count: count() })
    .from(signInLinks)
    .where(and(eq(signInLinks.agentId, agentId), gte(signInLinks.createdAt, since)))
  return Number(row?.count ?? 0)
}

export async function removeSignInLinksBefore({ db, tables }: Transaction, instant: DateTime): Promise<void> {
  await db.delete(tables.signInLinks).where(lt(tables.signInLinks.createdAt, instant))
}

function keyOf({ vault }: Session, token: string): string {
  return vault.lookup('signIn', token)
}

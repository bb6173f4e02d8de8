import type { DateTime } from 'luxon'
import type { Session, Transaction } from '../engine/database.ts'
import { and, count, desc, eq, isNull, lt, or } from '../engine/drizzle.ts'

export type Token = Session['tables']['tokens']['$inferSelect']

/** `shown` is what the program shows; the store keeps a keyed hash of it. */
export async function addToken(
  tx: Transaction,
  shown: string,
  token: Pick<Token, 'id' | 'officeId' | 'name' | 'mayLoad' | 'mayRead' | 'agentId'>,
  now: DateTime,
): Promise<void> {
  await tx.db.insert(tx.tables.tokens).values({ ...token, key: keyOf(tx, shown), createdAt: now })
}

/** A token by what the program shows, be it one that was revoked. */
export async function findToken(session: Session, shown: string): Promise<Token | undefined> {
  const { tokens } = session.tables
  const [row] = await session.db
    .select()
    .from(tokens)
    .where(eq(tokens.key, keyOf(session, shown)))
  return row
}

/** An office's tokens, the latest first, those that were revoked too, with the name of who made each. */
export async function listTokens(
  { db, tables: { agents, tokens } }: Session,
  officeId: string,
  limit: number,
): Promise<(Token & { madeBy: string | null })[]> {
  const rows = await db
    .select({ token: tokens, madeBy: agents.name })
    .from(tokens)
    .leftJoin(agents, eq(agents.id, tokens.agentId))
    .where(eq(tokens.officeId, officeId))
    .orderBy(desc(tokens.createdAt), desc(tokens.id))
    .limit(limit)
  return rows.map(({ token, madeBy }) => ({ ...token, madeBy }))
}

export async function countTokens({ db, tables: { tokens } }: Session, officeId: string): Promise<number> {
  const [row] = await db
    .select({ count: count() })
    .from(tokens)
    .where(and(eq(tokens.officeId, officeId), isNull(tokens.revokedAt)))
  return Number(row?.count ?? 0)
}

/** From here on it opens nothing; false when it held no more, or is not of this office. */
export async function revokeToken(
  { db, tables: { tokens } }: Transaction,
  { id, officeId }: { id: string; officeId: string },
  now: DateTime,
): Promise<boolean> {
  const revoked = await db
    .update(tokens)
    .set({ revokedAt: now })
    .where(and(eq(tokens.id, id), eq(tokens.officeId, officeId), isNull(tokens.revokedAt)))
    .returning({ id: tokens.id })
  return revoked.length > 0
}

/** Notes that it was used, unless that was noted since `unlessSince`: programs that ask every minute write nothing each time. */
export async function markTokenUsed(
  { db, tables: { tokens } }: Transaction,
  id: string,
  now: DateTime,
  unlessSince: DateTime,
): Promise<void> {
  await db
    .update(tokens)
    .set({ usedAt: now })
    .where(and(eq(tokens.id, id), or(isNull(tokens.usedAt), lt(tokens.usedAt, unlessSince))))
}

function keyOf({ vault }: Session, shown: string): string {
  return vault.lookup('token', shown)
}

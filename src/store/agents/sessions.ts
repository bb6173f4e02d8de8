import type { DateTime } from 'luxon'
import type { Session as StoreSession, Transaction } from '../engine/database.ts'
import { and, eq, gte, lt } from '../engine/drizzle.ts'

/** Somebody signed in on one browser. */
export interface SignedIn {
  key: string
  agentId: string
  createdAt: DateTime
  seenAt: DateTime
  /** The office it looks at; null: the agent's own. */
  officeId: string | null
  /** Since when a second factor is proven; null: not, or not asked for. */
  secondAt: DateTime | null
  /** What the provider of identities said; null: a link of ours let them in. */
  idToken: string | null
}

/** `token` is what the browser's cookie holds; the store keeps a keyed hash of it. */
export async function addSession(
  tx: Transaction,
  token: string,
  agentId: string,
  now: DateTime,
  { secondAt = null, idToken = null }: Partial<Pick<SignedIn, 'secondAt' | 'idToken'>> = {},
): Promise<void> {
  const key = sessionKeyOf(tx, token)
  await tx.db.insert(tx.tables.sessions).values({ key, agentId, createdAt: now, seenAt: now, secondAt, idToken })
}

export async function findSession(session: StoreSession, token: string): Promise<SignedIn | undefined> {
  const { sessions } = session.tables
  const [row] = await session.db
    .select()
    .from(sessions)
    .where(eq(sessions.key, sessionKeyOf(session, token)))
  return row
}

export async function markSessionSeen({ db, tables }: Transaction, key: string, now: DateTime): Promise<void> {
  await db.update(tables.sessions).set({ seenAt: now }).where(eq(tables.sessions.key, key))
}

/** From here on, the session looks at this office. */
export async function setSessionOffice({ db, tables }: Transaction, key: string, officeId: string): Promise<void> {
  await db.update(tables.sessions).set({ officeId }).where(eq(tables.sessions.key, key))
}

export async function removeSession({ db, tables }: Transaction, key: string): Promise<void> {
  await db.delete(tables.sessions).where(eq(tables.sessions.key, key))
}

/** Signs an agent out of every browser. Returns of how many. */
export async function removeSessionsOf({ db, tables }: Transaction, agentId: string): Promise<number> {
  const { sessions } = tables
  return (await db.delete(sessions).where(eq(sessions.agentId, agentId)).returning({ key: sessions.key })).length
}

/** Has sessions that were made, and last seen, since these instants begin now: whoever moves a clock on stays signed in. */
export async function renewSessions(
  { db, tables: { sessions } }: Transaction,
  since: { createdAt: DateTime; seenAt: DateTime },
  now: DateTime,
): Promise<void> {
  await db
    .update(sessions)
    .set({ createdAt: now, seenAt: now })
    .where(and(gte(sessions.createdAt, since.createdAt), gte(sessions.seenAt, since.seenAt)))
}

/** Removes sessions made before an instant. */
export async function removeSessionsBefore({ db, tables }: Transaction, instant: DateTime): Promise<void> {
  await db.delete(tables.sessions).where(lt(tables.sessions.createdAt, instant))
}

function sessionKeyOf({ vault }: StoreSession, token: string): string {
  return vault.lookup('session', token)
}

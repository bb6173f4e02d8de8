import type { DateTime } from 'luxon'
import type { Session, Transaction } from '../engine/database.ts'
import { eq } from '../engine/drizzle.ts'

/** Who somebody is at a provider of identities; the store keeps a keyed hash of their `sub`. */
export interface Subject {
  issuer: string
  sub: string
}

/** Whether an agent is known at this provider as this, as somebody else, or not yet. */
export async function findIdentity(
  session: Session,
  agentId: string,
  subject: Subject,
): Promise<'same' | 'other' | 'none'> {
  const { identities } = session.tables
  const [row] = await session.db.select().from(identities).where(eq(identities.agentId, agentId))
  // What another provider called them says nothing of this one.
  if (row?.issuer !== subject.issuer) return 'none'
  return session.vault.lookups('identity', wordsOf(subject)).includes(row.key) ? 'same' : 'other'
}

export async function setIdentity(tx: Transaction, agentId: string, subject: Subject, now: DateTime): Promise<void> {
  const { identities } = tx.tables
  const kept = { issuer: subject.issuer, key: tx.vault.lookup('identity', wordsOf(subject)), createdAt: now }
  await tx.db
    .insert(identities)
    .values({ agentId, ...kept })
    .onConflictDoUpdate({ target: identities.agentId, set: kept })
}

export async function removeIdentity({ db, tables }: Transaction, agentId: string): Promise<void> {
  await db.delete(tables.identities).where(eq(tables.identities.agentId, agentId))
}

function wordsOf({ issuer, sub }: Subject): string {
  return `${issuer} ${sub}`
}

import { and, asc, desc, eq, gte, inArray, isNotNull, ne } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import type { Session, Transaction } from './database.ts'

/** Why something waits for a person. */
export type RequestKind =
  | 'danger'
  | 'move'
  | 'cannotCome'
  | 'late'
  | 'question'
  | 'callback'
  | 'document'
  | 'newPhone'
  | 'wrongNumber'
  | 'optedOut'
  | 'stranger'
  | 'unreachable'
  | 'notUnderstood'

export interface NewRequest {
  id: string
  /** Unique: the same cause asks once. */
  key: string
  officeId: string
  probationerId?: string | undefined
  appointmentId?: string | undefined
  messageId?: string | undefined
  kind: RequestKind
}

/** Leaves something for a person to deal with. */
export async function openRequest({ db, tables }: Transaction, request: NewRequest, now: DateTime): Promise<void> {
  await db
    .insert(tables.requests)
    .values({ ...request, status: 'open', createdAt: now })
    .onConflictDoNothing()
}

export async function listOpenRequests({ db, tables }: Session, officeId: string) {
  return db
    .select()
    .from(tables.requests)
    .where(and(eq(tables.requests.officeId, officeId), eq(tables.requests.status, 'open')))
    .orderBy(asc(tables.requests.createdAt), asc(tables.requests.id))
}

/** What these people asked for in this way since an instant, oldest first. */
export async function listRequestsSince(
  { db, tables }: Session,
  probationerIds: string[],
  kinds: readonly RequestKind[],
  since: DateTime,
) {
  if (probationerIds.length === 0) return []
  const { requests } = tables
  return db
    .select()
    .from(requests)
    .where(
      and(
        inArray(requests.probationerId, probationerIds),
        inArray(requests.kind, [...kinds]),
        gte(requests.createdAt, since),
      ),
    )
    .orderBy(asc(requests.createdAt), asc(requests.id))
}

/** What was asked of an office in these ways since an instant, by people we know, oldest first. */
export async function listOfficeRequestsSince(
  { db, tables }: Session,
  officeId: string,
  kinds: readonly RequestKind[],
  since: DateTime,
  limit: number,
) {
  const { requests } = tables
  return db
    .select()
    .from(requests)
    .where(
      and(
        eq(requests.officeId, officeId),
        inArray(requests.kind, [...kinds]),
        isNotNull(requests.probationerId),
        gte(requests.createdAt, since),
      ),
    )
    .orderBy(asc(requests.createdAt), asc(requests.id))
    .limit(limit)
}

export async function listRequestsOf({ db, tables }: Session, probationerId: string) {
  return db
    .select()
    .from(tables.requests)
    .where(eq(tables.requests.probationerId, probationerId))
    .orderBy(asc(tables.requests.createdAt), asc(tables.requests.id))
}

export async function findRequest({ db, tables }: Session, id: string) {
  const [row] = await db.select().from(tables.requests).where(eq(tables.requests.id, id))
  return row
}

/** What still waits for somebody to decide about an appointment, the latest of this kind. */
export async function findWaitingRequest({ db, tables }: Session, appointmentId: string, kind: RequestKind) {
  const { requests } = tables
  const [row] = await db
    .select()
    .from(requests)
    .where(and(eq(requests.appointmentId, appointmentId), eq(requests.kind, kind), ne(requests.status, 'done')))
    .orderBy(desc(requests.createdAt), desc(requests.id))
    .limit(1)
  return row
}

/** Says who dealt with all that waited about an appointment in this way. */
export async function closeRequestsAbout(
  { db, tables }: Transaction,
  appointmentId: string,
  kind: RequestKind,
  agentId: string,
  now: DateTime,
): Promise<void> {
  const { requests } = tables
  await db
    .update(requests)
    .set({ status: 'done', agentId, doneAt: now })
    .where(and(eq(requests.appointmentId, appointmentId), eq(requests.kind, kind), ne(requests.status, 'done')))
}

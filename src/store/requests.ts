import { and, asc, desc, eq, gte, inArray, ne } from 'drizzle-orm'
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

/** What a person asked for in this way that nobody has settled, with the words they wrote, oldest first. */
export async function listUnsettledOf({ db, tables }: Session, probationerId: string, kind: RequestKind) {
  const { requests, messages } = tables
  return db
    .select({ id: requests.id, createdAt: requests.createdAt, words: messages.body })
    .from(requests)
    .leftJoin(messages, eq(messages.id, requests.messageId))
    .where(and(eq(requests.probationerId, probationerId), eq(requests.kind, kind), ne(requests.status, 'done')))
    .orderBy(asc(requests.createdAt), asc(requests.id))
}

/** Settles what a person asked for in this way; false when it is not theirs, or was settled before. */
export async function settleRequestOf(
  { db, tables }: Transaction,
  request: { id: string; probationerId: string; kind: RequestKind; agentId: string },
  now: DateTime,
): Promise<boolean> {
  const { requests } = tables
  const { id, probationerId, kind, agentId } = request
  const settled = await db
    .update(requests)
    .set({ status: 'done', agentId, doneAt: now })
    .where(
      and(
        eq(requests.id, id),
        eq(requests.probationerId, probationerId),
        eq(requests.kind, kind),
        ne(requests.status, 'done'),
      ),
    )
    .returning({ id: requests.id })
  return settled.length > 0
}

/** Which of these causes have asked already. */
export async function listKnownKeys({ db, tables }: Session, keys: string[]): Promise<Set<string>> {
  if (keys.length === 0) return new Set()
  const { requests } = tables
  const rows = await db.select({ key: requests.key }).from(requests).where(inArray(requests.key, keys))
  return new Set(rows.map(({ key }) => key))
}

import type { DateTime } from 'luxon'
import type { RequestKind } from '../../domain/worklist.ts'
import type { Session, Transaction } from '../engine/database.ts'
import { and, asc, desc, eq, gte, inArray, isNotNull, ne } from '../engine/drizzle.ts'

export interface NewRequest {
  id: string
  /** Unique: the same cause asks once. */
  key: string
  officeId: string
  probationerId?: string | undefined
  appointmentId?: string | undefined
  messageId?: string | undefined
  kind: RequestKind
  /** Of a text that will not arrive: why, and about which version of the appointment. */
  reason?: string | undefined
  version?: number | undefined
  /** Of a number that people share: which. */
  phoneKey?: string | undefined
}

export type OfficeRequest = Session['tables']['requests']['$inferSelect']
export type RequestStatus = OfficeRequest['status']

/** Leaves something for a person to deal with; false when the same cause had asked already. */
export async function openRequest({ db, tables }: Transaction, request: NewRequest, now: DateTime): Promise<boolean> {
  const opened = await db
    .insert(tables.requests)
    .values({ ...request, status: 'open', createdAt: now })
    .onConflictDoNothing()
    .returning({ id: tables.requests.id })
  return opened.length > 0
}

export async function findRequest({ db, tables }: Session, id: string): Promise<OfficeRequest | undefined> {
  const [row] = await db.select().from(tables.requests).where(eq(tables.requests.id, id))
  return row
}

export async function findRequestByKey({ db, tables }: Session, key: string): Promise<OfficeRequest | undefined> {
  const [row] = await db.select().from(tables.requests).where(eq(tables.requests.key, key))
  return row
}

/** What caused a request, and where it stands: the person's words or the text that was lost, in one read. */
export async function listRequestsWithCause({ db, tables }: Session, ids: string[]) {
  if (ids.length === 0) return []
  const { requests, messages } = tables
  const rows = await db
    .select({ request: requests, message: messages })
    .from(requests)
    .leftJoin(messages, eq(messages.id, requests.messageId))
    .where(inArray(requests.id, ids))
  const byId = new Map(rows.map((row) => [row.request.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** Writes down where a request stands, if it stood where we believed; false when somebody else was first. */
export async function markRequest(
  { db, tables }: Transaction,
  id: string,
  from: readonly RequestStatus[],
  change: { status: RequestStatus; agentId: string | null; doneAt: DateTime | null },
): Promise<boolean> {
  const { requests } = tables
  const marked = await db
    .update(requests)
    .set(change)
    .where(and(eq(requests.id, id), inArray(requests.status, [...from])))
    .returning({ id: requests.id })
  return marked.length > 0
}

/** Requests that a move, or its refusal, answers. */
export const ABOUT_MOVING: readonly RequestKind[] = ['move', 'cannotCome']

/** Settles everything that was asked about an appointment in these ways. */
export async function settleRequestsAbout(
  { db, tables }: Transaction,
  about: string | readonly string[],
  kinds: readonly RequestKind[],
  { agentId, now }: { agentId: string | null; now: DateTime },
): Promise<void> {
  const { requests } = tables
  await db
    .update(requests)
    .set({ status: 'done', agentId, doneAt: now })
    .where(
      and(
        inArray(requests.appointmentId, [about].flat()),
        inArray(requests.kind, [...kinds]),
        inArray(requests.status, ['open', 'taken']),
      ),
    )
}

/** Which of these appointments somebody asked to move, and nobody has answered yet; `taken`: an agent is on it. */
export async function listStandingAbout(
  { db, tables }: Session,
  appointmentIds: string[],
): Promise<Map<string, 'open' | 'taken'>> {
  if (appointmentIds.length === 0) return new Map()
  const { requests } = tables
  const rows = await db
    .select({ appointmentId: requests.appointmentId, status: requests.status })
    .from(requests)
    .where(
      and(
        inArray(requests.appointmentId, appointmentIds),
        inArray(requests.kind, [...ABOUT_MOVING]),
        inArray(requests.status, ['open', 'taken']),
      ),
    )
  const standing = new Map<string, 'open' | 'taken'>()
  for (const { appointmentId, status } of rows)
    if (appointmentId && status !== 'done' && standing.get(appointmentId) !== 'taken')
      standing.set(appointmentId, status)
  return standing
}

/** What was settled at this instant is open again: what settled it was taken back. */
export async function reopenRequestsAbout(
  { db, tables }: Transaction,
  appointmentId: string,
  kinds: readonly RequestKind[],
  settledAt: DateTime,
): Promise<void> {
  const { requests } = tables
  await db
    .update(requests)
    .set({ status: 'open', agentId: null, doneAt: null })
    .where(
      and(
        eq(requests.appointmentId, appointmentId),
        inArray(requests.kind, [...kinds]),
        eq(requests.doneAt, settledAt),
      ),
    )
}

/** Which of these people wrote of a danger that nobody has dealt with. */
export async function listInDanger({ db, tables }: Session, probationerIds: string[]): Promise<Set<string>> {
  if (probationerIds.length === 0) return new Set()
  const { requests } = tables
  const rows = await db
    .selectDistinct({ id: requests.probationerId })
    .from(requests)
    .where(
      and(
        inArray(requests.probationerId, probationerIds),
        eq(requests.kind, 'danger'),
        inArray(requests.status, ['open', 'taken']),
      ),
    )
  return new Set(rows.flatMap(({ id }) => id ?? []))
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

/** What these people wrote that nobody has settled, of these kinds, oldest first, with their words. */
export async function listUnsettledAmong(
  { db, tables }: Session,
  probationerIds: string[],
  kinds: readonly RequestKind[],
): Promise<UnsettledRequest[]> {
  if (probationerIds.length === 0) return []
  const { requests, messages } = tables
  return db
    .select({
      id: requests.id,
      probationerId: requests.probationerId,
      kind: requests.kind,
      createdAt: requests.createdAt,
      words: messages.body,
    })
    .from(requests)
    .leftJoin(messages, eq(messages.id, requests.messageId))
    .where(
      and(
        inArray(requests.probationerId, probationerIds),
        inArray(requests.kind, [...kinds]),
        ne(requests.status, 'done'),
      ),
    )
    .orderBy(asc(requests.createdAt), asc(requests.id))
}

export interface UnsettledRequest {
  id: string
  probationerId: string | null
  kind: string
  createdAt: DateTime
  words: string | null
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

/** Of these appointments, those whose person was to be told by text of how they stand when it was too late for it. */
export async function listTooLate(
  { db, tables }: Session,
  appointments: readonly { id: string; version: number }[],
): Promise<Set<string>> {
  if (appointments.length === 0) return new Set()
  const { requests } = tables
  const rows = await db
    .select({ appointmentId: requests.appointmentId, version: requests.version })
    .from(requests)
    .where(
      and(
        inArray(
          requests.appointmentId,
          appointments.map(({ id }) => id),
        ),
        eq(requests.reason, 'tooLate'),
      ),
    )
  const late = new Set(rows.map(({ appointmentId, version }) => `${appointmentId} ${version}`))
  return new Set(appointments.flatMap(({ id, version }) => (late.has(`${id} ${version}`) ? id : [])))
}

import type { DateTime } from 'luxon'
import type { ActivityCount } from '../../domain/effect/activity-count.ts'
import {
  DEEDS,
  type Deed,
  type ExchangedText,
  GIVES_BACK,
  type GivenBack,
  type LeftToAgent,
} from '../../domain/effect/activity-tally.ts'
import type { Session, Transaction } from '../engine/database.ts'
import { and, asc, eq, gte, inArray, isNotNull, lt, lte } from '../engine/drizzle.ts'
import { keptInsert } from '../engine/kept-insert.ts'
import { BEGUN_BY_US, RANK } from '../messages/message.ts'
import { ABOUT_MOVING } from '../requests/requests.ts'

/** A stretch of an office's time, without its end. */
export interface Stretch {
  officeId: string
  from: DateTime
  until: DateTime
}

/** When an office first exchanged a text since an instant; undefined when it did not. */
export async function findFirstExchange(
  { db, tables }: Session,
  officeId: string,
  since: DateTime,
): Promise<DateTime | undefined> {
  const { officeId: office, phoneKey, createdAt } = tables.messages
  const [row] = await db
    .select({ createdAt })
    .from(tables.messages)
    .where(and(eq(office, officeId), isNotNull(phoneKey), gte(createdAt, since)))
    .orderBy(asc(createdAt))
    .limit(1)
  return row?.createdAt
}

/** What an office exchanged, in the order in which it was written, without its words. */
export async function listExchangedIn(
  { db, tables }: Session,
  { officeId, from, until }: Stretch,
): Promise<ExchangedText[]> {
  const { messages } = tables
  const { id, key, direction, kind, rank, phoneKey, createdAt, sentAt } = messages
  const rows = await db
    .select({ id, key, direction, kind, rank, phoneKey, createdAt, sentAt })
    .from(messages)
    .where(and(eq(messages.officeId, officeId), isNotNull(phoneKey), gte(createdAt, from), lt(createdAt, until)))
    .orderBy(asc(createdAt), asc(id))
  return rows.map((row) => ({
    id: row.id,
    direction: row.direction,
    kind: row.kind,
    isAnswer: row.rank !== RANK.ours && !BEGUN_BY_US.includes(row.kind),
    sid: NAMES_SID.exec(row.key)?.groups?.sid,
    phoneKey: row.phoneKey ?? '',
    createdAt: row.createdAt.toMillis(),
    sentAt: row.sentAt?.toMillis(),
  }))
}

/** Keys of what came in, and of answers: see `keepReceived`, and `answer` of the conversations. */
const NAMES_SID = /^(?:in:(?<sid>.+)|reply:(?<sid>.+):\d+)$/

/** What messages of people left to somebody of the office. */
export async function listLeftIn({ db, tables }: Session, { officeId, from, until }: Stretch): Promise<LeftToAgent[]> {
  const { requests, messages } = tables
  const rows = await db
    .select({
      messageId: messages.id,
      appointmentId: requests.appointmentId,
      probationerId: requests.probationerId,
      kind: requests.kind,
      status: requests.status,
      agentId: requests.agentId,
      doneAt: requests.doneAt,
    })
    .from(requests)
    .innerJoin(messages, eq(messages.id, requests.messageId))
    .where(
      and(
        eq(requests.officeId, officeId),
        // Named one by one, so that the index by status and moment serves.
        inArray(requests.status, ['open', 'taken', 'done']),
        gte(requests.createdAt, from),
        lt(requests.createdAt, until),
        eq(messages.direction, 'in'),
      ),
    )
  return rows.map(({ messageId, appointmentId, probationerId, kind, status, agentId, doneAt }) => ({
    messageId,
    appointmentId: appointmentId ?? undefined,
    probationerId: probationerId ?? undefined,
    kind,
    doneAt: agentId === null ? undefined : doneAt?.toMillis(),
    settledOtherwise: status === 'done' && agentId === null,
  }))
}

/** What people did, as the journal has it. */
export async function listDeedsIn({ db, tables }: Session, { officeId, from, until }: Stretch): Promise<Deed[]> {
  const { journal } = tables
  const { what, appointmentId, probationerId, at } = journal
  const rows = await db
    .select({ what, appointmentId, probationerId })
    .from(journal)
    .where(and(eq(journal.officeId, officeId), gte(at, from), lt(at, until), inArray(what, [...DEEDS])))
  return rows.map((row) => ({
    what: row.what,
    appointmentId: row.appointmentId ?? undefined,
    probationerId: row.probationerId ?? undefined,
  }))
}

/** The appointments of which an agent gave back a moment that was still to come, since its person had asked to. */
export async function listGivenBackIn(
  { db, tables }: Session,
  { officeId, from, until }: Stretch,
): Promise<GivenBack[]> {
  const { journal, requests, appointments } = tables
  const { what, at, details } = journal
  const rows = await db
    .selectDistinct({
      id: appointments.id,
      person: appointments.probationerId,
      what,
      at,
      details,
      startsAt: appointments.startsAt,
    })
    .from(journal)
    // What settles a request is written at the same instant.
    .innerJoin(requests, and(eq(requests.appointmentId, journal.appointmentId), eq(requests.doneAt, at)))
    .innerJoin(appointments, eq(appointments.id, journal.appointmentId))
    .where(
      and(
        eq(journal.officeId, officeId),
        gte(at, from),
        lt(at, until),
        inArray(what, [...GIVES_BACK]),
        inArray(requests.kind, [...ABOUT_MOVING]),
      ),
    )
  return rows.flatMap((row) => {
    const hour = row.what === 'appointmentMoved' ? Date.parse(String(row.details.from)) : row.startsAt.toMillis()
    return hour > row.at.toMillis() ? { appointmentId: row.id, probationerId: row.person } : []
  })
}

/** Writes down a month of an office anew. */
export async function replaceActivityCounts(
  tx: Transaction,
  officeId: string,
  month: string,
  counts: readonly ActivityCount[],
): Promise<void> {
  const { activityCounts } = tx.tables
  await tx.db.delete(activityCounts).where(and(eq(activityCounts.officeId, officeId), eq(activityCounts.month, month)))
  await insertCounts(
    tx,
    counts.map((count) => ({ ...count, officeId, month })),
  )
}

const insertCounts = keptInsert('activityCounts', ({ db, tables: { activityCounts } }, rows) =>
  db.insert(activityCounts).values(rows),
)

/** What was counted of these offices, from a month to another, both told. */
export async function listActivityCounts(
  { db, tables }: Session,
  officeIds: readonly string[],
  from: string,
  until: string,
): Promise<(ActivityCount & { officeId: string; month: string })[]> {
  if (officeIds.length === 0) return []
  const { activityCounts } = tables
  const { officeId, month, what, detail, times, people } = activityCounts
  return db
    .select({ officeId, month, what, detail, times, people })
    .from(activityCounts)
    .where(and(inArray(activityCounts.officeId, [...officeIds]), gte(month, from), lte(month, until)))
}

import type { DateTime } from 'luxon'
import type { RequestKind } from '../../domain/worklist.ts'
import type { Session } from '../engine/database.ts'
import {
  and,
  count,
  eq,
  gte,
  inArray,
  isNotNull,
  isNull,
  lte,
  min,
  ne,
  notInArray,
  type SQL,
} from '../engine/drizzle.ts'
import { BEGUN_BY_US, isUrgent } from '../messages/message.ts'

/** How many wait, and since when the one that waits longest; undefined when none does. */
export interface Queue {
  count: number
  since: DateTime | undefined
}

/** Texts whose hour has come and that nobody has taken up. */
export function readDueTexts(session: Session, now: DateTime): Promise<Queue> {
  const { state, dueAt } = session.tables.messages
  return queueOf(session, and(eq(state, 'waiting'), lte(dueAt, now)))
}

/** Answers to what people wrote that the carrier has not taken. */
export function readUnanswered(session: Session): Promise<Queue> {
  const { state, kind } = session.tables.messages
  return queueOf(
    session,
    and(
      inArray(state, ['waiting', 'sending', 'uncertain']),
      isUrgent(session.tables.messages),
      notInArray(kind, [...BEGUN_BY_US]),
    ),
  )
}

/** Texts of which we do not know whether the carrier took them. */
export function readUncertain(session: Session): Promise<Queue> {
  return queueOf(session, eq(session.tables.messages.state, 'uncertain'))
}

async function queueOf({ db, tables: { messages } }: Session, which: SQL | undefined): Promise<Queue> {
  const { hour, dueAt } = messages
  // Two columns, as each is read back by its own kind.
  const [row] = await db
    .select({ count: count(), due: min(dueAt), hour: min(hour) })
    .from(messages)
    .where(which)
  return { count: Number(row?.count ?? 0), since: earlier(row?.hour, row?.due) }
}

function earlier(one: DateTime | null | undefined, other: DateTime | null | undefined): DateTime | undefined {
  if (!one || !other) return one ?? other ?? undefined
  return one < other ? one : other
}

/** E-mails that wait for the mail server, and what is to be told and is in none yet. */
export async function readEmailQueue(
  { db, tables }: Session,
  now: DateTime,
): Promise<Record<'emails' | 'notices', Queue>> {
  const { emails, notices } = tables
  const [email] = await db
    .select({ count: count(), since: min(emails.createdAt) })
    .from(emails)
    .where(inArray(emails.state, ['waiting', 'sending']))
  const [notice] = await db
    .select({ count: count(), since: min(notices.createdAt) })
    .from(notices)
    .where(and(isNull(notices.emailId), lte(notices.dueAt, now)))
  return {
    emails: { count: Number(email?.count ?? 0), since: email?.since ?? undefined },
    notices: { count: Number(notice?.count ?? 0), since: notice?.since ?? undefined },
  }
}

/** What waits for a person in these offices, by its kind. */
export async function readOpenRequests(
  { db, tables: { requests } }: Session,
  officeIds: readonly string[],
): Promise<Map<RequestKind, Queue>> {
  const rows = await db
    .select({ kind: requests.kind, count: count(), since: min(requests.createdAt) })
    .from(requests)
    .where(and(inArray(requests.officeId, [...officeIds]), inArray(requests.status, ['open', 'taken'])))
    .groupBy(requests.kind)
  return new Map(
    rows.map(({ kind, count, since }) => [kind as RequestKind, { count: Number(count), since: since ?? undefined }]),
  )
}

/** Texts due since an instant that did not leave or arrive, by how and why. */
export async function countEndedSince({ db, tables: { messages } }: Session, since: DateTime) {
  const { state, reason, dueAt, settledAt } = messages
  const rows = await db
    .select({ state, reason, count: count() })
    .from(messages)
    .where(
      and(
        inArray(state, ['undelivered', 'refused', 'dropped']),
        gte(dueAt, since),
        gte(settledAt, since),
        isNotNull(reason),
        // What a trial does without is told to nobody.
        ne(reason, 'dayBeforeOnly'),
      ),
    )
    .groupBy(state, reason)
  return rows.map((row) => ({ ...row, reason: row.reason ?? 'unknown', count: Number(row.count) }))
}

/** Where a text goes on from. */
const STANDING = ['waiting', 'sending', 'uncertain'] as const
const OVER = ['received', 'sent', 'delivered', 'undelivered', 'refused', 'dropped'] as const

/**
 * How many texts stand in each state, from its index alone: all of those that are not over, and of the others those whose hour was since then,
 * since a store that holds months of them would be read whole. `planned`: those that wait and are not in words yet.
 */
export async function countByState({ db, tables: { messages } }: Session, since: DateTime) {
  const { state, phoneKey, dueAt } = messages
  const countOf = (some: SQL | undefined) =>
    db.select({ state, count: count() }).from(messages).where(some).groupBy(state)
  const rows = await countOf(inArray(state, [...STANDING]))
  for (const one of OVER) rows.push(...(await countOf(and(eq(state, one), gte(dueAt, since)))))
  const [planned] = await db
    .select({ count: count() })
    .from(messages)
    .where(and(eq(state, 'waiting'), isNull(phoneKey)))
  const notInWords = Number(planned?.count ?? 0)
  const standing = rows.map((row) => ({
    direction: row.state === 'received' ? 'in' : 'out',
    state: row.state as string,
    // Postgres counts in bigint, which its driver gives as a string.
    count: Number(row.count) - (row.state === 'waiting' ? notInWords : 0),
  }))
  const worded = standing.filter(({ count }) => count > 0)
  return notInWords > 0 ? [...worded, { direction: 'out', state: 'planned', count: notInWords }] : worded
}

import type { DateTime } from 'luxon'
import { type PromiseCount, WITHIN_SECONDS } from '../../domain/promise.ts'
import type { Session, Transaction } from '../engine/database.ts'
import { secondsBetween } from '../engine/dialect.ts'
import { and, count, eq, gte, inArray, lt, lte, or, type SQL, sql } from '../engine/drizzle.ts'
import { BEGUN_BY_US, RANK, TRIED } from '../messages/message.ts'

/** A stretch of time, without its end, as it is known at an instant. */
export interface PromisedSpan {
  from: DateTime
  until: DateTime
  now: DateTime
  /** Of these offices only. */
  officeIds?: readonly string[]
}

export interface PlacedPromise extends PromiseCount {
  officeId: string
}

/**
 * What was promised within a span, by office, and what of it was kept. What is not yet decided counts later; what was withdrawn before it was late (a STOP, a
 * pause, an appointment that changed) does not count; what was given up late, or because its use was over, does, as broken.
 */
export async function countPromised(session: Session, span: PromisedSpan): Promise<PlacedPromise[]> {
  return [...(await countLeaving(session, span)), ...(await countComing(session, span))]
}

/** The longest wait between two tries, and some: one that is late and waits for the office to open is counted once it leaves. */
const TRIES_APART = { hours: 2 }

/** As words of the statement: Postgres takes the values of a case for texts. */
const ANSWERED = sql.raw(String(WITHIN_SECONDS.answers))
const HANDED = sql.raw(String(WITHIN_SECONDS.texts))

/** Found by the index of state and moment: a text is never due before its hour. */
async function countLeaving({ engine, db, tables }: Session, span: PromisedSpan): Promise<PlacedPromise[]> {
  const { messages } = tables
  const { officeId, state, reason, rank, kind, dueAt, hour, sentAt, settledAt } = messages
  const { from, until, now } = span
  const at = (instant: DateTime) => sql`${sql.param(instant, dueAt)}`
  const promised = sql`coalesce(${hour}, ${dueAt})`
  // A carrier that refuses a text for good was handed it; one that never took it was not.
  const handed = sql`coalesce(${sentAt}, case when ${state} = 'refused' and ${reason} <> 'gaveUp' then ${settledAt} end)`
  const isAnswer = sql`${rank} <> ${RANK.ours} and ${kind} not in ${[...BEGUN_BY_US, TRIED]}`
  const within = sql<number>`case when ${isAnswer} then ${ANSWERED} else ${HANDED} end`
  const took = secondsBetween(engine, promised, handed)
  const soFar = secondsBetween(engine, promised, sql`coalesce(${settledAt}, ${at(now)})`)
  const rows = await db
    .select({
      officeId: sql<string>`coalesce(${officeId}, '')`.as('office'),
      promise: sql<'texts' | 'answers'>`case when ${isAnswer} then 'answers' else 'texts' end`.as('promise'),
      due: count(),
      kept: sql<number>`sum(case when ${took} <= ${within} then 1 else 0 end)`,
      worst: sql<number>`max(coalesce(${took}, ${soFar}))`,
    })
    .from(messages)
    .where(
      and(
        or(
          and(
            inArray(state, ['sending', 'uncertain', 'sent', 'delivered', 'undelivered', 'refused']),
            gte(dueAt, from),
          ),
          and(eq(state, 'waiting'), gte(dueAt, from), lte(dueAt, now.plus(TRIES_APART))),
          and(
            eq(state, 'dropped'),
            gte(dueAt, from),
            lte(dueAt, now.plus(TRIES_APART)),
            or(eq(reason, 'pastUse'), sql`${soFar} > ${within}`),
          ),
        ),
        eq(messages.direction, 'out'),
        sql`${promised} >= ${at(from)}`,
        sql`${promised} < ${at(until)}`,
        or(sql`${handed} is not null`, sql`${secondsBetween(engine, promised, at(now))} > ${within}`),
        ofOffices(messages, span),
      ),
    )
    .groupBy(sql`office`, sql`promise`)
  return rows.map((row) => ({
    ...row,
    due: Number(row.due),
    kept: Number(row.kept),
    worst: Math.max(0, Math.ceil(Number(row.worst))),
  }))
}

/** What people wrote counts on the day it was stored. */
async function countComing({ db, tables }: Session, span: PromisedSpan): Promise<PlacedPromise[]> {
  const { messages } = tables
  const { officeId, state, reason, dueAt } = messages
  const rows = await db
    .select({
      officeId: sql<string>`coalesce(${officeId}, '')`.as('office'),
      due: count(),
      kept: sql<number>`sum(case when ${reason} is null then 1 else 0 end)`,
    })
    .from(messages)
    .where(and(eq(state, 'received'), gte(dueAt, span.from), lt(dueAt, span.until), ofOffices(messages, span)))
    .groupBy(sql`office`)
  return rows.map((row) => ({ ...row, promise: 'inbound', due: Number(row.due), kept: Number(row.kept), worst: 0 }))
}

function ofOffices({ officeId }: Session['tables']['messages'], { officeIds }: PromisedSpan): SQL | undefined {
  return officeIds && inArray(officeId, [...officeIds])
}

/** Writes down a day of these offices anew. */
export async function replacePromiseCounts(
  { db, tables }: Transaction,
  officeIds: readonly string[],
  day: string,
  counts: readonly PlacedPromise[],
): Promise<void> {
  const { promiseCounts } = tables
  await db.delete(promiseCounts).where(and(inArray(promiseCounts.officeId, [...officeIds]), eq(promiseCounts.day, day)))
  if (counts.length > 0) await db.insert(promiseCounts).values(counts.map((one) => ({ ...one, day })))
}

/** What was kept of an office, from a day to another, both told; latest first. */
export async function listPromiseCounts(
  { db, tables }: Session,
  officeId: string,
  from: string,
  until: string,
): Promise<(PromiseCount & { day: string })[]> {
  const { promiseCounts } = tables
  const { day, promise, due, kept, worst } = promiseCounts
  const rows = await db
    .select({ day, promise, due, kept, worst })
    .from(promiseCounts)
    .where(and(eq(promiseCounts.officeId, officeId), gte(day, from), lte(day, until)))
  return rows.sort((one, other) => (one.day < other.day ? 1 : -1))
}

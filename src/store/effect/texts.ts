import type { DateTime } from 'luxon'
import { LEFT, type TextCount, type TextFate } from '../../domain/effect/texts.ts'
import { beyond } from '../engine/beyond.ts'
import type { Session, Transaction } from '../engine/database.ts'
import {
  and,
  asc,
  count,
  eq,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  notInArray,
  or,
  sql,
} from '../engine/drizzle.ts'
import { keptInsert } from '../engine/kept-insert.ts'
import type { Stretch } from './activity.ts'

/** A text in words, opened for whoever counts its segments. */
export interface TextInWords {
  id: string
  direction: 'in' | 'out'
  kind: string
  state: TextFate
  reason: string | null
  body: string | null
  createdAt: DateTime
}

/** Texts in words of an office, in the order in which they were written, after one of them, so many. */
export async function listTextsIn(
  { db, tables }: Session,
  { officeId, from, until }: Stretch,
  { after, limit }: { after: TextInWords | undefined; limit: number },
): Promise<TextInWords[]> {
  const { messages } = tables
  const { id, direction, kind, state, reason, body, createdAt } = messages
  return db
    .select({ id, direction, kind, state, reason, body, createdAt })
    .from(messages)
    .where(
      and(
        eq(messages.officeId, officeId),
        isNotNull(messages.phoneKey),
        after ? beyond(createdAt, after.createdAt, id, after.id) : gte(createdAt, from),
        lt(createdAt, until),
      ),
    )
    .orderBy(asc(createdAt), asc(id))
    .limit(limit)
}

/** Texts that were given up before they were in words, by the hour they were to leave. */
export async function countGivenUpIn({ db, tables }: Session, { officeId, from, until }: Stretch) {
  const { messages } = tables
  const { kind, reason } = messages
  const rows = await db
    .select({ kind, reason, texts: count() })
    .from(messages)
    .where(
      and(
        eq(messages.state, 'dropped'),
        gte(messages.dueAt, from),
        lt(messages.dueAt, until),
        eq(messages.officeId, officeId),
        isNull(messages.phoneKey),
      ),
    )
    .groupBy(kind, reason)
  return rows.map((row) => ({ ...row, texts: Number(row.texts) }))
}

/** E-mails to the agents of an office that were taken or refused, by the hour they were due. */
export async function countEmailsIn({ db, tables }: Session, { officeId, from, until }: Stretch) {
  const { emails } = tables
  const rows = await db
    .select({ state: emails.state, emails: count() })
    .from(emails)
    .where(
      and(
        inArray(emails.state, ['sent', 'refused']),
        gte(emails.dueAt, from),
        lt(emails.dueAt, until),
        eq(emails.officeId, officeId),
      ),
    )
    .groupBy(emails.state)
  return rows.map((row) => ({ fate: row.state as 'sent' | 'refused', emails: Number(row.emails) }))
}

/** Writes down a day of an office anew. */
export async function replaceTextCounts(
  tx: Transaction,
  officeId: string,
  day: string,
  counts: readonly TextCount[],
): Promise<void> {
  const { textCounts } = tx.tables
  await tx.db.delete(textCounts).where(and(eq(textCounts.officeId, officeId), eq(textCounts.day, day)))
  await insertCounts(
    tx,
    counts.map((one) => ({ ...one, officeId, day })),
  )
}

const insertCounts = keptInsert('textCounts', ({ db, tables: { textCounts } }, rows) =>
  db.insert(textCounts).values(rows),
)

/** What was counted of an office, from a month to another, both told; the days of a month added up. */
export async function listTextCounts(
  { db, tables }: Session,
  officeId: string,
  from: string,
  until: string,
): Promise<(Omit<TextCount, 'day'> & { officeId: string; month: string })[]> {
  const { textCounts } = tables
  const { day, kind, fate, code, texts, segments } = textCounts
  const rows = await db
    .select({
      month: sql<string>`substr(${day}, 1, 7)`.as('month'),
      ...{ kind, fate, code },
      texts: sql<number>`sum(${texts})`,
      segments: sql<number>`sum(${segments})`,
    })
    .from(textCounts)
    .where(and(eq(textCounts.officeId, officeId), gte(day, `${from}-01`), lte(day, `${until}-31`)))
    .groupBy(sql`month`, kind, fate, code)
  // Postgres adds up in bigint, which its driver gives as a string.
  return rows.map((row) => ({ ...row, officeId, texts: Number(row.texts), segments: Number(row.segments) }))
}

/** How many texts of an office left on some days of its calendar, the last too, and how many segments are billed for them. */
export async function sumLeft(
  { db, tables }: Session,
  officeId: string,
  from: string,
  until: string,
): Promise<{ texts: number; segments: number }> {
  const { textCounts } = tables
  const { day, kind, fate, texts, segments } = textCounts
  const [row] = await db
    .select({ texts: sql<number>`sum(${texts})`, segments: sql<number>`sum(${segments})` })
    .from(textCounts)
    .where(
      and(
        eq(textCounts.officeId, officeId),
        gte(day, from),
        lte(day, until),
        inArray(fate, [...LEFT]),
        notInArray(kind, ['received', 'email']),
      ),
    )
  // Of nothing the sum is null; Postgres adds up in bigint, which its driver gives as a string.
  return { texts: Number(row?.texts ?? 0), segments: Number(row?.segments ?? 0) }
}

/** Why no text can reach somebody. */
export type UnreachableBecause = 'noPhone' | 'optedOut' | 'phoneInDoubt'

/** How many people of these offices have an appointment to come and cannot be reached by text, each for one reason. */
export async function countUnreachable(
  { db, tables }: Session,
  officeIds: readonly string[],
  now: DateTime,
): Promise<Record<UnreachableBecause, number>> {
  const counts = { noPhone: 0, optedOut: 0, phoneInDoubt: 0 }
  if (officeIds.length === 0) return counts
  const { appointments, probationers } = tables
  const { id, phoneKey, optedOutAt, phoneDoubts } = probationers
  const rows = await db
    .selectDistinct({ id, phoneKey, optedOutAt, doubts: sql<string>`cast(${phoneDoubts} as text)` })
    .from(appointments)
    .innerJoin(probationers, eq(id, appointments.probationerId))
    .where(
      and(
        inArray(appointments.officeId, [...officeIds]),
        gte(appointments.startsAt, now),
        eq(appointments.status, 'planned'),
        or(isNull(phoneKey), isNotNull(optedOutAt), sql`cast(${phoneDoubts} as text) <> '{}'`),
      ),
    )
  for (const row of rows) {
    if (row.phoneKey === null) counts.noPhone++
    else if (row.optedOutAt !== null) counts.optedOut++
    else if (row.phoneKey in JSON.parse(row.doubts)) counts.phoneInDoubt++
  }
  return counts
}

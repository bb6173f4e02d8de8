import type { DateTime } from 'luxon'
import type { MessageState } from '../../domain/message.ts'
import type { Session } from '../engine/database.ts'
import { and, asc, count, desc, eq, gte, inArray, isNull, lt, ne, or, type SQL, sql } from '../engine/drizzle.ts'

/** Where texts stand that have not simply left: to come, lost, perhaps left, given up by us. */
export type Fate = 'waiting' | 'failed' | 'uncertain' | 'dropped'

export interface FateSpan {
  officeId: string
  fate: Fate
  /** By the moment they were, or are, due. */
  from: DateTime
  until: DateTime
}

/** A text, or one that is only planned: not in words yet. */
export interface TextFate {
  id: string
  planned: boolean
  kind: string
  state: string
  reason: string | null
  errorCode: number | null
  dueAt: DateTime
  usefulUntil: DateTime | null
  probationerId: string | null
  appointmentId: string | null
}

/** A page of an office's texts: those to come soonest first, the others latest first. */
export async function listFates(
  { db, tables }: Session,
  span: FateSpan,
  { limit, offset }: { limit: number; offset: number },
): Promise<TextFate[]> {
  const { messages } = tables
  const { id, kind, state, reason, errorCode, dueAt, usefulUntil, probationerId, appointmentId, phoneKey } = messages
  const order = span.fate === 'waiting' ? asc : desc
  const rows = await db
    .select({ id, kind, state, reason, errorCode, dueAt, usefulUntil, probationerId, appointmentId, phoneKey })
    .from(messages)
    .where(within(tables, span))
    .orderBy(order(dueAt), order(id))
    .limit(limit)
    .offset(offset)
  return rows.map(({ phoneKey, ...row }) => ({ ...row, planned: phoneKey === null }))
}

export async function countFates({ db, tables }: Session, span: FateSpan): Promise<number> {
  const [row] = await db.select({ texts: count() }).from(tables.messages).where(within(tables, span))
  return Number(row?.texts ?? 0)
}

/** How many texts of each day, in one read; `bounds` are the beginnings of the days, and the end of the last. */
export async function countByDay(
  { db, tables }: Session,
  officeId: string,
  bounds: DateTime[],
): Promise<Record<Fate | 'left', number>[]> {
  const [from, until] = [bounds[0], bounds.at(-1)]
  const days = bounds.slice(1).map(() => ({ waiting: 0, failed: 0, uncertain: 0, dropped: 0, left: 0 }))
  if (!from || !until) return days
  const { messages } = tables
  const { dueAt } = messages
  const whens = bounds
    .slice(1)
    .map((end, day) => sql`when ${dueAt} < ${sql.param(end, dueAt)} then ${sql.raw(String(day))}`)
  const rows = await db
    .select({ day: sql<number>`case ${sql.join(whens, sql` `)} end`.as('day'), state: messages.state, texts: count() })
    .from(messages)
    .where(
      and(
        eq(messages.officeId, officeId),
        // Named one by one, so that the index by state and moment serves.
        inArray(messages.state, Object.keys(FATE_OF) as MessageState[]),
        gte(dueAt, from),
        lt(dueAt, until),
        isTold(tables),
      ),
    )
    .groupBy(sql`day`, messages.state)
  for (const { day, state, texts } of rows) {
    const counts = days[day]
    if (counts) counts[FATE_OF[state as MessageState]] += Number(texts)
  }
  return days
}

const FATE_OF: Record<MessageState, Fate | 'left'> = {
  waiting: 'waiting',
  sending: 'waiting',
  uncertain: 'uncertain',
  sent: 'left',
  delivered: 'left',
  undelivered: 'failed',
  refused: 'failed',
  dropped: 'dropped',
}

const STATES: Record<Fate, MessageState[]> = {
  waiting: ['waiting', 'sending'],
  failed: ['undelivered', 'refused'],
  uncertain: ['uncertain'],
  dropped: ['dropped'],
}

function within({ messages }: Session['tables'], { officeId, fate, from, until }: FateSpan): SQL | undefined {
  return and(
    eq(messages.officeId, officeId),
    inArray(messages.state, STATES[fate]),
    gte(messages.dueAt, from),
    lt(messages.dueAt, until),
    isTold({ messages }),
  )
}

/** What a trial does without is told to nobody: it would name those of one arm. */
function isTold({ messages: { reason } }: Pick<Session['tables'], 'messages'>): SQL | undefined {
  return or(isNull(reason), ne(reason, 'dayBeforeOnly'))
}

import type { DateTime } from 'luxon'
import type { MessageState } from '../domain/message.ts'
import type { Session } from './database.ts'
import { and, count, eq, gte, inArray, lt, type SQL, sql } from './drizzle.ts'

/** Where texts stand that have not simply left: to come, lost, perhaps left, given up by us. */
export type Fate = 'waiting' | 'failed' | 'uncertain' | 'dropped'

export interface FateSpan {
  officeId: string
  fate: Fate
  /** By the moment they were, or are, due. */
  from: DateTime
  until: DateTime
}

/** A text, in the outbox or still only planned. */
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
  session: Session,
  span: FateSpan,
  { limit, offset }: { limit: number; offset: number },
): Promise<TextFate[]> {
  const { db, tables } = session
  const { messages, reminders, appointments } = tables
  const written = db
    .select({ id: messages.id, planned: sql<number>`0`.as('planned'), due: sql`${messages.dueAt}`.as('due') })
    .from(messages)
    .where(inOutbox(session, span))
  const planned = db
    .select({ id: reminders.id, planned: sql<number>`1`.as('planned'), due: sql`${reminders.dueAt}`.as('due') })
    .from(reminders)
    .innerJoin(appointments, eq(appointments.id, reminders.appointmentId))
    .where(inPlan(session, span))
  const order = span.fate === 'waiting' ? sql`asc` : sql`desc`
  const rows = await written.unionAll(planned).orderBy(sql`due ${order}`, sql`id ${order}`).limit(limit).offset(offset)
  const idsOf = (kind: number) => rows.filter((row) => row.planned === kind).map(({ id }) => id)
  const fates = new Map(
    [...(await listWritten(session, idsOf(0))), ...(await listPlanned(session, idsOf(1)))].map((fate) => [
      fate.id,
      fate,
    ]),
  )
  return rows.flatMap(({ id }) => fates.get(id) ?? [])
}

export async function countFates(session: Session, span: FateSpan): Promise<number> {
  const { db, tables } = session
  const { messages, reminders, appointments } = tables
  const [written] = await db.select({ texts: count() }).from(messages).where(inOutbox(session, span))
  const [planned] = await db
    .select({ texts: count() })
    .from(reminders)
    .innerJoin(appointments, eq(appointments.id, reminders.appointmentId))
    .where(inPlan(session, span))
  return (written?.texts ?? 0) + (planned?.texts ?? 0)
}

/** How many texts of each day, in two reads; `bounds` are the beginnings of the days, and the end of the last. */
export async function countByDay(
  { db, tables }: Session,
  officeId: string,
  bounds: DateTime[],
): Promise<Record<Fate | 'left', number>[]> {
  const [from, until] = [bounds[0], bounds.at(-1)]
  const days = bounds.slice(1).map(() => ({ waiting: 0, failed: 0, uncertain: 0, dropped: 0, left: 0 }))
  if (!from || !until) return days
  const { messages, reminders, appointments } = tables
  const dayOf = (due: typeof messages.dueAt | typeof reminders.dueAt) =>
    sql<number>`case ${sql.join(
      bounds.slice(1).map((end, day) => sql`when ${due} < ${sql.param(end, due)} then ${sql.raw(String(day))}`),
      sql` `,
    )} end`.as('day')
  const written = await db
    .select({ day: dayOf(messages.dueAt), state: messages.state, texts: count() })
    .from(messages)
    .where(
      and(
        eq(messages.officeId, officeId),
        // Named one by one, so that the index by state and moment serves.
        inArray(messages.state, Object.keys(FATE_OF) as MessageState[]),
        gte(messages.dueAt, from),
        lt(messages.dueAt, until),
      ),
    )
    .groupBy(sql`day`, messages.state)
  const planned = await db
    .select({ day: dayOf(reminders.dueAt), state: reminders.state, texts: count() })
    .from(reminders)
    .innerJoin(appointments, eq(appointments.id, reminders.appointmentId))
    .where(
      and(
        eq(appointments.officeId, officeId),
        inArray(reminders.state, ['planned', 'dropped']),
        gte(reminders.dueAt, from),
        lt(reminders.dueAt, until),
      ),
    )
    .groupBy(sql`day`, reminders.state)
  for (const { day, state, texts } of written) add(day, FATE_OF[state as MessageState], texts)
  for (const { day, state, texts } of planned) add(day, state === 'planned' ? 'waiting' : 'dropped', texts)
  return days

  function add(day: number, fate: Fate | 'left', texts: number) {
    const counts = days[day]
    if (counts) counts[fate] += texts
  }
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
/** A planned text that never reached the outbox: it waits for its hour, or was given up before it. */
const PLANS: Partial<Record<Fate, 'planned' | 'dropped'>> = { waiting: 'planned', dropped: 'dropped' }

function inOutbox({ tables: { messages } }: Session, { officeId, fate, from, until }: FateSpan): SQL | undefined {
  return and(
    eq(messages.officeId, officeId),
    inArray(messages.state, STATES[fate]),
    gte(messages.dueAt, from),
    lt(messages.dueAt, until),
  )
}

function inPlan({ tables }: Session, { officeId, fate, from, until }: FateSpan): SQL | undefined {
  const { reminders, appointments } = tables
  const state = PLANS[fate]
  if (!state) return sql`1 = 0`
  return and(
    eq(appointments.officeId, officeId),
    eq(reminders.state, state),
    gte(reminders.dueAt, from),
    lt(reminders.dueAt, until),
  )
}

async function listWritten({ db, tables }: Session, ids: string[]): Promise<TextFate[]> {
  if (ids.length === 0) return []
  const rows = await db.select().from(tables.messages).where(inArray(tables.messages.id, ids))
  return rows.map((row) => ({ ...row, planned: false }))
}

async function listPlanned({ db, tables }: Session, ids: string[]): Promise<TextFate[]> {
  if (ids.length === 0) return []
  const { reminders, appointments } = tables
  const rows = await db
    .select({ reminder: reminders, probationerId: appointments.probationerId })
    .from(reminders)
    .innerJoin(appointments, eq(appointments.id, reminders.appointmentId))
    .where(inArray(reminders.id, ids))
  return rows.map(({ reminder, probationerId }) => ({ ...reminder, probationerId, errorCode: null, planned: true }))
}

import type { DateTime } from 'luxon'
import type { Appointment, AppointmentStatus } from '../../domain/appointment.ts'
import type { Session } from '../engine/database.ts'
import { and, asc, count, eq, gte, isNotNull, lt, sql } from '../engine/drizzle.ts'
import { asAppointment, withPlace } from './with-place.ts'

/** What an agenda is narrowed to; what is not said is not looked at. */
export interface AgendaFilter {
  agentId?: string | undefined
  type?: string | undefined
  placeId?: string | undefined
  status?: AppointmentStatus | undefined
}

/** A part of a list: so many, after so many others. */
export interface Slice {
  limit?: number
  offset?: number
}

/** An office's appointments of a span of time, in the order of the day; so many of them when limited, after so many others. */
export async function listBetween(
  session: Session,
  officeId: string,
  from: DateTime,
  until: DateTime,
  filter: AgendaFilter = {},
  { limit, offset = 0 }: Slice = {},
): Promise<Appointment[]> {
  const { appointments } = session.tables
  const chosen = withPlace(session)
    .where(ofSpan(session, officeId, from, until, filter))
    .orderBy(asc(appointments.startsAt), asc(appointments.id))
  const rows = await (limit === undefined ? chosen : chosen.limit(limit).offset(offset))
  return rows.map(asAppointment)
}

/** What takes the time of agents of an office within a span: when and how long, nothing of who comes. */
export async function listTaking(
  { db, tables: { appointments } }: Session,
  officeId: string,
  from: DateTime,
  until: DateTime,
): Promise<{ id: string; agentId: string; type: string; startsAt: DateTime; minutes: number | undefined }[]> {
  const { id, agentId, type, startsAt, minutes, status } = appointments
  const rows = await db
    .select({ id, agentId, type, startsAt, minutes })
    .from(appointments)
    .where(
      and(
        eq(appointments.officeId, officeId),
        gte(startsAt, from),
        lt(startsAt, until),
        eq(status, 'planned'),
        isNotNull(agentId),
      ),
    )
  return rows.map((row) => ({ ...row, agentId: row.agentId ?? '', minutes: row.minutes ?? undefined }))
}

export async function countBetween(
  session: Session,
  officeId: string,
  from: DateTime,
  until: DateTime,
  filter: AgendaFilter = {},
): Promise<number> {
  const [row] = await session.db
    .select({ count: count() })
    .from(session.tables.appointments)
    .where(ofSpan(session, officeId, from, until, filter))
  return Number(row?.count ?? 0)
}

/** How many of an office's appointments each span of time holds, from each of these instants to the next; in one read. */
export async function countEachBetween(
  session: Session,
  officeId: string,
  instants: readonly [DateTime, DateTime, ...DateTime[]],
  filter: AgendaFilter = {},
): Promise<number[]> {
  const { startsAt } = session.tables.appointments
  const spans = instants.slice(1).map((until, at) => {
    const within = and(gte(startsAt, instants[at] as DateTime), lt(startsAt, until))
    return [`span${at}`, count(sql`case when ${within} then 1 end`)] as const
  })
  const [row] = await session.db
    .select(Object.fromEntries(spans))
    .from(session.tables.appointments)
    .where(ofSpan(session, officeId, instants[0], instants.at(-1) as DateTime, filter))
  return spans.map(([span]) => Number(row?.[span] ?? 0))
}

/** When an office's next appointment starts, from an instant on. */
export async function findNextStart(
  session: Session,
  officeId: string,
  from: DateTime,
  filter: AgendaFilter = {},
): Promise<DateTime | undefined> {
  const { appointments } = session.tables
  const [row] = await session.db
    .select({ startsAt: appointments.startsAt })
    .from(appointments)
    .where(and(eq(appointments.officeId, officeId), gte(appointments.startsAt, from), narrowed(session, filter)))
    .orderBy(asc(appointments.startsAt))
    .limit(1)
  return row?.startsAt
}

export function ofSpan(session: Session, officeId: string, from: DateTime, until: DateTime, filter: AgendaFilter) {
  const { appointments } = session.tables
  return and(
    eq(appointments.officeId, officeId),
    gte(appointments.startsAt, from),
    lt(appointments.startsAt, until),
    narrowed(session, filter),
  )
}

function narrowed({ tables: { appointments } }: Session, { agentId, type, placeId, status }: AgendaFilter) {
  return and(
    agentId ? eq(appointments.agentId, agentId) : undefined,
    type ? eq(appointments.type, type) : undefined,
    placeId ? eq(appointments.placeId, placeId) : undefined,
    status ? eq(appointments.status, status) : undefined,
  )
}

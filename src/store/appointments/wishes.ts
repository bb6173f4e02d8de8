import type { DateTime } from 'luxon'
import type { Appointment, Wished } from '../../domain/appointment.ts'
import type { Session } from '../engine/database.ts'
import { and, asc, count, eq, gt, gte, inArray, or, sql } from '../engine/drizzle.ts'
import { ofSpan } from './agenda.ts'
import { asAppointment, withPlace } from './with-place.ts'

/** Whose appointments an hour that came free could replace. */
interface Like {
  officeId: string
  type: string
  agentId: string
  placeId: string
  from: DateTime
}

/** Appointments to come, like this one, whose people asked for another moment and may still move them by text; with what they asked for. */
export async function listWishing(
  session: Session,
  { officeId, type, agentId, placeId, from }: Like,
  limit: number,
): Promise<{ appointment: Appointment; wish: Wished | undefined }[]> {
  const { appointments } = session.tables
  const rows = await withPlace(session)
    .where(
      and(
        eq(appointments.officeId, officeId),
        gte(appointments.startsAt, from),
        eq(appointments.agentId, agentId),
        eq(appointments.type, type),
        eq(appointments.placeId, placeId),
        eq(appointments.status, 'planned'),
        eq(appointments.answer, 'moveAsked'),
        eq(appointments.movedByText, 0),
        eq(appointments.doubtful, false),
      ),
    )
    .orderBy(asc(appointments.startsAt), asc(appointments.id))
    .limit(limit)
  return rows.map((row) => ({ appointment: asAppointment(row), wish: row.appointment.wish ?? undefined }))
}

/** Of an office's appointments of a type within a span, how many there were, and of how many the person asked for another moment, or could not come. */
export async function countAsked(
  session: Session,
  officeId: string,
  type: string,
  from: DateTime,
  until: DateTime,
): Promise<{ all: number; asked: number }> {
  const { answer, movedByText } = session.tables.appointments
  const asked = or(inArray(answer, ['moveAsked', 'declined']), gt(movedByText, 0))
  const [row] = await session.db
    .select({ all: count(), asked: count(sql`case when ${asked} then 1 end`) })
    .from(session.tables.appointments)
    .where(ofSpan(session, officeId, from, until, { type }))
  return { all: Number(row?.all ?? 0), asked: Number(row?.asked ?? 0) }
}

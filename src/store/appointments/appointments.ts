import type { DateTime } from 'luxon'
import type { Appointment } from '../../domain/appointment.ts'
import { referenceKey } from '../../domain/schedule/line-key.ts'
import { beyond } from '../engine/beyond.ts'
import type { Session } from '../engine/database.ts'
import { and, asc, desc, eq, gte, inArray } from '../engine/drizzle.ts'
import { inOrder } from '../engine/in-order.ts'
import { type Given, keptList } from '../engine/kept-query.ts'
import { asAppointment, withPlace } from './with-place.ts'

export async function getAppointment(session: Session, id: string): Promise<Appointment> {
  const found = await findAppointment(session, id)
  if (!found) throw new Error(`appointment ${id} is not in the store`)
  return found
}

export async function findAppointment(session: Session, id: string): Promise<Appointment | undefined> {
  return (await listAppointments(session, [id]))[0]
}

export async function listAppointments(session: Session, ids: string[]): Promise<Appointment[]> {
  return (await selectAppointments(session, ids, {})).map(asAppointment)
}

const selectAppointments = keptList((session, ids: string[]) =>
  withPlace(session).where(inArray(session.tables.appointments.id, ids)),
)

/** The appointments an office knows under these references. */
export async function listByReferences(
  session: Session,
  officeId: string,
  references: string[],
): Promise<Appointment[]> {
  const keys = references.flatMap((reference) => session.vault.lookups('reference', referenceKey(reference)))
  return (await selectByReferences(session, keys, { officeId })).map(asAppointment)
}

const selectByReferences = keptList((session, keys: string[], { value }: Given<{ officeId: string }>) => {
  const { appointments } = session.tables
  return withPlace(session).where(
    and(eq(appointments.officeId, value('officeId')), inArray(appointments.referenceKey, keys)),
  )
})

/** What these people are expected at from now on, soonest first. */
export async function listComing(session: Session, probationerIds: string[], now: DateTime): Promise<Appointment[]> {
  const rows = await selectComing(session, probationerIds, { now })
  return inOrder(rows.map(asAppointment), ({ startsAt }) => startsAt)
}

const selectComing = keptList((session, probationerIds: string[], { one }: Given<{ now: DateTime }>) => {
  const { appointments } = session.tables
  return withPlace(session).where(
    and(
      inArray(appointments.probationerId, probationerIds),
      eq(appointments.status, 'planned'),
      gte(appointments.startsAt, one('now', appointments.startsAt)),
    ),
  )
})

/** An office's appointments that stand, from a place in the order of their days on. */
export async function listStandingFrom(
  session: Session,
  officeId: string,
  { startsAt, id }: Pick<Appointment, 'startsAt' | 'id'>,
  limit: number,
): Promise<Appointment[]> {
  const { appointments } = session.tables
  const rows = await withPlace(session)
    .where(
      and(
        eq(appointments.officeId, officeId),
        beyond(appointments.startsAt, startsAt, appointments.id, id),
        eq(appointments.status, 'planned'),
      ),
    )
    .orderBy(asc(appointments.startsAt), asc(appointments.id))
    .limit(limit)
  return rows.map(asAppointment)
}

/** Whether it was booked here before it took place: only then may a text say that it was missed. */
export async function wasBookedAhead({ db, tables }: Session, id: string): Promise<boolean> {
  const { appointments } = tables
  const [row] = await db.select({ ahead: appointments.bookedAhead }).from(appointments).where(eq(appointments.id, id))
  return row?.ahead ?? false
}

/** The version of which people were told otherwise than by text, if any was. */
export async function findLetterVersion({ db, tables }: Session, id: string): Promise<number | undefined> {
  const { appointments } = tables
  const [row] = await db.select({ told: appointments.letterVersion }).from(appointments).where(eq(appointments.id, id))
  return row?.told ?? undefined
}

/** The person's latest appointment, whatever became of it: it tells who follows them. */
export async function findLatest(session: Session, probationerId: string): Promise<Appointment | undefined> {
  const { appointments } = session.tables
  const [row] = await withPlace(session)
    .where(eq(appointments.probationerId, probationerId))
    .orderBy(desc(appointments.startsAt))
    .limit(1)
  return row && asAppointment(row)
}

/** Coming appointments that wait for somebody to say whether they are the move of another one. */
export async function listDoubtful(session: Session, officeId: string, now: DateTime): Promise<Appointment[]> {
  const { appointments } = session.tables
  const rows = await withPlace(session)
    .where(
      and(
        eq(appointments.officeId, officeId),
        eq(appointments.doubtful, true),
        eq(appointments.status, 'planned'),
        gte(appointments.startsAt, now),
      ),
    )
    .orderBy(asc(appointments.startsAt), asc(appointments.id))
  return rows.map(asAppointment)
}

/** A page of all an office's appointments, in the order of the day; `after` is the last one of the page before. */
export async function listPageOfAppointments(
  session: Session,
  officeId: string,
  { after, limit }: { after: Pick<Appointment, 'startsAt' | 'id'> | undefined; limit: number },
): Promise<Appointment[]> {
  const { appointments } = session.tables
  const rows = await withPlace(session)
    .where(
      and(
        eq(appointments.officeId, officeId),
        after && beyond(appointments.startsAt, after.startsAt, appointments.id, after.id),
      ),
    )
    .orderBy(asc(appointments.startsAt), asc(appointments.id))
    .limit(limit)
  return rows.map(asAppointment)
}

/** Everything a person was ever expected at, oldest first. */
export async function listAppointmentsOf(session: Session, probationerId: string): Promise<Appointment[]> {
  const { appointments } = session.tables
  const rows = await withPlace(session)
    .where(eq(appointments.probationerId, probationerId))
    .orderBy(asc(appointments.startsAt), asc(appointments.id))
  return rows.map(asAppointment)
}

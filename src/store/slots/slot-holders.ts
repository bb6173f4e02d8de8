import { DateTime } from 'luxon'
import type { Slot } from '../../domain/appointment.ts'
import type { Session } from '../engine/database.ts'
import { and, asc, eq, gte, inArray, lte, ne } from '../engine/drizzle.ts'

/** The appointments in these slots, cancelled ones aside, each with its person, in the order of their day. */
export async function listHolders({ db, tables }: Session, officeId: string, slots: Pick<Slot, 'id' | 'startsAt'>[]) {
  const { appointments, probationers } = tables
  const starts = slots.map(({ startsAt }) => startsAt)
  const [from, until] = [DateTime.min(...starts), DateTime.max(...starts)]
  if (!from || !until) return []
  return db
    .select({
      slotId: appointments.slotId,
      appointmentId: appointments.id,
      probationerId: probationers.id,
      lastName: probationers.lastName,
      firstName: probationers.firstName,
    })
    .from(appointments)
    .innerJoin(probationers, eq(probationers.id, appointments.probationerId))
    .where(
      and(
        // An appointment in a slot starts with it: found by its day, which is indexed.
        eq(appointments.officeId, officeId),
        gte(appointments.startsAt, from),
        lte(appointments.startsAt, until),
        inArray(
          appointments.slotId,
          slots.map(({ id }) => id),
        ),
        ne(appointments.status, 'cancelled'),
      ),
    )
    .orderBy(asc(appointments.startsAt), asc(appointments.id))
}

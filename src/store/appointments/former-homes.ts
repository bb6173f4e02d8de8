import type { Session } from '../engine/database.ts'
import { and, eq, isNull } from '../engine/drizzle.ts'

/** Visits written by a version that kept homes among the places of the office, in clear. */
export async function listFormerHomes({ db, tables }: Session, type: string, limit: number) {
  const { appointments, places } = tables
  return db
    .select({
      id: appointments.id,
      officeId: appointments.officeId,
      placeId: places.id,
      name: places.name,
      address: places.address,
    })
    .from(appointments)
    .innerJoin(places, eq(places.id, appointments.placeId))
    .where(and(eq(appointments.type, type), isNull(appointments.home)))
    .limit(limit)
}

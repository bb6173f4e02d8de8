import type { Appointment } from '../../domain/appointment.ts'
import type { Session } from '../engine/database.ts'
import { eq } from '../engine/drizzle.ts'
import { asPlace } from '../places/places.ts'

export function withPlace({ db, tables }: Session) {
  return db
    .select({ appointment: tables.appointments, place: tables.places })
    .from(tables.appointments)
    .innerJoin(tables.places, eq(tables.places.id, tables.appointments.placeId))
}

export function asAppointment(row: Awaited<ReturnType<typeof withPlace>>[number]): Appointment {
  const { place } = row
  const { home, firstStartsAt: _, wish: __, ...appointment } = row.appointment
  return {
    ...appointment,
    place: { ...asPlace(place), ...home },
    reference: appointment.reference ?? undefined,
    minutes: appointment.minutes ?? undefined,
    agentId: appointment.agentId ?? undefined,
    slotId: appointment.slotId ?? undefined,
  }
}

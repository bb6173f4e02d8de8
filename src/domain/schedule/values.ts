import type { DateTime } from 'luxon'
import type { Appointment } from '../appointment.ts'
import type { Probationer } from '../people.ts'
import type { LineValues, ScheduleLine } from './line.ts'

/** What a line says, in the one writing in which lines are compared; what it does not say is absent. */
export function valuesOfLine(line: Omit<ScheduleLine, 'values'>): LineValues {
  return said({
    lastName: line.lastName,
    firstName: line.firstName,
    phone: line.phone,
    language: line.language,
    homeAddress: line.homeAddress,
    type: line.type,
    startsAt: onClock(line.startsAt),
    minutes: line.minutes?.toString(),
    place: line.placeName,
    address: line.address,
    agentEmail: line.agentEmail,
    documents: line.documents.join('|'),
    status: line.status,
  })
}

/** What the store holds of an appointment and its person, in the same writing: the third side of the comparison, and what is exported. */
export function valuesOfStored(
  person: Pick<Probationer, 'lastName' | 'firstName' | 'phone' | 'language' | 'address'>,
  appointment: Pick<Appointment, 'type' | 'startsAt' | 'minutes' | 'documents' | 'status'> & {
    place: { name: string; address: string }
  },
  agentEmail: string | undefined,
  zone: string,
): LineValues {
  return said({
    lastName: person.lastName,
    firstName: person.firstName,
    phone: person.phone,
    language: person.language,
    homeAddress: person.address,
    type: appointment.type,
    startsAt: onClock(appointment.startsAt.setZone(zone)),
    minutes: appointment.minutes?.toString(),
    place: appointment.place.name,
    address: appointment.place.address,
    agentEmail,
    documents: appointment.documents.join('|'),
    status: appointment.status,
  })
}

/** The day and hour this instant's own clock shows, `2027-01-14T14:30`. */
export function onClock(instant: DateTime): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${instant.year}-${two(instant.month)}-${two(instant.day)}T${two(instant.hour)}:${two(instant.minute)}`
}

function said(values: Record<keyof LineValues, string | undefined>): LineValues {
  const kept: LineValues = {}
  for (const field in values) {
    const value = values[field as keyof LineValues]
    if (value) kept[field as keyof LineValues] = value
  }
  return kept
}

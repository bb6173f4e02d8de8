import type { DateTime } from 'luxon'
import { writeRows } from '../exports/write-spreadsheet.ts'
import type { PastAppointment } from './past.ts'
import { DEMO_AGENTS, DEMO_PLACE } from './people.ts'

/** A planning that names these appointments, each as this says that it stands. */
export function pastPlanning(
  appointments: readonly PastAppointment[],
  statusOf: (appointment: PastAppointment) => string,
): string {
  const header = 'dossier;nom;prenom;telephone;langue;reference;type;date;heure;duree;lieu;adresse;agent_email;statut'
  const lines = appointments.map((appointment) => {
    const { person, reference, type, startsAt, place } = appointment
    const { caseNumber, lastName, firstName, phone, language, agent } = person
    return [
      ...[caseNumber, lastName, firstName, phone, language, reference, type],
      ...[startsAt.toFormat('dd/MM/yyyy'), startsAt.toFormat('HH:mm'), '30', place.name, place.address, agent],
      statusOf(appointment),
    ]
  })
  return writeRows([header.split(';'), ...lines])
}

/** Where people may move on these days, to the agent who follows them. */
export function pastSlots(days: readonly DateTime[]): string {
  const header = 'type;date;heure;duree;lieu;adresse;agent_email;places'
  const agents = DEMO_AGENTS.filter(({ role }) => role === 'agent')
  const lines = days.flatMap((day) =>
    agents.flatMap(({ email }) =>
      ['11h', '16h30'].map((hour) => {
        const date = day.toFormat('dd/MM/yyyy')
        return ['SPIP', date, hour, '30', DEMO_PLACE.name, DEMO_PLACE.address, email, '1']
      }),
    ),
  )
  return writeRows([header.split(';'), ...lines])
}

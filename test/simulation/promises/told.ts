import { DateTime } from 'luxon'
import type { Evidence } from '../evidence.ts'
import type { Entry } from '../expected-agenda.ts'
import { momentsIn } from '../moments.ts'
import { at } from '../spreadsheet.ts'

/**
 * Before each appointment that stood, a text that names its day and hour reached the carrier for the person, or somebody was told that
 * none did. Judged by the words the carrier took.
 */
export function appointmentIsAnnounced(evidence: Evidence): string[] {
  const { expected, endedAt } = evidence
  const announced = announcements(evidence)
  const told = toldAbout(evidence)
  return expected
    .entries()
    .flatMap((entry) => {
      const { moment, since } = atItsHour(entry, endedAt) ?? {}
      if (moment === undefined || since === undefined) return []
      const key = `${entry.caseNumber} ${moment}`
      return announced.has(key) || told.has(key) ? [] : [`${key} (${entry.reference}, since ${new Date(since).toISOString()})`]
    })
}

/** The moment of an appointment that stood at its hour, and since when; undefined when it did not, or is still to come. */
function atItsHour({ history, office }: Entry, endedAt: number): { moment: string; since: number } | undefined {
  const standing = history.findLast(
    ({ wall, startsAt }) => wall <= DateTime.fromISO(startsAt, { zone: office.zone }).toMillis(),
  )
  if (standing?.status !== 'planned') return undefined
  const hour = DateTime.fromISO(standing.startsAt, { zone: office.zone }).toMillis()
  return hour < endedAt ? { moment: standing.startsAt, since: standing.wall } : undefined
}

/** Every case and moment that a text which did not fail told a person of. */
function announcements({ taken, messages, offices, probationers }: Evidence): Set<string> {
  return new Set(
    taken.flatMap(({ id, body, shown, state }) => {
      const message = messages.get(id)
      const office = offices.get(message?.officeId ?? '')
      const person = probationers.get(message?.probationerId ?? '')
      if (!office || !person || state === 'undelivered' || state === 'failed') return []
      return momentsIn(body, office.zone, shown).map((moment) => `${person.caseNumber} ${moment}`)
    }),
  )
}

/** Every case and moment about which somebody was told that no text arrives. */
function toldAbout({ requests, appointments, probationers, offices }: Evidence): Set<string> {
  return new Set(
    requests.flatMap(({ kind, appointmentId }) => {
      const appointment = appointments.get(appointmentId ?? '')
      const office = offices.get(appointment?.officeId ?? '')
      const person = probationers.get(appointment?.probationerId ?? '')
      if (kind !== 'unreachable' || !appointment || !office || !person) return []
      return [`${person.caseNumber} ${at(appointment.startsAt.setZone(office.zone))}`]
    }),
  )
}

/** A planned text that is said to be in the outbox is there, for its own version. */
export function plannedTextIsInTheOutbox({ reminders, messages }: Evidence): string[] {
  const texts = new Set(
    [...messages.values()].map(({ appointmentId, kind, version }) => `${appointmentId} ${kind} ${version}`),
  )
  return reminders
    .filter(({ state }) => state === 'enqueued')
    .map(({ appointmentId, kind, version }) => `${appointmentId} ${kind} ${version}`)
    .filter((reason) => !texts.has(reason))
}


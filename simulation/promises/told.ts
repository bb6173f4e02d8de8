import { DateTime } from 'luxon'
import type { Taken } from '../carrier.ts'
import type { Evidence } from '../evidence.ts'
import type { Entry } from '../expected-agenda.ts'
import { madeAt } from '../ids.ts'
import { momentsIn } from '../moments.ts'
import { MINUTE, utc } from '../timeline.ts'

/**
 * Before each appointment that stood, a text that names its day and hour reached the carrier for the person, or somebody was told that
 * none did. Judged by the words the carrier took.
 */
export function appointmentIsAnnounced(evidence: Evidence): string[] {
  const { expected, endedAt, downs, clock } = evidence
  // A failure of which the carrier's word was lost while we were down is one nobody here could know.
  const announced = announcements(evidence, ({ state, heard }) => !heard || !FAILED.includes(state))
  const taken = announcements(evidence, () => true)
  const told = toldAbout(evidence)
  // A service that is down at that hour tells as soon as it is up again.
  const latest = (hour: number) => (downs.find(({ from, to }) => from < hour && hour < to)?.to ?? hour) + 10 * MINUTE
  return expected.entries().flatMap((entry) => {
    const { moment, since, hour } = atItsHour(entry, endedAt) ?? {}
    if (moment === undefined || since === undefined || hour === undefined) return []
    if (clock.wasLate(since, hour)) return [] // by a clock that is a day late, there was time until the next opening
    const key = `${entry.caseNumber} ${moment}`
    // What the carrier said too late of a text it had taken is told as soon as it says so.
    const inTime = told
      .get(nameOf(entry))
      ?.some(({ at, shown }) => at >= since && (at < latest(hour) || shown < hour || taken.has(key)))
    return announced.has(key) || inTime ? [] : [`${key} (${entry.reference}, since ${utc(since).toISO()})`]
  })
}

/** The moment of an appointment that stood at its hour, and since when; undefined when it did not, or is still to come. */
function atItsHour({ history, office }: Entry, endedAt: number) {
  const standing = history.findLast(
    ({ wall, startsAt }) => wall <= DateTime.fromISO(startsAt, { zone: office.zone }).toMillis(),
  )
  if (standing?.status !== 'planned') return undefined
  const hour = DateTime.fromISO(standing.startsAt, { zone: office.zone }).toMillis()
  return hour < endedAt ? { moment: standing.startsAt, since: standing.wall, hour } : undefined
}

const FAILED: readonly string[] = ['undelivered', 'failed']

/** Every case and moment that such a text told a person of. */
function announcements({ taken, messages, offices, probationers }: Evidence, such: (text: Taken) => boolean) {
  return new Set(
    taken.filter(such).flatMap(({ id, body, shown }) => {
      const message = messages.get(id)
      const office = offices.get(message?.officeId ?? '')
      const person = probationers.get(message?.probationerId ?? '')
      if (!office || !person) return []
      return momentsIn(body, office.zone, shown).map((moment) => `${person.caseNumber} ${moment}`)
    }),
  )
}

/** When somebody was told of each appointment that no text about it arrives: on the wall's clock, and on the service's. */
function toldAbout({ requests, appointments, probationers }: Evidence) {
  const told = new Map<string, { at: number; shown: number }[]>()
  for (const { id, kind, appointmentId, createdAt } of requests) {
    const appointment = appointments.get(appointmentId ?? '')
    const person = probationers.get(appointment?.probationerId ?? '')
    if (kind !== 'unreachable' || !appointment || !person) continue
    const name = nameOf({ ...appointment, caseNumber: person.caseNumber })
    told.set(name, [...(told.get(name) ?? []), { at: madeAt(id), shown: createdAt.toMillis() }])
  }
  return told
}

/** What stays the same of an appointment, wherever it moves. */
function nameOf({
  caseNumber,
  reference,
  type,
}: {
  caseNumber: string
  reference?: string | null | undefined
  type: string
}) {
  return `${caseNumber} ${reference ?? type}`
}

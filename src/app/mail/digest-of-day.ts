import type { DateTime } from 'luxon'
import type { Appointment } from '../../domain/appointment.ts'
import type { DueDigest } from '../../domain/digest.ts'
import { groupForDigest } from '../../domain/digest-groups.ts'
import type { Office } from '../../domain/office.ts'
import { daysAsked } from '../../domain/outcomes-asked.ts'
import type { Probationer } from '../../domain/people.ts'
import type { ComingLine, DigestValues, PastLine } from '../../locales/digests.ts'
import { listAgents } from '../../store/agents/agents.ts'
import { listBetween } from '../../store/appointments/agenda.ts'
import { listDoubtful } from '../../store/appointments/appointments.ts'
import type { Session } from '../../store/engine/database.ts'
import { listJournalAbout } from '../../store/journal/journal.ts'
import { listWithSharing } from '../../store/people/by-number.ts'
import { listWhoFollows } from '../../store/people/followed.ts'
import { listOfficeRequestsSince } from '../../store/requests/requests.ts'
import { listAgendaRows } from '../appointments/agenda-rows.ts'

/** All that an office's summaries of one day are made from, read at once: a handful of reads however many agents there are. */
export interface DayOfOffice {
  digest: DueDigest
  coming: ComingLine[]
  past: PastLine[]
  /** Appointments to come that a file brought, and that may be moves of others: nobody is texted about them. */
  doubtful: PastLine[]
  sent: { person: Probationer; at: DateTime; agentId: string | undefined }[]
}

export async function readDay(
  session: Session,
  office: Office,
  digest: DueDigest,
  now: DateTime,
): Promise<DayOfOffice> {
  const agents = new Map((await listAgents(session)).map(({ id, name }) => [id, name]))
  return {
    digest,
    coming: await readComing(session, office, digest),
    past: await readPast(session, office, agents, now),
    doubtful: await withPeople(session, office, agents, await listDoubtful(session, office.id, now)),
    sent: await readSent(session, office, digest),
  }
}

/** What one agent is told of it, or whoever reads for the whole office. */
export function valuesFor(
  { digest, coming, past, doubtful, sent }: DayOfOffice,
  { agentId, absent, pages }: { agentId: string | undefined; absent: string | undefined; pages: string },
): DigestValues {
  const isTheirs = (whose: string | undefined) => agentId === undefined || whose === agentId
  const withoutOutcome = past.filter(({ appointment }) => isTheirs(appointment.agentId))
  return {
    from: digest.from,
    until: digest.until,
    coming: groupForDigest(coming.filter(({ appointment }) => isTheirs(appointment.agentId))),
    doubtful: doubtful.filter(({ appointment }) => isTheirs(appointment.agentId)).slice(0, LINES_AT_MOST),
    sent: sent.filter((said) => isTheirs(said.agentId)),
    withoutOutcome: withoutOutcome.slice(-LINES_AT_MOST),
    countWithoutOutcome: withoutOutcome.length,
    absent,
    agentId,
    pages,
  }
}

/** The latest so many without an outcome are listed; how many there are is said. */
const LINES_AT_MOST = 50
const READ_AT_MOST = 2000

async function readComing(session: Session, office: Office, { from, until }: DueDigest): Promise<ComingLine[]> {
  const rows = await listAgendaRows(session, office, from, until)
  const planned = rows.filter(({ appointment }) => appointment.status === 'planned')
  const ids = planned.map(({ appointment }) => appointment.id)
  const entries = await listJournalAbout(session, ids, from.minus({ days: 90 }))
  const late = new Map(
    entries
      .filter(({ what }) => what === 'latenessAnnounced')
      .map(({ appointmentId, details: { minutes } }) => [
        appointmentId,
        { minutes: minutes === undefined ? undefined : Number(minutes) },
      ]),
  )
  return planned.map((row) => ({ ...row, late: late.get(row.appointment.id) }))
}

async function readPast(
  session: Session,
  office: Office,
  agents: Map<string, string>,
  now: DateTime,
): Promise<PastLine[]> {
  const { since, today } = daysAsked(office, now)
  const planned = { status: 'planned' } as const
  return withPeople(
    session,
    office,
    agents,
    await listBetween(session, office.id, since, today, planned, { limit: READ_AT_MOST }),
  )
}

async function withPeople(
  session: Session,
  office: Office,
  agents: Map<string, string>,
  appointments: readonly Appointment[],
): Promise<PastLine[]> {
  if (appointments.length === 0) return []
  const { people } = await listWithSharing(session, [...new Set(appointments.map((one) => one.probationerId))])
  return appointments.flatMap((appointment) => {
    const person = people.get(appointment.probationerId)
    return person
      ? [
          {
            appointment,
            person,
            agentName: agents.get(appointment.agentId ?? ''),
            startsAt: appointment.startsAt.setZone(office.zone),
          },
        ]
      : []
  })
}

async function readSent(session: Session, office: Office, { since }: DueDigest): Promise<DayOfOffice['sent']> {
  const requests = await listOfficeRequestsSince(session, office.id, ['document'], since, READ_AT_MOST)
  const ids = [...new Set(requests.flatMap(({ probationerId }) => probationerId ?? []))]
  const { people } = await listWithSharing(session, ids)
  const followers = await listWhoFollows(session, [...people.values()])
  return requests.flatMap(({ probationerId, createdAt }) => {
    const person = people.get(probationerId ?? '')
    return person ? [{ person, at: createdAt.setZone(office.zone), agentId: followers.get(person.id) }] : []
  })
}

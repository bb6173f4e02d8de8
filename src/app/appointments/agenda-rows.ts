import type { DateTime } from 'luxon'
import type { Appointment } from '../../domain/appointment.ts'
import type { Office } from '../../domain/office.ts'
import type { Probationer } from '../../domain/people.ts'
import { type KnownSign, signsOf } from '../../domain/standing.ts'
import { listAgents } from '../../store/agents/agents.ts'
import { type AgendaFilter, listBetween, type Slice } from '../../store/appointments/agenda.ts'
import type { Session } from '../../store/engine/database.ts'
import { listWithSharing } from '../../store/people/by-number.ts'
import { readReach } from './read-reach.ts'

/** One appointment of the agenda, with its person, its agent's name and its signs. */
export interface AgendaRow {
  appointment: Appointment
  /** On the office's clock. */
  startsAt: DateTime
  person: Probationer
  agentName: string | undefined
  signs: KnownSign[]
}

/** An office's appointments of a span of days, in the order of the day; a handful of reads however many there are; a part of them when limited. */
export async function listAgendaRows(
  session: Session,
  office: Office,
  from: DateTime,
  until: DateTime,
  filter: AgendaFilter = {},
  slice: Slice = {},
): Promise<AgendaRow[]> {
  return asRows(session, office, await listBetween(session, office.id, from, until, filter, slice))
}

/** The same of appointments already read. */
export async function asRows(session: Session, office: Office, appointments: Appointment[]): Promise<AgendaRow[]> {
  if (appointments.length === 0) return []
  const personIds = [...new Set(appointments.map(({ probationerId }) => probationerId))]
  const { people, sharing } = await listWithSharing(session, personIds)
  const agentNames = new Map((await listAgents(session)).map(({ id, name }) => [id, name]))
  const reachOf = await readReach(session, appointments, sharing)
  const onClock = onClockOf(office)
  return appointments.map((appointment) => {
    const person = people.get(appointment.probationerId)
    if (!person) throw new Error(`appointment ${appointment.id} has lost its person`)
    return {
      appointment,
      startsAt: onClock(appointment.startsAt),
      person,
      agentName: appointment.agentId ? agentNames.get(appointment.agentId) : undefined,
      signs: signsOf(appointment, person, reachOf(appointment)),
    }
  })
}

/** Many begin at the same instant, and to find the zone's offset takes as long as to open a sealed name. */
function onClockOf({ zone }: Office): (instant: DateTime) => DateTime {
  const known = new Map<number, DateTime>()
  return (instant) => {
    const local = known.get(instant.toMillis()) ?? instant.setZone(zone)
    known.set(instant.toMillis(), local)
    return local
  }
}

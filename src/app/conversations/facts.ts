import type { DateTime } from 'luxon'
import type { Facts, Holder } from '../../conversation/conversation.ts'
import type { Appointment, ComingAppointment, Slot } from '../../domain/appointment.ts'
import { tellable } from '../../domain/obligation.ts'
import type { Office } from '../../domain/office.ts'
import type { Probationer } from '../../domain/people.ts'
import { isOpenDay } from '../../domain/time.ts'
import { findAgent } from '../../store/agents.ts'
import { listComing } from '../../store/appointments.ts'
import type { Session } from '../../store/database.ts'
import { listObligations } from '../../store/obligations.ts'
import { listTypes } from '../../store/offices.ts'
import { listFree } from '../../store/slots.ts'
import type { Exchange } from './exchange.ts'

const MOVABLE_FROM_HOURS = 24
const MOVABLE_TO_DAYS = 30
const WORKING_DAYS_IN_HAND = 3
/** "Je suis en retard" is written after the hour: an appointment that has just begun is still the one meant. */
const STARTED = { hours: 2 }

/** Reads all that a step may know about those who hold a number. */
export async function factsFor(
  session: Session,
  office: Office,
  people: Probationer[],
  { courtesySaid }: Pick<Exchange, 'courtesySaid'>,
  now: DateTime,
): Promise<Facts> {
  const shared = people.length > 1
  // One after the other: within a transaction, a Postgres connection runs one statement at a time.
  const holders: Holder[] = []
  for (const probationer of people) holders.push(await holderOf(session, probationer, shared, now))
  return {
    now: now.setZone(office.zone),
    office,
    language: people[0]?.language ?? 'fr',
    courtesySaid,
    holders,
    handBackAt: workingDaysAhead(office, now, WORKING_DAYS_IN_HAND),
  }
}

async function holderOf(session: Session, probationer: Probationer, shared: boolean, now: DateTime): Promise<Holder> {
  const types = await listTypes(session, probationer.officeId)
  const appointments = await listComing(session, [probationer.id], now.minus(STARTED))
  const obligations = await listObligations(session, probationer.id)
  const coming: ComingAppointment[] = []
  for (const appointment of appointments) {
    const agent = appointment.agentId ? await findAgent(session, appointment.agentId) : undefined
    // A type nobody knows any more is never moved by text.
    const type = types.get(appointment.type)
    const documents = [...new Set([...(type?.documents ?? []), ...appointment.documents])]
    coming.push({ ...appointment, documents, moving: type?.moving ?? 'never', agentName: agent?.name })
  }
  const slots: Record<string, Slot[]> = {}
  for (const appointment of coming.filter(({ moving }) => moving !== 'never')) {
    slots[appointment.id] = await freeSlotsFor(session, appointment, coming, now)
  }
  return {
    probationer,
    coming,
    slots,
    obligations: tellable(obligations, {
      // Allowed for this person's eyes: never where another one reads.
      sensitiveAllowed: probationer.sensitiveAllowed && !shared,
      sharedNumber: shared && !probationer.textsAllowedOnSharedNumber,
    }),
  }
}

/** Free moments of the same office and type, the person's own agent first, then the nearest. */
export async function freeSlotsFor(
  session: Session,
  appointment: Appointment,
  coming: Appointment[],
  now: DateTime,
): Promise<Slot[]> {
  const free = await listFree(session, {
    officeId: appointment.officeId,
    type: appointment.type,
    from: now.plus({ hours: MOVABLE_FROM_HOURS }),
    until: now.plus({ days: MOVABLE_TO_DAYS }),
  })
  // Neither the hour it already has, nor that of another appointment of theirs.
  const busy = new Set(coming.map(({ startsAt }) => startsAt.toMillis()))
  const others = free.filter(({ startsAt }) => !busy.has(startsAt.toMillis()))
  const isOwn = ({ agentId }: Slot) => agentId !== undefined && agentId === appointment.agentId
  return [...others.filter(isOwn), ...others.filter((slot) => !isOwn(slot))]
}

/** The end of the n-th working day after this one: by then an agent has had time to answer. */
function workingDaysAhead(office: Office, now: DateTime, workingDays: number): DateTime {
  let day = now.setZone(office.zone).startOf('day')
  let left = workingDays
  // An office that never opens must not keep us here: a month is enough to say that nobody came back.
  for (let days = 0; left > 0 && days < 31; days++) {
    day = day.plus({ days: 1 })
    if (isOpenDay(office, day)) left--
  }
  return day.endOf('day').toUTC()
}

import type { DateTime } from 'luxon'
import type { Facts, Holder } from '../../conversation/conversation.ts'
import { type ComingAppointment, type OfferedSlot, STARTED } from '../../domain/appointment.ts'
import { tellable } from '../../domain/obligation.ts'
import type { Office } from '../../domain/office.ts'
import type { Probationer } from '../../domain/people.ts'
import { isOpenDay } from '../../domain/time.ts'
import { findAgent } from '../../store/agents/agents.ts'
import { listComing } from '../../store/appointments/appointments.ts'
import type { Session } from '../../store/engine/database.ts'
import { listObligations } from '../../store/obligations/obligations.ts'
import { listTypes } from '../../store/offices/offices.ts'
import { listOffered } from '../slots/list-offered.ts'
import { wishesToAgent } from '../trials/wish-to-agent.ts'
import type { Exchange } from './exchange.ts'
import { later } from './later.ts'

const WORKING_DAYS_IN_HAND = 3

/** What a step may know about those who hold a number; slots and obligations are read `later`, when a step needs them. */
export async function factsFor(
  session: Session,
  office: Office,
  people: Probationer[],
  { courtesySaid, agentSpokeLast }: Pick<Exchange, 'courtesySaid' | 'agentSpokeLast'>,
  now: DateTime,
): Promise<Facts> {
  const shared = people.length > 1
  // One after the other: within a transaction, a Postgres connection runs one statement at a time.
  const holders: Holder[] = []
  for (const probationer of people) holders.push(await holderOf(session, office, probationer, shared, now))
  return {
    now: now.setZone(office.zone),
    office,
    language: people[0]?.language ?? 'fr',
    courtesySaid,
    agentSpokeLast,
    holders,
    handBackAt: handBackAt(office, now),
  }
}

async function holderOf(
  session: Session,
  office: Office,
  probationer: Probationer,
  shared: boolean,
  now: DateTime,
): Promise<Holder> {
  const types = await listTypes(session, probationer.officeId)
  const appointments = await listComing(session, [probationer.id], now.minus(STARTED))
  const toAgent = await wishesToAgent(session, office, probationer, shared)
  const coming: ComingAppointment[] = []
  for (const appointment of appointments) {
    const agent = appointment.agentId ? await findAgent(session, appointment.agentId) : undefined
    // A type nobody knows any more is never moved by text.
    const type = types.get(appointment.type)
    const documents = [...new Set([...(type?.documents ?? []), ...appointment.documents])]
    const moving = type?.moving === 'self' && toAgent(appointment) ? 'asked' : (type?.moving ?? 'never')
    coming.push({ ...appointment, documents, moving, agentName: agent?.name })
  }
  const slots = later(() => slotsFor(session, coming, now))
  const obligations = later(() => listObligations(session, probationer.id))
  return {
    probationer,
    coming,
    get slots() {
      return slots()
    },
    get obligations() {
      return tellable(obligations(), {
        // Allowed for this person's eyes: never where another one reads.
        sensitiveAllowed: probationer.sensitiveAllowed && !shared,
        sharedNumber: shared && !probationer.textsAllowedOnSharedNumber,
      })
    },
  }
}

async function slotsFor(session: Session, coming: ComingAppointment[], now: DateTime) {
  const slots: Record<string, OfferedSlot[]> = {}
  for (const appointment of coming.filter(({ moving }) => moving !== 'never')) {
    slots[appointment.id] = await listOffered(session, appointment, coming, now)
  }
  return slots
}

/** The end of the third working day after this one, counted once a day for each office: by then an agent has had time to answer. */
function handBackAt(office: Office, now: DateTime): DateTime {
  const today = now.setZone(office.zone).startOf('day')
  const known = HAND_BACK.get(office)
  if (known?.on === today.toMillis()) return known.at
  const at = workingDaysAfter(office, today, WORKING_DAYS_IN_HAND)
  HAND_BACK.set(office, { on: today.toMillis(), at })
  return at
}

const HAND_BACK = new WeakMap<Office, { on: number; at: DateTime }>()

function workingDaysAfter(office: Office, today: DateTime, workingDays: number): DateTime {
  let day = today
  let left = workingDays
  // An office that never opens would keep us here: a month of days is looked at.
  for (let days = 0; left > 0 && days < 31; days++) {
    day = day.plus({ days: 1 })
    if (isOpenDay(office, day)) left--
  }
  return day.endOf('day').toUTC()
}

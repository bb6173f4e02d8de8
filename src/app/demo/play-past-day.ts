import { setImmediate as turn } from 'node:timers/promises'
import type { DateTime } from 'luxon'
import type { Office } from '../../domain/office.ts'
import { readPhone } from '../../domain/phone.ts'
import { listAgents } from '../../store/agents/agents.ts'
import { listByReferences } from '../../store/appointments/appointments.ts'
import { findRequest } from '../../store/requests/requests.ts'
import { listWaiting } from '../../store/requests/waiting-requests.ts'
import { recordAttendances } from '../appointments/record-attendance.ts'
import { receiveMessage } from '../conversations/receive-message.ts'
import { deliverEmails } from '../mail/deliver-emails.ts'
import type { Parts } from '../parts.ts'
import { finishRequest } from '../worklist/handle-request.ts'
import { loadDemoFile } from './files.ts'
import type { PastAppointment, PastDay } from './past.ts'
import { pastPlanning, pastSlots } from './past-files.ts'
import { NEVER_ARRIVES } from './past-people.ts'
import { openPastService, type PastService } from './past-service.ts'

interface Played extends PastDay {
  /** All of the past, and the day that it ends before. */
  days: readonly PastDay[]
  today: DateTime
}

interface Deed {
  at: DateTime
  /** What it does, and what follows from it later. */
  perform: () => Promise<Deed[]>
}

/** Plays all that happened about a day's appointments, in the order it did and on the clock of then, through the doors of every day. */
export async function playPastDay(
  parts: Parts,
  office: Office,
  played: Played,
  stopping: AbortSignal | undefined,
): Promise<void> {
  const past = openPastService(parts, NEVER_ARRIVES)
  let deeds = [
    ...filesOf(past, played),
    ...aroundOf(past, office, played.day, played.appointments),
    ...sayingsOf(past, office, played),
  ]
  while (deeds.length > 0 && !stopping?.aborted) {
    const [next, ...later] = deeds.toSorted((one, other) => +one.at - +other.at) as [Deed, ...Deed[]]
    deeds = later
    if (next.at >= played.today) continue
    past.setClock(next.at)
    deeds.push(...(await next.perform()))
    await turn()
  }
}

/** Its file is loaded a week before a day, with the moments of the week after it for those who move. */
const WEEK = 7
const AT_EIGHT = { hour: 8 }

function filesOf(past: PastService, { day, days, appointments, today }: Played): Deed[] {
  const load = (at: DateTime, chosen: PastAppointment[], statusOf: (one: PastAppointment) => string): Deed[] => {
    if (chosen.length === 0) return []
    const perform = async () => {
      await loadDemoFile(past.parts, 'planning-demonstration.csv', pastPlanning(chosen, statusOf))
      await past.leave()
      return []
    }
    return [{ at: at.set(AT_EIGHT), perform }]
  }
  const weekBefore = day.minus({ days: WEEK })
  // Those of a day before are loaded already.
  const from = days.findLast((one) => one.day < day)?.day.plus({ days: WEEK }) ?? day.minus(1)
  const until = day.plus({ days: WEEK })
  const free = days.map((one) => one.day).filter((one) => one > from && one <= until && one < today)
  const openSlots = async () => {
    await loadDemoFile(past.parts, 'creneaux-demonstration.csv', pastSlots(free))
    return []
  }
  const monday = day.startOf('week').plus({ weeks: 1 })
  const said = appointments.filter(({ saidBy, cancelled }) => saidBy === 'file' && !cancelled)
  return [
    ...(free.length > 0 ? [{ at: weekBefore.set(AT_EIGHT), perform: openSlots }] : []),
    ...load(weekBefore, appointments, () => 'prévu'),
    ...load(
      day.minus({ days: 2 }),
      appointments.filter(({ cancelled }) => cancelled),
      () => 'annulé',
    ),
    ...load(monday, said, ({ outcome }) => STATUS_WORDS[outcome]),
  ]
}

const STATUS_WORDS = { honour: 'honoré', miss: 'manqué', excuse: 'excusé' }

/** Reminders leave at ten; in the evening before, and of the day, it is closed. */
function aroundOf(past: PastService, office: Office, day: DateTime, appointments: PastAppointment[]): Deed[] {
  const leave = async () => {
    await past.leave()
    return []
  }
  const close = async () => {
    await closeDay(past, office, appointments)
    return []
  }
  return [
    ...[-4, -1].map((days) => ({ at: day.plus({ days }).set({ hour: 10 }), perform: leave })),
    ...[-1, 0].map((days) => ({ at: day.plus({ days }).set({ hour: 17, minute: 30 }), perform: close })),
  ]
}

/** A second message follows the answer to the first; whoever moved is reminded, and expected, elsewhere. */
function sayingsOf(past: PastService, office: Office, { appointments }: Played): Deed[] {
  return appointments.flatMap((appointment) => {
    const { reference, person, says, startsAt } = appointment
    const read = readPhone(person.phone, startsAt.zoneName ?? undefined)
    if (!says || !('phone' in read)) return []
    return says.words.map((body, place) => ({
      at: says.from.plus({ minutes: 2 * place }),
      async perform() {
        const sid = `SM-demo-${reference}-${place}`
        await receiveMessage(past.parts, { sid, from: read.phone, to: SERVICE, body, carrierOptOut: undefined })
        await past.leave()
        return afterMove(past, office, appointment)
      },
    }))
  })
}

async function afterMove(past: PastService, office: Office, appointment: PastAppointment): Promise<Deed[]> {
  const [now] = appointment.moves ? await listByReferences(past.parts.store, office.id, [appointment.reference]) : []
  if (!now || now.movedByText === 0) return []
  const day = now.startsAt.setZone(office.zone).startOf('day')
  return aroundOf(past, office, day, [appointment]).filter(({ at }) => at > past.parts.clock.now())
}

/** A number that calls nobody: kept for films. */
const SERVICE = '+33199000000'

/** Agents deal with what was asked, and write down who came; e-mails follow. */
async function closeDay(past: PastService, office: Office, appointments: PastAppointment[]): Promise<void> {
  const recorded = await recordOutcomes(past, office, appointments)
  await finishRequests(past, office)
  // A little after the click, as of any outcome.
  past.setClock(past.parts.clock.now().plus({ minutes: 15 }))
  if (recorded > 0) await past.leave()
  await deliverEmails(past.parts)
}

/** Of those whose hour is past, wherever they moved, and that an agent writes down by hand. */
async function recordOutcomes(
  { parts }: PastService,
  office: Office,
  appointments: PastAppointment[],
): Promise<number> {
  const now = parts.clock.now()
  const agents = new Map((await listAgents(parts.store, office.id)).map(({ email, id }) => [email, id]))
  const byHand = new Map(appointments.filter(({ saidBy }) => saidBy === 'hand').map((one) => [one.reference, one]))
  const standing = (await listByReferences(parts.store, office.id, [...byHand.keys()])).filter(
    ({ status, startsAt }) => status === 'planned' && startsAt <= now,
  )
  const { done } = await recordAttendances(
    parts,
    standing.flatMap(({ id: appointmentId, officeId, version, reference = '' }) => {
      const said = byHand.get(reference)
      const agentId = agents.get(said?.person.agent ?? '')
      return said && agentId ? [{ appointmentId, officeId, version, agentId, outcome: said.outcome }] : []
    }),
  )
  return done.length
}

const AT_ONCE = 20

async function finishRequests({ parts }: PastService, office: Office): Promise<void> {
  const now = parts.clock.now()
  const agentId = (await listAgents(parts.store, office.id)).find(({ role }) => role === 'agent')?.id ?? ''
  const all = { officeId: office.id, agentId, whose: 'all', now } as const
  for (const item of await listWaiting(parts.store, all, { limit: AT_ONCE, offset: 0 })) {
    const request = 'requestId' in item && (await findRequest(parts.store, item.requestId))
    // What the people of the visitor ask for now is for the visitor.
    if (request && request.createdAt <= now) await finishRequest(parts, { requestId: request.id, agentId })
  }
}

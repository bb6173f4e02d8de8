import type { DateTime } from 'luxon'
import type { Appointment } from '../domain/appointment.ts'
import type { Office } from '../domain/office.ts'
import type { Probationer } from '../domain/people.ts'
import type { Obstacle, Sign } from '../locales/fr/pages.ts'
import { listAgents } from '../store/agents.ts'
import { listBetween } from '../store/appointments.ts'
import type { Session } from '../store/database.ts'
import { listFatesAbout } from '../store/outbox.ts'
import { listWithSharing } from '../store/people.ts'

/** One appointment of the agenda, with all that is known of it. */
export interface AgendaRow {
  appointment: Appointment
  /** On the office's clock. */
  startsAt: DateTime
  person: Probationer
  agentName: string | undefined
  signs: KnownSign[]
}

export interface KnownSign {
  sign: Sign
  /** Why texts do not arrive, or wait: one of our words, or the agent's own. */
  because?: { obstacle: Obstacle } | { words: string }
}

/** An office's appointments of a span of days, in the order of the day; a handful of reads however many there are. */
export async function listAgendaRows(
  session: Session,
  office: Office,
  from: DateTime,
  until: DateTime,
): Promise<AgendaRow[]> {
  const appointments = await listBetween(session, office.id, from, until)
  if (appointments.length === 0) return []
  const [{ people, sharing }, agents, fates] = await Promise.all([
    listWithSharing(session, [...new Set(appointments.map(({ probationerId }) => probationerId))]),
    listAgents(session),
    listFatesAbout(
      session,
      appointments.map(({ id }) => id),
    ),
  ])
  const agentNames = new Map(agents.map(({ id, name }) => [id, name]))
  const fatesOf = Map.groupBy(fates, ({ appointmentId }) => appointmentId)
  return appointments.map((appointment) => {
    const person = people.get(appointment.probationerId)
    if (!person) throw new Error(`appointment ${appointment.id} has lost its person`)
    const ofVersion = (fatesOf.get(appointment.id) ?? []).filter(({ version }) => version === appointment.version)
    return {
      appointment,
      startsAt: appointment.startsAt.setZone(office.zone),
      person,
      agentName: appointment.agentId ? agentNames.get(appointment.agentId) : undefined,
      signs: signsOf(appointment, person, {
        shared: sharing.has(person.id),
        states: ofVersion.map(({ state }) => state),
      }),
    }
  })
}

interface Reach {
  shared: boolean
  /** What became of each text about this version of the appointment, oldest first. */
  states: string[]
}

/** What was said of an appointment and, while it is to come, what keeps texts from arriving. */
function signsOf(appointment: Appointment, person: Probationer, reach: Reach): KnownSign[] {
  const { status, answer, movedByText, doubtful } = appointment
  if (status === 'cancelled') return []
  const signs: KnownSign[] = []
  if (movedByText > 0) signs.push({ sign: 'movedByText' })
  if (answer !== 'none') signs.push({ sign: answer })
  if (status !== 'planned') return signs
  if (doubtful) signs.push({ sign: 'doubtful' })
  const obstacle = obstacleOf(person, reach)
  if (person.pausedReason !== undefined) signs.push({ sign: 'paused', because: { words: person.pausedReason } })
  else if (obstacle) signs.push({ sign: 'unreachable', because: { obstacle } })
  if (signs.length > 0) return signs
  return [{ sign: reach.states.some(hasLeft) ? 'silent' : 'notTextedYet' }]
}

/** In the order in which sending looks at them (`whyNotSend`), then what the carrier said of the last text. */
function obstacleOf(person: Probationer, { shared, states }: Reach): Obstacle | undefined {
  if (person.optedOutAt) return 'optedOut'
  if (!person.phone) return 'noPhone'
  if (person.phoneDoubt) return person.phoneDoubt
  if (shared && !person.textsAllowedOnSharedNumber) return 'sharedNumber'
  const last = states.at(-1)
  return last === 'undelivered' || last === 'refused' ? 'textLost' : undefined
}

function hasLeft(state: string): boolean {
  return state === 'sent' || state === 'delivered' || state === 'uncertain'
}

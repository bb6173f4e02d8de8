import type { DateTime } from 'luxon'
import { isOutcome } from '../../domain/agent-action.ts'
import type { Appointment } from '../../domain/appointment.ts'
import type { Agent, Probationer } from '../../domain/people.ts'
import type { ActionObstacle } from '../../locales/fr/action-words.ts'
import { findAgent } from '../../store/agents/agents.ts'
import { listComing } from '../../store/appointments/appointments.ts'
import type { Session } from '../../store/engine/database.ts'
import { listJournalAbout } from '../../store/journal/journal.ts'
import type { ActionLink } from '../../store/requests/action-links.ts'
import { findRequest } from '../../store/requests/requests.ts'
import { findLastAnswer } from '../conversations/answered-meanwhile.ts'
import { readHandling } from '../people/read-handling.ts'
import { listOffered } from '../slots/list-offered.ts'
import { whyNotPropose } from './propose-slots.ts'
import { wasRefused } from './was-refused.ts'

interface Subject {
  probationer: Probationer
  appointment: Appointment | undefined
}

/** What became true since the link was made, that leaves nothing to decide by it. */
export async function whyNotAct(
  session: Session,
  link: ActionLink,
  { probationer, appointment }: Subject,
  now: DateTime,
): Promise<ActionObstacle | undefined> {
  const { action } = link
  if (action.act === 'handBack') {
    return (await readHandling(session, probationer, now)) ? undefined : { what: 'handedBack' }
  }
  if (!appointment || appointment.version !== link.version || appointment.status !== 'planned') {
    return { what: 'changed', ...(await whoChanged(session, link)) }
  }
  const request = link.requestId ? await findRequest(session, link.requestId) : undefined
  if (request?.status === 'done')
    return { what: 'decided', by: await nameOf(session, request.agentId), at: request.doneAt }
  if (isOutcome(action) && appointment.startsAt <= now) return undefined
  if (isOutcome(action) && action.act !== 'excused') return { what: 'tooEarly' }
  const answered = await answeredSince(session, link)
  if (answered || isOutcome(action) || action.act === 'chooseMoment') return answered
  if (action.act === 'refuseMove') {
    return (await wasRefused(session, appointment)) ? { what: 'refusedBefore' } : undefined
  }
  const free = await listOffered(session, appointment, await listComing(session, [probationer.id], now), now)
  const wanted = action.act === 'approveMove' ? [action.slotId] : action.slotIds
  if (!wanted.every((id) => free.some((slot) => slot.id === id))) return { what: 'slotGone' }
  const problem = action.act === 'proposeSlots' ? await whyNotPropose(session, probationer) : undefined
  return problem && { what: 'unreachable', problem }
}

/** A colleague's answer to the person: this link would be a second one, which the reader of the e-mail could not know of. */
async function answeredSince(
  session: Session,
  { probationerId, agentId, createdAt }: ActionLink,
): Promise<ActionObstacle | undefined> {
  const last = await findLastAnswer(session, probationerId)
  if (!last || last.agentId === agentId || last.at <= createdAt) return undefined
  return { what: 'answered', by: await nameOf(session, last.agentId), at: last.at }
}

/** The agent who last changed the appointment since, if it was one. */
async function whoChanged(session: Session, { appointmentId, createdAt }: ActionLink) {
  const entries = await listJournalAbout(session, appointmentId ? [appointmentId] : [], createdAt)
  const last = entries.findLast(({ what }) => what.startsWith('appointment'))
  const [, agentId] = last?.actor.split(':') ?? []
  return last && agentId ? { by: await nameOf(session, agentId), at: last.at } : {}
}

async function nameOf(session: Session, agentId: string | null): Promise<Agent['name'] | undefined> {
  return agentId ? (await findAgent(session, agentId))?.name : undefined
}

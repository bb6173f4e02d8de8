import type { DateTime } from 'luxon'
import type { AgentAction } from '../../domain/agent-action.ts'
import { type Appointment, changesAgent, type OfferedSlot } from '../../domain/appointment.ts'
import type { Office } from '../../domain/office.ts'
import type { Agent, Probationer } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import type { ActionObstacle } from '../../locales/fr/action-words.ts'
import { findAgent } from '../../store/agents/agents.ts'
import { findAppointment } from '../../store/appointments/appointments.ts'
import type { Session } from '../../store/engine/database.ts'
import { getOffice } from '../../store/offices/offices.ts'
import { getProbationer } from '../../store/people/people.ts'
import { type ActionLink, findActionLink } from '../../store/requests/action-links.ts'
import { getSlot } from '../../store/slots/slots.ts'
import type { MoveChoices } from '../worklist/list-move-choices.ts'
import { mayAct } from './make-link.ts'
import { momentsToChoose } from './moments-to-choose.ts'
import { whyNotAct } from './why-not-act.ts'

/** A decision with all it is about, as it stands now. */
export interface ActionAbout {
  action: AgentAction
  /** Whose link it is. */
  agent: Agent
  office: Office
  probationer: Probationer
  appointment: Appointment | undefined
  slots: Pick<OfferedSlot, 'startsAt' | 'newAgent'>[]
  /** Whether the hour of the appointment is still to come. */
  ahead: boolean
  /** Of a moment that is still to be chosen: from which. */
  choices?: MoveChoices
}

export type LookedAt =
  /** Never made, or too old. */
  | { state: 'gone' }
  | { state: 'used'; about: ActionAbout; at: DateTime }
  | { state: 'obstructed'; about: ActionAbout; obstacle: ActionObstacle }
  | { state: 'open'; about: ActionAbout }

/**
 * What a link would do now. Looking changes nothing: scanners and previews follow every link.
 *
 * @throws Problem('notYours') once its agent may no longer decide.
 */
export async function lookAtAction(session: Session, token: string, now: DateTime): Promise<LookedAt> {
  const link = await findActionLink(session, token)
  if (!link) return { state: 'gone' }
  const agent = await findAgent(session, link.agentId)
  if (!agent || !mayAct(agent, link.officeId)) throw new Problem('notYours')
  const { action, appointmentId } = link
  const appointment = appointmentId ? await findAppointment(session, appointmentId) : undefined
  const about: ActionAbout = {
    action,
    agent,
    office: await getOffice(session, link.officeId),
    probationer: await getProbationer(session, link.probationerId),
    appointment,
    slots: await slotsOf(session, link, appointment),
    ahead: appointment !== undefined && appointment.startsAt > now,
  }
  if (link.usedAt) return { state: 'used', about, at: link.usedAt }
  if (link.expiresAt <= now) return { state: 'gone' }
  const obstacle = await whyNotAct(session, link, about, now)
  if (obstacle) return { state: 'obstructed', about, obstacle }
  return { state: 'open', about: { ...about, ...(await choicesOf(session, link, about, now)) } }
}

async function choicesOf(
  session: Session,
  { action, requestId }: ActionLink,
  { office, probationer, appointment }: ActionAbout,
  now: DateTime,
): Promise<{ choices?: MoveChoices }> {
  if (action.act !== 'chooseMoment' || !appointment) return {}
  return { choices: await momentsToChoose(session, { office, probationer, appointment, requestId }, now) }
}

/** With whom, where it would be another agent than the appointment's. */
async function slotsOf(
  session: Session,
  { action, version, usedAt }: ActionLink,
  appointment: Appointment | undefined,
): Promise<ActionAbout['slots']> {
  // Where the link itself took it, until something else changes it.
  if (action.act === 'chooseMoment')
    return usedAt && appointment?.version === (version ?? 0) + 1 ? [{ startsAt: appointment.startsAt }] : []
  const ids = action.act === 'approveMove' ? [action.slotId] : action.act === 'proposeSlots' ? action.slotIds : []
  const slots: OfferedSlot[] = []
  for (const id of ids) {
    const slot = await getSlot(session, id)
    const changes = appointment !== undefined && changesAgent(slot, appointment)
    const newAgent = changes ? ((await findAgent(session, slot.agentId ?? ''))?.name ?? '') : undefined
    slots.push({ ...slot, newAgent })
  }
  return slots
}

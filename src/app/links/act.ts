import type { DateTime } from 'luxon'
import type { Outcome } from '../../domain/agent-action.ts'
import type { Appointment } from '../../domain/appointment.ts'
import { spendActionLink } from '../../store/requests/action-links.ts'
import { getSlot } from '../../store/slots/slots.ts'
import { changeWithin } from '../appointments/change-appointment.ts'
import { intoSlot, moveAppointment } from '../appointments/move-appointment.ts'
import { refuseMove } from '../appointments/refuse-move.ts'
import { BY_EMAIL } from '../by.ts'
import { handBackWithin } from '../conversations/take-over.ts'
import type { Parts } from '../parts.ts'
import type { Deed } from './deed.ts'
import { type ActionAbout, type LookedAt, lookAtAction } from './look-at-action.ts'
import { proposeSlots } from './propose-slots.ts'

export type Acted = { state: 'done'; about: ActionAbout; at: DateTime } | Exclude<LookedAt, { state: 'open' }>

/** Does what a link offers, once, if it is still to be decided; otherwise nothing, and says how things stand. */
export async function act(parts: Parts, token: string): Promise<Acted> {
  const now = parts.clock.now()
  return parts.store.transaction(async (tx) => {
    const looked = await lookAtAction(tx, token, now)
    if (looked.state !== 'open') return looked
    const { about } = looked
    const deed = { tx, parts, agentId: about.agent.id, now, door: BY_EMAIL }
    if (!(await perform(deed, about))) return { state: 'obstructed', about, obstacle: { what: 'inDanger' } }
    if (!(await spendActionLink(tx, token, about.agent.id, now))) throw new Error('a link was spent meanwhile')
    return { state: 'done', about, at: now }
  })
}

/** False when there was nothing to be done after all. */
async function perform(deed: Deed, { action, appointment, probationer }: ActionAbout): Promise<boolean> {
  const { tx, parts, agentId, now } = deed
  const by = { agentId, door: BY_EMAIL }
  switch (action.act) {
    case 'approveMove':
      await approveMove(deed, given(appointment), action.slotId)
      break
    case 'refuseMove':
      await refuseMove(tx, parts, { appointment: given(appointment), by }, now)
      break
    case 'proposeSlots':
      return proposeSlots(deed, given(appointment), action.slotIds)
    case 'handBack':
      await handBackWithin(tx, parts, probationer, by, now)
      break
    default:
      await noteOutcome(deed, given(appointment), action.act)
  }
  return true
}

/** Into the slot that an agent agreed to. */
async function approveMove({ tx, parts, agentId, now }: Deed, before: Appointment, slotId: string): Promise<void> {
  const to = intoSlot(await getSlot(tx, slotId))
  const moved = await moveAppointment(tx, parts, { before, to, by: { agentId, door: BY_EMAIL } }, now)
  if (!moved) throw new Error('a slot that was free in this transaction is full')
}

/** What became of an appointment, with all that the page would do. */
async function noteOutcome(deed: Deed, before: Appointment, outcome: Outcome): Promise<void> {
  const { tx, parts, agentId, now } = deed
  const { id: appointmentId, officeId, version } = before
  const order = { what: ORDER[outcome] }
  await changeWithin(tx, parts, { appointmentId, officeId, version, agentId, order, tell: true, door: BY_EMAIL }, now)
}

const ORDER: Record<Outcome, 'honour' | 'miss' | 'excuse'> = { honoured: 'honour', missed: 'miss', excused: 'excuse' }

function given(appointment: Appointment | undefined): Appointment {
  if (!appointment) throw new Error('a link about no appointment was open')
  return appointment
}

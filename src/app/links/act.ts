import type { DateTime } from 'luxon'
import type { Outcome } from '../../domain/agent-action.ts'
import type { Appointment } from '../../domain/appointment.ts'
import { Problem } from '../../domain/problem.ts'
import { spendActionLink } from '../../store/requests/action-links.ts'
import { getSlot } from '../../store/slots/slots.ts'
import { changeWithin } from '../appointments/change-appointment.ts'
import { intoSlot, type MovedTo, moveAppointment } from '../appointments/move-appointment.ts'
import { refuseMove } from '../appointments/refuse-move.ts'
import { BY_EMAIL } from '../by.ts'
import { handBackWithin } from '../conversations/take-over.ts'
import type { Parts } from '../parts.ts'
import { type MoveApproval, whereTo } from '../worklist/answer-move.ts'
import type { MoveChoices } from '../worklist/list-move-choices.ts'
import type { Deed } from './deed.ts'
import { type ActionAbout, type LookedAt, lookAtAction } from './look-at-action.ts'
import { proposeSlots } from './propose-slots.ts'

export type Acted = { state: 'done'; about: ActionAbout; at: DateTime } | Exclude<LookedAt, { state: 'open' }>

/**
 * Does what a link offers, once, if it is still to be decided; otherwise nothing, and says how things stand. `into`: the moment that was
 * chosen, where one is to be.
 *
 * @throws Problem when a moment is to be chosen and none was, or it cannot be had.
 */
export async function act(parts: Parts, token: string, into?: MoveApproval['into']): Promise<Acted> {
  const now = parts.clock.now()
  return parts.store.transaction(async (tx) => {
    const looked = await lookAtAction(tx, token, now)
    if (looked.state !== 'open') return looked
    const { about } = looked
    const deed = { tx, parts, agentId: about.agent.id, now, door: BY_EMAIL }
    if (about.choices) return choose(deed, token, about, about.choices, into)
    if (!(await perform(deed, about))) return { state: 'obstructed', about, obstacle: { what: 'inDanger' } }
    await spend(deed, token)
    return { state: 'done', about, at: now }
  })
}

/** Into the moment that the agent chose, of those that the page offers or one of their own. */
async function choose(
  deed: Deed,
  token: string,
  about: ActionAbout,
  { slots }: MoveChoices,
  into: MoveApproval['into'] | undefined,
): Promise<Acted> {
  const { tx, now } = deed
  if (!into) throw new Problem('fieldMissing')
  if ('slotId' in into && !slots.some(({ id }) => id === into.slotId)) throw new Problem('slotFull')
  const before = given(about.appointment)
  const to = await whereTo(tx, before, into, now)
  await move(deed, before, to)
  await spend(deed, token)
  return { state: 'done', about: { ...about, slots: [{ startsAt: to.startsAt }] }, at: now }
}

async function spend({ tx, agentId, now }: Deed, token: string): Promise<void> {
  if (!(await spendActionLink(tx, token, agentId, now))) throw new Error('a link was spent meanwhile')
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
    case 'chooseMoment':
      throw new Error('a moment is chosen without moments to choose from')
    case 'handBack':
      await handBackWithin(tx, parts, probationer, by, now)
      break
    default:
      await noteOutcome(deed, given(appointment), action.act)
  }
  return true
}

/** Into the slot that an agent agreed to. */
async function approveMove(deed: Deed, before: Appointment, slotId: string): Promise<void> {
  await move(deed, before, intoSlot(await getSlot(deed.tx, slotId)))
}

async function move({ tx, parts, agentId, now }: Deed, before: Appointment, to: MovedTo): Promise<void> {
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

import type { DateTime } from 'luxon'
import type { AgentAction } from '../../domain/agent-action.ts'
import { type Appointment, changesAgent, type OfferedSlot } from '../../domain/appointment.ts'
import { type Office, onOfficeClock } from '../../domain/office.ts'
import { type Agent, type Probationer, readIn } from '../../domain/people.ts'
import { linkWords } from '../../locales/link-words.ts'
import { listComing } from '../../store/appointments/appointments.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { getType } from '../../store/offices/offices.ts'
import { findWaitingRequest } from '../../store/requests/requests.ts'
import { suiting } from '../../understanding/dates/wish.ts'
import type { Moment } from '../../understanding/intent.ts'
import { understand } from '../../understanding/understand.ts'
import type { Parts } from '../parts.ts'
import { listOffered } from '../slots/list-offered.ts'
import { makeLink, type OfferedAction } from './make-link.ts'
import { whyNotPropose } from './propose-slots.ts'
import { wasRefused } from './was-refused.ts'

/** How many slots one e-mail offers to agree to, and how many to propose. */
const AT_ONCE = 2

export interface WishToMove {
  /** Another moment, or only that they cannot come: nothing is chosen for them then. */
  moving: 'move' | 'cannotCome'
  office: Office
  probationer: Probationer
  appointment: Appointment
  wish: Moment | undefined
  words: string | undefined
  agent: Agent
}

/**
 * Answers to a wish to move: into a free slot that suits it, to propose others, to choose a moment, or that the appointment stands; to
 * whoever cannot come, to choose a moment or to excuse.
 */
export async function offerMoveActions(
  tx: Transaction,
  parts: Parts,
  wished: WishToMove,
  now: DateTime,
): Promise<OfferedAction[]> {
  const { office, probationer, appointment, agent } = wished
  if (appointment.status !== 'planned' || appointment.startsAt <= now) return []
  const choices = wished.moving === 'move' ? await choicesFor(tx, wished, now) : CANNOT_COME
  const about = {
    agentId: agent.id,
    officeId: office.id,
    probationerId: probationer.id,
    appointmentId: appointment.id,
    requestId: (await findWaitingRequest(tx, appointment.id, wished.moving))?.id,
    version: appointment.version,
    until: appointment.startsAt,
  }
  const offered: OfferedAction[] = []
  for (const { action, slots } of choices) {
    const moments = slots.map(({ startsAt, newAgent }) => ({ at: onOfficeClock(office, startsAt), newAgent }))
    offered.push({
      words: linkWords(agent.language, action, moments, true),
      url: await makeLink(tx, parts, { ...about, action }, now),
    })
  }
  return offered
}

interface Choice {
  action: AgentAction
  slots: OfferedSlot[]
}

const CHOOSE: Choice = { action: { act: 'chooseMoment' }, slots: [] }
const EXCUSE: Choice = { action: { act: 'excused' }, slots: [] }
const CANNOT_COME: Choice[] = [CHOOSE, EXCUSE]

async function choicesFor(tx: Transaction, wished: WishToMove, now: DateTime): Promise<Choice[]> {
  const { approved, proposed } = await slotsToDecide(tx, wished, now)
  const slotIds = proposed.map(({ id }) => id)
  const choices: Choice[] = approved.map((slot) => ({ action: { act: 'approveMove', slotId: slot.id }, slots: [slot] }))
  if (slotIds.length > 0) choices.push({ action: { act: 'proposeSlots', slotIds }, slots: proposed })
  choices.push(CHOOSE)
  if (isRefusal(wished, now)) choices.push(EXCUSE)
  if (!(await wasRefused(tx, wished.appointment))) choices.push({ action: { act: 'refuseMove' }, slots: [] })
  return choices
}

/** Whether the words say that they cannot come, rather than ask for another moment. */
function isRefusal({ words = '', probationer: { language }, office }: WishToMove, now: DateTime): boolean {
  const at = now.setZone(office.zone)
  return understand(words, readIn(language), { now: at, writtenIn: language }).intent === 'decline'
}

/** Only the agenda of whoever follows the person is disposed of by one click; others may be proposed, as by text. */
async function slotsToDecide(
  tx: Transaction,
  { office, probationer, appointment, wish }: WishToMove,
  now: DateTime,
): Promise<{ approved: OfferedSlot[]; proposed: OfferedSlot[] }> {
  const coming = await listComing(tx, [probationer.id], now)
  const free = await listOffered(tx, appointment, coming, now)
  const { slots, fits } = suiting(free, wish, appointment.startsAt, office.zone)
  const own = slots.filter((slot) => !changesAgent(slot, appointment))
  const approved = fits ? own.slice(0, AT_ONCE) : []
  const { moving } = await getType(tx, office.id, appointment.type)
  if (moving === 'never' || (await whyNotPropose(tx, probationer))) return { approved, proposed: [] }
  // Those that suit come first; when no other moment is free, the same ones can be left to the person to choose from.
  const others = [...slots, ...free.filter((slot) => !slots.includes(slot))].filter((slot) => !approved.includes(slot))
  return { approved, proposed: (others.length > 0 ? others : approved).slice(0, AT_ONCE) }
}

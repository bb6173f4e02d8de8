import type { DateTime } from 'luxon'
import type { Appointment, AppointmentStatus } from '../../domain/appointment.ts'
import { Problem } from '../../domain/problem.ts'
import {
  type AppointmentChange,
  findAppointment,
  findLetterVersion,
  getAppointment,
  renewAppointment,
  setAppointment,
  wasBookedAhead,
} from '../../store/appointments/appointments.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { writeJournal } from '../../store/journal/journal.ts'
import { ABOUT_MOVING, settleRequestsAbout } from '../../store/requests/requests.ts'
import { releaseSlot } from '../../store/slots/slots.ts'
import { type By, doneBy } from '../by.ts'
import { type ChangeOfTheirs, tellChange } from '../notices/tell-change.ts'
import type { Parts } from '../parts.ts'
import { type Happening, planAgain } from '../texts/plan-texts.ts'
import { moveAppointment } from './move-appointment.ts'
import { isWhere, type Where, whereChosen } from './where.ts'

/** What an agent wants of an appointment. */
export type Order =
  | { what: 'move'; to: Destination }
  | { what: 'cancel' | 'restore' }
  | { what: 'honour' | 'miss' | 'excuse' }

/** An order that leaves it where it is. */
type Stays = Exclude<Order, { what: 'move' }>

/** Where an appointment goes: a moment and a place of the agent's choice, or a free slot with its own. */
export interface Destination {
  startsAt: DateTime
  place: { id: string } | { name: string; address: string }
  slotId?: string | undefined
  minutes?: number | undefined
  agentId?: string | undefined
}

/** An order about the appointment as the agent saw it. */
export interface ChangeByHand extends By {
  appointmentId: string
  officeId: string
  /** As shown to the agent: a person may have moved it by text meanwhile. */
  version: number
  order: Order
  /** False: the agent says it themselves, by telephone or in person. */
  tell: boolean
}

/** Does what an agent wants of one appointment, with the texts it deserves. Returns it as it stands then. */
export async function changeAppointment(parts: Parts, change: ChangeByHand): Promise<Appointment> {
  const now = parts.clock.now()
  return parts.store.transaction((tx) => changeWithin(tx, parts, change, now))
}

/** The same within a transaction: many at once, or only to see what would be said. */
export async function changeWithin(
  tx: Transaction,
  parts: Parts,
  { appointmentId, officeId, version, order, tell, ...by }: ChangeByHand,
  now: DateTime,
): Promise<Appointment> {
  const before = await findAppointment(tx, appointmentId)
  if (before?.officeId !== officeId) throw new Problem('notFound')
  if (before.version !== version) throw new Problem('changedMeanwhile')
  const where =
    order.what === 'move'
      ? await whereChosen(tx, parts, officeId, before.type, order.to.place, before)
      : { placeId: before.place.id, home: null }
  refuseWrong(order, before, where, now)
  if (order.what === 'move') {
    const { place: _, ...to } = order.to
    const moved = await moveAppointment(tx, parts, { before, to: { ...to, ...where }, by: { ...by, tell } }, now)
    if (!moved) throw new Problem('slotFull')
    return moved
  }
  const happening = await happeningOf(tx, order, before, tell)
  const renewed = await renewAppointment(tx, appointmentId, await renewalOf(tx, order, before), now)
  // Whoever says it themselves leaves nobody to be told by letter.
  if (!tell) await setAppointment(tx, appointmentId, { letterVersion: renewed }, now)
  const after = await getAppointment(tx, appointmentId)
  await planAgain(tx, parts, after, happening, now)
  const details = {
    before: before.status,
    told: tell ? 'byText' : 'byHand',
    ...(before.slotId && { slotId: before.slotId }),
  }
  const about = { officeId, probationerId: before.probationerId, appointmentId, what: PAST[order.what] }
  await writeJournal(tx, [{ ...about, ...doneBy(by, details) }], parts.newId, now)
  const told = TOLD[order.what]
  if (told) await tellChange(tx, parts, { what: told, appointment: after, before, by: by.agentId }, now)
  // Somebody decided: what the person asked about it waits for nobody any more.
  if (order.what === 'cancel' || order.what === 'excuse')
    await settleRequestsAbout(tx, appointmentId, ABOUT_MOVING, { agentId: by.agentId, now })
  return after
}

/** What an agent hears of when a colleague did it: what their calendar must follow. */
const TOLD: Partial<Record<Order['what'], ChangeOfTheirs['what']>> = {
  cancel: 'cancelled',
  restore: 'booked',
}

export const PAST: Record<Order['what'], string> = {
  move: 'appointmentMoved',
  cancel: 'appointmentCancelled',
  restore: 'appointmentRestored',
  honour: 'appointmentHonoured',
  miss: 'appointmentMissed',
  excuse: 'appointmentExcused',
}

const BECOMES: Record<Order['what'], AppointmentStatus> = {
  move: 'planned',
  cancel: 'cancelled',
  restore: 'planned',
  honour: 'honoured',
  miss: 'missed',
  excuse: 'excused',
}

function refuseWrong(order: Order, before: Appointment, where: Where, now: DateTime): void {
  const { status, startsAt } = before
  if (order.what === 'move') {
    if (status !== 'planned') throw new Problem('notStanding')
    if (order.to.startsAt <= now) throw new Problem('inThePast')
    const same = +order.to.startsAt === +startsAt && isWhere(where, before) && order.to.slotId === undefined
    if (same) throw new Problem('nothingChanged')
    return
  }
  if (status === BECOMES[order.what]) throw new Problem('alreadyDone')
  if (order.what === 'cancel' && status !== 'planned') throw new Problem('notStanding')
  if (order.what === 'restore' || order.what === 'cancel') return
  if (status === 'cancelled') throw new Problem('notStanding')
  if (order.what !== 'excuse' && startsAt > now) throw new Problem('outcomeTooEarly')
}

/** What changes of it; a slot that is no longer needed is given back. */
async function renewalOf(tx: Transaction, order: Stays, before: Appointment): Promise<AppointmentChange> {
  const status = BECOMES[order.what]
  const leaves = status === 'cancelled' || status === 'excused'
  if (leaves && before.slotId) await releaseSlot(tx, before.slotId)
  // Whoever says how it ended knows that it was one.
  const settles = status !== 'planned' && status !== 'cancelled'
  return { status, ...(leaves && { slotId: null }), ...(settles && { doubtful: false }) }
}

async function happeningOf(tx: Transaction, order: Stays, before: Appointment, tell: boolean): Promise<Happening> {
  if (order.what === 'honour') return { what: 'honoured' }
  if (!tell) return { what: 'saidByHand' }
  switch (order.what) {
    case 'cancel':
      return { what: 'cancelled' }
    case 'restore':
      return { what: 'restored', toldOtherwise: (await findLetterVersion(tx, before.id)) === before.version }
    case 'excuse':
      return { what: 'excused' }
    case 'miss':
      return { what: 'missed', bookedAhead: await wasBookedAhead(tx, before.id) }
  }
}

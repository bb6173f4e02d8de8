import type { DateTime } from 'luxon'
import type { Appointment, AppointmentStatus } from '../../domain/appointment.ts'
import { Problem } from '../../domain/problem.ts'
import { findAppointment } from '../../store/appointments/appointments.ts'
import type { Transaction } from '../../store/engine/database.ts'
import type { By } from '../by.ts'
import type { Parts } from '../parts.ts'
import { changeStatus } from './change-status.ts'
import { moveAppointment } from './move-appointment.ts'
import { isWhere, type Where, whereChosen } from './where.ts'

/** What an agent wants of an appointment. */
export type Order =
  | { what: 'move'; to: Destination }
  | { what: 'cancel' | 'restore' }
  | { what: 'honour' | 'miss' | 'excuse' }

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
  return changeStatus(tx, parts, { before, status: BECOMES[order.what], by: { ...by, tell } }, now)
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

import type { DateTime } from 'luxon'
import type { Appointment } from '../../domain/appointment.ts'
import { Problem } from '../../domain/problem.ts'
import { findAppointment, getAppointment, renewAppointment } from '../../store/appointments.ts'
import type { Transaction } from '../../store/database.ts'
import { ABOUT_MOVING, type OfficeRequest, settleRequestsAbout } from '../../store/requests.ts'
import { findSlot, releaseSlot } from '../../store/slots.ts'
import { moveDetails } from '../appointments/move-details.ts'
import { moveIntoSlot } from '../appointments/move-into-slot.ts'
import { tellChange } from '../mail/tell-change.ts'
import type { Parts } from '../parts.ts'
import { planAgain } from '../texts/plan-texts.ts'
import { type Acting, journalRequest, settleRequest } from './acting.ts'

const FURTHEST = { years: 1 }

export interface MoveApproval extends Acting {
  /** Of the appointment, as the agent saw it. */
  version: number
  /** A free slot, or a moment agreed upon outside them, at the same place. */
  into: { slotId: string } | { at: DateTime }
}

/** Moves the appointment as its person asked, tells them by the usual text, and closes what they asked; or changes nothing. */
export async function approveMove(parts: Parts, { version, into, ...acting }: MoveApproval): Promise<void> {
  const now = parts.clock.now()
  await parts.store.transaction(async (tx) => {
    const request = await settleRequest(tx, acting, now)
    const before = await appointmentOf(tx, request, version, now)
    const moved =
      'slotId' in into ? await toSlot(tx, before, into.slotId, now) : await toMoment(tx, before, into.at, now)
    await planAgain(tx, parts, moved, { what: 'moved', from: before.startsAt }, now)
    await settleRequestsAbout(tx, before.id, ABOUT_MOVING, { agentId: acting.agentId, now })
    await tellChange(tx, parts, { what: 'movedByOffice', appointment: moved, before, by: acting.agentId }, now)
    const details = moveDetails(before, moved)
    await journalRequest(tx, parts, request, { agentId: acting.agentId, what: 'appointmentMoved', details }, now)
  })
}

/** The appointment somebody wants moved, if it still is to come and is as the agent saw it. */
export async function appointmentOf(
  tx: Transaction,
  { appointmentId, kind }: OfficeRequest,
  version: number,
  now: DateTime,
): Promise<Appointment> {
  const asked = (ABOUT_MOVING as readonly string[]).includes(kind)
  const appointment = asked && appointmentId ? await findAppointment(tx, appointmentId) : undefined
  if (!appointment) throw new Problem('notFound')
  const { status, startsAt } = appointment
  if (status !== 'planned' || startsAt <= now || appointment.version !== version) throw new Problem('changedMeanwhile')
  return appointment
}

async function toSlot(tx: Transaction, before: Appointment, slotId: string, now: DateTime): Promise<Appointment> {
  const slot = await findSlot(tx, slotId)
  if (slot?.officeId !== before.officeId || slot.type !== before.type) throw new Problem('notFound')
  if (slot.startsAt <= now) throw new Problem('inThePast')
  const moved = await moveIntoSlot(tx, before, slot, before, now)
  if (!moved) throw new Problem('slotFull')
  return moved
}

async function toMoment(tx: Transaction, before: Appointment, at: DateTime, now: DateTime): Promise<Appointment> {
  if (at <= now) throw new Problem('inThePast')
  // A year mistyped: the text would say a day of this one.
  if (at > now.plus(FURTHEST)) throw new Problem('dateUnread')
  if (before.slotId) await releaseSlot(tx, before.slotId)
  await renewAppointment(tx, before.id, { startsAt: at.toUTC(), slotId: null, answer: 'none' }, now)
  return getAppointment(tx, before.id)
}

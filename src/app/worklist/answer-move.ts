import type { DateTime } from 'luxon'
import type { Appointment } from '../../domain/appointment.ts'
import { Problem } from '../../domain/problem.ts'
import { findAppointment } from '../../store/appointments/appointments.ts'
import type { Session, Transaction } from '../../store/engine/database.ts'
import { ABOUT_MOVING, findRequest, type OfficeRequest } from '../../store/requests/requests.ts'
import { findSlot } from '../../store/slots/slots.ts'
import { intoSlot, type MovedTo, moveAppointment } from '../appointments/move-appointment.ts'
import { refuseMove } from '../appointments/refuse-move.ts'
import { answeredMeanwhile } from '../conversations/answered-meanwhile.ts'
import type { Parts } from '../parts.ts'
import { type Acting, settleRequest } from './acting.ts'

const FURTHEST = { years: 1 }

interface MoveAnswer extends Acting {
  /** Of the appointment, as the agent saw it. */
  version: number
  /** The last answer to the person that the agent had seen: see `Writing`. */
  seen?: string | undefined
}

export interface MoveApproval extends MoveAnswer {
  /** A free slot, or a moment agreed upon outside them, at the same place. */
  into: { slotId: string } | { at: DateTime }
}

/** Nothing was done: a colleague has answered the person since. */
interface Unanswered {
  answeredBy?: string
}

/** Moves the appointment as its person asked, tells them by the usual text, and closes what they asked; or changes nothing. */
export async function approveMoveAsked(
  parts: Parts,
  { version, seen, into, ...acting }: MoveApproval,
): Promise<Unanswered> {
  const now = parts.clock.now()
  return parts.store.transaction(async (tx) => {
    const answeredBy = await answeredBefore(tx, { ...acting, seen })
    if (answeredBy !== undefined) return { answeredBy }
    const request = await settleRequest(tx, acting, now)
    const before = await appointmentOf(tx, request, version, now)
    const to = await whereTo(tx, before, into, now)
    const by = { agentId: acting.agentId, door: { request: request.kind } }
    if (!(await moveAppointment(tx, parts, { before, to, by }, now))) throw new Problem('slotFull')
    return {}
  })
}

/** The appointment as approving would leave it: what is doubtful of that is seen before. */
export async function asApproved(
  session: Session,
  before: Appointment,
  into: MoveApproval['into'],
  now: DateTime,
): Promise<Appointment> {
  const to = await whereTo(session, before, into, now)
  const { startsAt, minutes, agentId } = to
  return { ...before, startsAt, minutes: minutes ?? before.minutes, agentId: agentId ?? before.agentId }
}

/** The appointment stands as it is, and its person is told; what they asked is closed. */
export async function refuseMoveAsked(parts: Parts, { version, seen, ...acting }: MoveAnswer): Promise<Unanswered> {
  const now = parts.clock.now()
  return parts.store.transaction(async (tx) => {
    const answeredBy = await answeredBefore(tx, { ...acting, seen })
    if (answeredBy !== undefined) return { answeredBy }
    const request = await settleRequest(tx, acting, now)
    const appointment = await appointmentOf(tx, request, version, now)
    await refuseMove(tx, parts, { appointment, by: { agentId: acting.agentId, door: { request: request.kind } } }, now)
    return {}
  })
}

async function answeredBefore(tx: Transaction, { requestId, agentId, seen }: Acting & { seen: string | undefined }) {
  const probationerId = (await findRequest(tx, requestId))?.probationerId
  return probationerId ? answeredMeanwhile(tx, { probationerId, agentId, seen }) : undefined
}

/** The appointment somebody wants moved, if it still is to come and is as the agent saw it. */
async function appointmentOf(
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

/** Where an answer to a wish takes an appointment; a Problem where it cannot. */
export async function whereTo(session: Session, before: Appointment, into: MoveApproval['into'], now: DateTime) {
  return 'slotId' in into ? slotFor(session, before, into.slotId, now) : momentFor(before, into.at, now)
}

async function slotFor(session: Session, before: Appointment, slotId: string, now: DateTime): Promise<MovedTo> {
  const slot = await findSlot(session, slotId)
  if (slot?.officeId !== before.officeId || slot.type !== before.type) throw new Problem('notFound')
  if (slot.startsAt <= now) throw new Problem('inThePast')
  return intoSlot(slot)
}

function momentFor({ startsAt }: Appointment, at: DateTime, now: DateTime): MovedTo {
  if (at <= now) throw new Problem('inThePast')
  // A year mistyped: the text would say a day of this one.
  if (at > now.plus(FURTHEST)) throw new Problem('dateUnread')
  if (+at === +startsAt) throw new Problem('nothingChanged')
  return { startsAt: at.toUTC() }
}

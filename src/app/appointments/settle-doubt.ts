import type { DateTime } from 'luxon'
import type { Appointment } from '../../domain/appointment.ts'
import { Problem } from '../../domain/problem.ts'
import { isReminder } from '../../domain/reminder.ts'
import { getAppointment } from '../../store/appointments/appointments.ts'
import { renewAppointment, setAppointment } from '../../store/appointments/write-appointments.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { listPlanned, postponeTexts } from '../../store/messages/planned.ts'
import { ABOUT_MOVING, settleRequestsAbout } from '../../store/requests/requests.ts'
import { releaseSlot } from '../../store/slots/slots.ts'
import type { Parts } from '../parts.ts'
import { planAgain } from '../texts/plan-texts.ts'
import { findOnSight, type OnSight, writeAbout } from './record-attendance.ts'

/** Which it is: a new appointment, or the one named here, moved. */
interface Settlement extends OnSight {
  moveOf: { appointmentId: string; version: number } | undefined
}

/**
 * Says of a doubtful appointment which it is. A new one keeps its texts, which leave now. When it is a move of another, it takes the
 * other's place, since it is the one that files name from now on: the person is told once, that it changed.
 */
export async function settleDoubt(parts: Parts, settlement: Settlement): Promise<Appointment> {
  const now = parts.clock.now()
  return parts.store.transaction(async (tx) => {
    const doubtful = await findOnSight(tx, settlement)
    if (!doubtful.doubtful || doubtful.status !== 'planned') throw new Problem('alreadyDone')
    const { moveOf } = settlement
    if (!moveOf) await letTextsLeave(tx, doubtful, now)
    else await takePlace(tx, parts, doubtful, await replacedBy(tx, settlement, moveOf, doubtful), settlement, now)
    await writeAbout(tx, parts, settlement, doubtful, 'doubtSettled', now)
    return getAppointment(tx, doubtful.id)
  })
}

async function letTextsLeave(tx: Transaction, { id, version }: Appointment, now: DateTime): Promise<void> {
  await setAppointment(tx, id, { doubtful: false }, now)
  const waiting = (await listPlanned(tx, [id])).filter(
    (text) => text.version === version && text.isToCome && !isReminder(text.kind),
  )
  // Sending looks at the hours again.
  await postponeTexts(
    tx,
    waiting.map((text) => text.id),
    now,
  )
}

async function replacedBy(
  tx: Transaction,
  settlement: Settlement,
  moveOf: { appointmentId: string; version: number },
  doubtful: Appointment,
): Promise<Appointment> {
  const replaced = await findOnSight(tx, { ...settlement, ...moveOf })
  const same = replaced.probationerId === doubtful.probationerId && replaced.id !== doubtful.id
  if (!same) throw new Problem('notFound')
  if (replaced.status !== 'planned') throw new Problem('notStanding')
  return replaced
}

async function takePlace(
  tx: Transaction,
  parts: Parts,
  doubtful: Appointment,
  replaced: Appointment,
  sight: OnSight,
  now: DateTime,
): Promise<void> {
  if (replaced.slotId) await releaseSlot(tx, replaced.slotId)
  const version = await renewAppointment(tx, replaced.id, { status: 'cancelled', slotId: null }, now)
  // The text about the one that takes its place says it: there is nothing to write about this one.
  await setAppointment(tx, replaced.id, { letterVersion: version }, now)
  await planAgain(tx, parts, await getAppointment(tx, replaced.id), { what: 'saidByHand' }, now)
  await settleRequestsAbout(tx, replaced.id, ABOUT_MOVING, { agentId: sight.agentId, now })
  await writeAbout(tx, parts, sight, replaced, 'appointmentReplaced', now)
  await renewAppointment(tx, doubtful.id, { doubtful: false }, now)
  const after = await getAppointment(tx, doubtful.id)
  await planAgain(tx, parts, after, { what: 'moved', from: replaced.startsAt }, now)
}

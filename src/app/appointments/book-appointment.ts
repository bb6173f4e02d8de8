import type { DateTime } from 'luxon'
import type { Appointment } from '../../domain/appointment.ts'
import { Problem } from '../../domain/problem.ts'
import { findAppointment, getAppointment } from '../../store/appointments/appointments.ts'
import { addAppointments, setAppointment } from '../../store/appointments/write-appointments.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { takeSlot } from '../../store/slots/slots.ts'
import { tellChange } from '../notices/tell-change.ts'
import type { Parts } from '../parts.ts'
import { planAgain } from '../texts/plan-texts.ts'
import type { Destination } from './change-appointment.ts'
import { writeAbout } from './record-attendance.ts'
import { whereChosen } from './where.ts'

/** An appointment an agent makes for somebody. */
export interface Booking {
  /** Made with the form: sent twice, it books once. */
  id: string
  officeId: string
  probationerId: string
  agentId: string
  type: string
  at: Destination
  documents: string[]
  tell: boolean
}

/** Books an appointment to come, with its summons and reminders; without the summons when the agent says it themselves. */
export async function bookAppointment(parts: Parts, booking: Booking): Promise<Appointment> {
  const now = parts.clock.now()
  return parts.store.transaction((tx) => bookWithin(tx, parts, booking, now))
}

/** The same within a transaction: only to see what would be said. */
export async function bookWithin(
  tx: Transaction,
  parts: Parts,
  { id, officeId, probationerId, agentId, type, at, documents, tell }: Booking,
  now: DateTime,
): Promise<Appointment> {
  const known = await findAppointment(tx, id)
  if (known) {
    if (known.officeId !== officeId || known.probationerId !== probationerId) throw new Problem('notFound')
    return known
  }
  if (at.startsAt <= now) throw new Problem('inThePast')
  if (at.slotId && !(await takeSlot(tx, at.slotId))) throw new Problem('slotFull')
  await addAppointments(
    tx,
    [
      {
        id,
        officeId,
        probationerId,
        type,
        reference: undefined,
        startsAt: at.startsAt.toUTC(),
        minutes: at.minutes,
        ...(await whereChosen(tx, parts, officeId, type, at.place)),
        agentId: at.agentId,
        documents,
        status: 'planned',
        doubtful: false,
        bookedAhead: true,
        importId: undefined,
      },
    ],
    now,
  )
  const change = { ...(at.slotId && { slotId: at.slotId }), ...(!tell && { letterVersion: 1 }) }
  if (Object.keys(change).length > 0) await setAppointment(tx, id, change, now)
  const appointment = await getAppointment(tx, id)
  await planAgain(tx, parts, appointment, { what: 'loaded', summons: tell }, now)
  await writeAbout(tx, parts, { agentId }, appointment, 'appointmentBooked', now)
  await tellChange(tx, parts, { what: 'booked', appointment, by: agentId }, now)
  return appointment
}

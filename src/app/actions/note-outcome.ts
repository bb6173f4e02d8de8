import type { Outcome } from '../../domain/agent-action.ts'
import type { Appointment } from '../../domain/appointment.ts'
import { getAppointment, renewAppointment, wasBookedAhead } from '../../store/appointments.ts'
import { releaseSlot } from '../../store/slots.ts'
import { planAgain } from '../texts/plan-texts.ts'
import { type Deed, noteDeed } from './deed.ts'

/** Notes what became of an appointment, with the texts that this deserves: those a file that says the same would plan. */
export async function noteOutcome(deed: Deed, before: Appointment, outcome: Outcome): Promise<void> {
  const { tx, parts, now } = deed
  const { id: appointmentId, officeId, probationerId } = before
  const excused = outcome === 'excused'
  if (excused && before.slotId) await releaseSlot(tx, before.slotId)
  await renewAppointment(tx, appointmentId, { status: outcome, ...(excused && { slotId: null }) }, now)
  const after = await getAppointment(tx, appointmentId)
  const bookedAhead = await wasBookedAhead(tx, appointmentId)
  await planAgain(tx, parts, after, outcome === 'missed' ? { what: outcome, bookedAhead } : { what: outcome }, now)
  await noteDeed(deed, JOURNAL[outcome], { officeId, probationerId, appointmentId })
}

const JOURNAL: Record<Outcome, string> = {
  honoured: 'appointmentHonoured',
  missed: 'appointmentMissed',
  excused: 'appointmentExcused',
}

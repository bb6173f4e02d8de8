import type { DateTime } from 'luxon'
import type { Appointment, Slot } from '../../domain/appointment.ts'
import { getAppointment, renewAppointment } from '../../store/appointments.ts'
import type { Transaction } from '../../store/database.ts'
import { releaseSlot, takeSlot } from '../../store/slots.ts'

/**
 * Moves an appointment into a slot: a place of it is taken, and the one it held given back. Undefined, and nothing changed, when no
 * place is left. What people are told of it is for the caller to plan.
 */
export async function moveIntoSlot(
  tx: Transaction,
  before: Appointment,
  slot: Slot,
  { movedByText }: Pick<Appointment, 'movedByText'>,
  now: DateTime,
): Promise<Appointment | undefined> {
  if (!(await takeSlot(tx, slot.id))) return undefined
  if (before.slotId) await releaseSlot(tx, before.slotId)
  await renewAppointment(
    tx,
    before.id,
    {
      startsAt: slot.startsAt,
      placeId: slot.place.id,
      slotId: slot.id,
      answer: 'none',
      movedByText,
      ...(slot.minutes !== undefined && { minutes: slot.minutes }),
      ...(slot.agentId !== undefined && { agentId: slot.agentId }),
    },
    now,
  )
  return getAppointment(tx, before.id)
}

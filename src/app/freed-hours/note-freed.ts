import type { DateTime } from 'luxon'
import type { Appointment } from '../../domain/appointment.ts'
import { isWorthOffering, OFFICE_MAY_REGRET } from '../../domain/freed-hour.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { addFreedHour } from '../../store/freed-hours/freed-hours.ts'
import { listTypes } from '../../store/offices/offices.ts'
import type { Parts } from '../parts.ts'

/**
 * Notes that an appointment leaves its hour, for the next tick to offer to those who wish for one, where the office does so. What the office
 * frees is offered some minutes later: it may put it right.
 */
export async function noteFreed(
  tx: Transaction,
  { newId }: Parts,
  before: Appointment,
  by: 'person' | 'office',
  now: DateTime,
): Promise<void> {
  const type = (await listTypes(tx, before.officeId)).get(before.type)
  if (!isWorthOffering(before, type, now)) return
  const { id: appointmentId, officeId, agentId, startsAt, minutes, place, slotId } = before
  const byOffice = by === 'office'
  const askAt = byOffice ? now.plus(OFFICE_MAY_REGRET) : now
  const hour = { id: newId(), officeId, appointmentId, type: before.type, agentId, startsAt, minutes, slotId }
  await addFreedHour(tx, { ...hour, placeId: place.id, byOffice, askAt }, now)
}

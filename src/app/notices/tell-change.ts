import type { DateTime } from 'luxon'
import type { Appointment } from '../../domain/appointment.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { getOffice } from '../../store/offices/offices.ts'
import { getProbationer } from '../../store/people/people.ts'
import type { Parts } from '../parts.ts'
import { addNotice } from './add-notice.ts'

export interface ChangeOfTheirs {
  what: 'booked' | 'movedByOffice' | 'cancelled'
  appointment: Appointment
  before?: Appointment
  /** Who did it: nobody is told of what they did themselves. */
  by: string
}

/**
 * Tells an agent that somebody else booked, moved or cancelled an appointment of theirs, with what their calendar needs. Not for a
 * file: a planning of two thousand lines comes from the agents themselves.
 */
export async function tellChange(
  tx: Transaction,
  parts: Parts,
  { what: kind, appointment, before, by }: ChangeOfTheirs,
  now: DateTime,
): Promise<void> {
  const others = [appointment.agentId, before?.agentId].filter((id) => id !== undefined && id !== by)
  if (others.length === 0) return
  const office = await getOffice(tx, appointment.officeId)
  const probationer = await getProbationer(tx, appointment.probationerId)
  const key = `${kind}:${appointment.id}:${appointment.version}`
  await addNotice(tx, parts, { kind, key, office, probationer, appointment, before }, now)
}

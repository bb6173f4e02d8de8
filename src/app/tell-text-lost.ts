import type { DateTime } from 'luxon'
import { findAppointment } from '../store/appointments.ts'
import type { Transaction } from '../store/database.ts'
import { getOffice } from '../store/offices.ts'
import type { Message } from '../store/outbox.ts'
import { getProbationer } from '../store/people.ts'
import { openRequest } from '../store/requests.ts'
import type { Parts } from './parts.ts'
import { tellAgentsOf } from './tell-agents.ts'

/** Reasons nobody needs to hear of: the appointment changed, was said already, or an agent stopped it on purpose. */
const SILENT: readonly string[] = ['newVersion', 'notBooked', 'recentText', 'paused', 'answeredByHand', 'typeNotTexted']

/** Tells the agent, before the appointment, that a text about it will not arrive, and what to do. */
export async function tellTextLost(
  tx: Transaction,
  parts: Parts,
  message: Message,
  reason: string,
  now: DateTime,
): Promise<void> {
  const { id, appointmentId, officeId, probationerId, kind } = message
  parts.log.warn({ message: id, kind, reason }, 'a text was lost')
  if (SILENT.includes(reason) || !officeId || !probationerId) return
  // The carrier that already stopped a number refuses our own answer to STOP: nothing to do about it.
  if (kind === 'optedOut' || kind === 'wrongNumber') return
  const appointment = appointmentId ? await findAppointment(tx, appointmentId) : undefined
  const key = appointment ? `unreachable:${appointment.id}:${appointment.version}` : `unreachable:${id}`
  await openRequest(
    tx,
    {
      id: parts.newId(),
      key,
      officeId,
      probationerId,
      appointmentId: appointment?.id,
      messageId: id,
      kind: 'unreachable',
    },
    now,
  )
  const office = await getOffice(tx, officeId)
  const probationer = await getProbationer(tx, probationerId)
  await tellAgentsOf(
    tx,
    parts,
    { kind: 'textFailed', key, office, probationer, appointment, phone: message.phone, reason },
    now,
  )
}

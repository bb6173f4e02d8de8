import type { DateTime } from 'luxon'
import { step } from '../../conversation/step.ts'
import type { Answer } from '../../domain/appointment.ts'
import { findAppointment } from '../../store/appointments/appointments.ts'
import { conversationWith, saveConversation } from '../../store/conversations/conversations.ts'
import type { Transaction } from '../../store/engine/database.ts'
import type { Message } from '../../store/messages/message.ts'
import { getOffice } from '../../store/offices/offices.ts'

/** Kinds that always end with "Répondez OUI"; reminders do until they are answered. */
const ASKING: readonly string[] = ['summons', 'moved', 'restored']
const NEWS: readonly string[] = ['cancelled', 'excused', 'missed']

/** Tells the conversation that a text about an appointment left, so that the next "oui" is understood to be about it. */
export async function noteTexted(tx: Transaction, message: Message, now: DateTime): Promise<void> {
  const { appointmentId, officeId, phone, kind } = message
  const appointment = appointmentId ? await findAppointment(tx, appointmentId) : undefined
  if (!appointment || !officeId) return
  const office = await getOffice(tx, officeId)
  const before = await conversationWith(tx, phone)
  const event = {
    event: 'appointmentTexted',
    holderId: appointment.probationerId,
    appointmentId: appointment.id,
    version: message.version ?? appointment.version,
    asks: whatItAsks(kind, appointment.answer),
  } as const
  // Who they are and what they may do is not looked at: nothing is answered here.
  const facts = {
    now: now.setZone(office.zone),
    office,
    language: 'fr',
    courtesySaid: false,
    agentSpokeLast: false,
    holders: [],
    handBackAt: now,
  } as const
  const { conversation } = step(before.conversation, event, { ...facts, holders: [] })
  await saveConversation(tx, { ...before, conversation }, now)
}

function whatItAsks(kind: string, answer: Answer): 'confirmation' | 'nothing' | 'asBefore' {
  if (NEWS.includes(kind)) return 'nothing'
  return ASKING.includes(kind) || (kind.startsWith('before') && answer === 'none') ? 'confirmation' : 'asBefore'
}

import type { DateTime } from 'luxon'
import { step } from '../../conversation/step.ts'
import type { Answer, Appointment } from '../../domain/appointment.ts'
import type { Office } from '../../domain/office.ts'
import { listAppointments } from '../../store/appointments/appointments.ts'
import { saveConversations, standingWith, type Talk } from '../../store/conversations/conversations.ts'
import type { Transaction } from '../../store/engine/database.ts'
import type { Message } from '../../store/messages/message.ts'
import { getOffice } from '../../store/offices/offices.ts'

/** Kinds that always end with "Répondez OUI"; reminders do until they are answered. */
const ASKING: readonly string[] = ['summons', 'moved', 'restored']
const NEWS: readonly string[] = ['cancelled', 'excused', 'missed']

/** Tells the conversations that texts about appointments left, in this order, so that the next "oui" is understood to be about them. */
export async function noteTexted(tx: Transaction, messages: readonly Message[], now: DateTime): Promise<void> {
  const ids = new Set(messages.flatMap(({ appointmentId }) => appointmentId ?? []))
  const appointments = new Map((await listAppointments(tx, [...ids])).map((one) => [one.id, one]))
  const about = messages.flatMap((message) => {
    const appointment = appointments.get(message.appointmentId ?? '')
    return appointment && message.officeId ? { message, appointment, officeId: message.officeId } : []
  })
  const phones = about.map(({ message }) => message.phone)
  const talks = await standingWith(tx, phones)
  for (const { message, appointment, officeId } of about) {
    const before = talks.get(message.phone)
    if (!before) throw new Error('a number has a conversation')
    const office = await getOffice(tx, officeId)
    talks.set(message.phone, { ...before, conversation: afterText(before, message, appointment, office, now) })
  }
  await saveConversations(tx, [...talks.values()], now)
}

function afterText(
  { conversation }: Pick<Talk, 'conversation'>,
  { kind, version }: Message,
  appointment: Appointment,
  office: Office,
  now: DateTime,
): Talk['conversation'] {
  const event = {
    event: 'appointmentTexted',
    holderId: appointment.probationerId,
    appointmentId: appointment.id,
    version: version ?? appointment.version,
    asks: whatItAsks(kind, appointment.answer),
  } as const
  // Who they are and what they may do is not looked at: nothing is answered here.
  const facts = {
    now: now.setZone(office.zone),
    office,
    language: 'fr',
    courtesySaid: false,
    agentSpokeLast: false,
    handBackAt: now,
  } as const
  return step(conversation, event, { ...facts, holders: [] }).conversation
}

function whatItAsks(kind: string, answer: Answer): 'confirmation' | 'nothing' | 'asBefore' {
  if (NEWS.includes(kind)) return 'nothing'
  return ASKING.includes(kind) || (kind.startsWith('before') && answer === 'none') ? 'confirmation' : 'asBefore'
}

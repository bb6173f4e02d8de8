import type { DateTime } from 'luxon'
import type { Event } from '../../conversation/conversation.ts'
import { step } from '../../conversation/step.ts'
import type { Answer, Appointment } from '../../domain/appointment.ts'
import { ENDS_BEFORE } from '../../domain/freed-hour.ts'
import type { Office } from '../../domain/office.ts'
import { listAppointments } from '../../store/appointments/appointments.ts'
import { saveConversations, standingWith, type Talk } from '../../store/conversations/conversations.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { type OfferOfHour, offersById } from '../../store/freed-hours/hour-offers.ts'
import { FREED_HOUR, HOUR_TAKEN, type Message } from '../../store/messages/message.ts'
import { getOffice } from '../../store/offices/offices.ts'

/** Kinds that always end with "Répondez OUI"; reminders do until they are answered. */
const ASKING: readonly string[] = ['summons', 'moved', 'restored']
const NEWS: readonly string[] = ['cancelled', 'excused', 'missed', HOUR_TAKEN]

/** Tells the conversations that texts about appointments left, in this order, so that the next "oui" is understood to be about them. */
export async function noteTexted(tx: Transaction, messages: readonly Message[], now: DateTime): Promise<void> {
  const ids = new Set(messages.flatMap(({ appointmentId }) => appointmentId ?? []))
  const appointments = new Map((await listAppointments(tx, [...ids])).map((one) => [one.id, one]))
  const about = messages.flatMap((message) => {
    const appointment = appointments.get(message.appointmentId ?? '')
    return appointment && message.officeId ? { message, appointment, officeId: message.officeId } : []
  })
  const offers = await offersById(
    tx,
    messages.flatMap(({ id, kind }) => (kind === FREED_HOUR ? id : [])),
  )
  const phones = about.map(({ message }) => message.phone)
  const talks = await standingWith(tx, phones)
  for (const { message, appointment, officeId } of about) {
    const before = talks.get(message.phone)
    if (!before) throw new Error('a number has a conversation')
    const office = await getOffice(tx, officeId)
    const event = eventOf(message, appointment, offers.get(message.id))
    talks.set(message.phone, { ...before, conversation: afterText(before, event, office, now) })
  }
  await saveConversations(tx, [...talks.values()], now)
}

function eventOf({ kind, version }: Message, appointment: Appointment, offer: OfferOfHour | undefined): Event {
  const { id: appointmentId, probationerId: holderId } = appointment
  const told = { holderId, appointmentId, version: version ?? appointment.version }
  if (!offer?.slotId) return { event: 'appointmentTexted', ...told, asks: whatItAsks(kind, appointment.answer) }
  const { id: offerId, slotId, startsAt } = offer
  const expiresAt = startsAt.minus(ENDS_BEFORE).toUTC().toISO() ?? ''
  return { event: 'hourOffered', ...told, offerId, slotId, startsAt: startsAt.toUTC().toISO() ?? '', expiresAt }
}

function afterText(
  { conversation }: Pick<Talk, 'conversation'>,
  event: Event,
  office: Office,
  now: DateTime,
): Talk['conversation'] {
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

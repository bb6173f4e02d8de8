import { DateTime } from 'luxon'
import type { Probationer } from '../../domain/people.ts'
import { type Circumstances, momentOf, type TextKind } from '../../domain/reminder.ts'
import { sayText } from '../../locales/say.ts'
import { findAppointment } from '../../store/appointments.ts'
import { getConversation } from '../../store/conversations.ts'
import type { Session } from '../../store/database.ts'
import { getOffice, getType } from '../../store/offices.ts'
import { getProbationer, listByPhone, phoneKeyOf } from '../../store/people.ts'

/** What is read again at the moment of sending a text about an appointment. */
export async function circumstancesOf(session: Session, appointmentId: string): Promise<Circumstances> {
  const appointment = await findAppointment(session, appointmentId)
  if (!appointment) throw new Error(`appointment ${appointmentId} is not in the store`)
  const probationer = await getProbationer(session, appointment.probationerId)
  return {
    appointment,
    office: await getOffice(session, appointment.officeId),
    type: await getType(session, appointment.officeId, appointment.type),
    probationer,
    ...(await reachOf(session, probationer)),
  }
}

/** Who else has the number, and whether a danger spoken of on it waits for an agent. */
async function reachOf(
  session: Session,
  { phone }: Probationer,
): Promise<Pick<Circumstances, 'numberIsShared' | 'heldUntil'>> {
  if (!phone) return { numberIsShared: false }
  const holders = (await listByPhone(session, phone)).map(({ id }) => id)
  const { conversation } = await getConversation(session, phoneKeyOf(session, phone), holders)
  const danger = conversation.state === 'handedOver' && conversation.because === 'danger'
  return {
    numberIsShared: holders.length > 1,
    heldUntil: danger ? DateTime.fromISO(conversation.until, { zone: 'utc' }) : undefined,
  }
}

/** The text itself, in the person's language, with the words of the day it leaves. */
export function textOf(
  { kind, usefulUntil }: { kind: TextKind; usefulUntil: DateTime },
  { appointment: current, office, probationer, numberIsShared }: Circumstances,
  now: DateTime,
): string {
  // What is called off is the moment people know, which may not be the one it had moved to meanwhile.
  const appointment = { ...current, startsAt: momentOf({ kind, usefulUntil }) ?? current.startsAt }
  const { language, firstName } = probationer
  const voice = { office, now: now.setZone(office.zone), addressee: numberIsShared ? firstName : undefined }
  if (isReminder(kind)) return sayText(language, 'reminder', { appointment, answer: appointment.answer }, voice)
  return sayText(language, kind, { appointment }, voice)
}

type ReminderKind = Extract<TextKind, `before${number}`>

function isReminder(kind: TextKind): kind is ReminderKind {
  return kind.startsWith('before')
}

import type { DateTime } from 'luxon'
import { handOf } from '../../conversation/hand-of.ts'
import type { Appointment } from '../../domain/appointment.ts'
import { formerMoment } from '../../domain/former-moment.ts'
import { MAY_HAVE_ARRIVED } from '../../domain/message.ts'
import { onOfficeClock } from '../../domain/office.ts'
import { type Circumstances, isReminder, momentOf, type TextKind } from '../../domain/reminder.ts'
import { type Extra, saidOtherwise } from '../../domain/trial/extras.ts'
import { sayText } from '../../locales/say.ts'
import { listAppointments } from '../../store/appointments/appointments.ts'
import { standingWith } from '../../store/conversations/conversations.ts'
import type { Session } from '../../store/engine/database.ts'
import type { Planned } from '../../store/messages/planned.ts'
import { listOffices, listTypes } from '../../store/offices/offices.ts'
import { listPeople } from '../../store/people/people.ts'

/** What is read again at the moment of sending texts about these appointments, by appointment; a few reads however many there are. */
export async function circumstancesOf(
  session: Session,
  appointmentIds: string[],
  now: DateTime,
): Promise<Map<string, Circumstances>> {
  const appointments = await listAppointments(session, appointmentIds)
  if (appointments.length === 0) return new Map()
  const people = await listPeople(session, [...new Set(appointments.map(({ probationerId }) => probationerId))])
  const talks = await standingWith(
    session,
    [...people.values()].flatMap(({ phone }) => phone ?? []),
  )
  const offices = new Map((await listOffices(session)).map((office) => [office.id, office]))
  const types = new Map<string, Awaited<ReturnType<typeof listTypes>>>()
  for (const officeId of new Set(appointments.map((one) => one.officeId))) {
    types.set(officeId, await listTypes(session, officeId))
  }
  const found = new Map<string, Circumstances>()
  for (const appointment of appointments) {
    const office = offices.get(appointment.officeId)
    const probationer = people.get(appointment.probationerId)
    const type = types.get(appointment.officeId)?.get(appointment.type)
    if (!office || !probationer || !type) continue
    const talk = talks.get(probationer.phone ?? '')
    const hand = talk && handOf(talk.conversation, probationer.id, now)
    found.set(appointment.id, {
      appointment,
      office,
      type,
      probationer,
      numberIsShared: talk !== undefined && talk.people.length > 1,
      heldUntil: hand?.because === 'danger' ? hand.until : undefined,
      inHand: hand !== undefined,
    })
  }
  return found
}

const LEFT: readonly string[] = MAY_HAVE_ARRIVED

/** What fell by a move, of all that was planned about its appointment: what `textOf` says as `was`. */
export function whatFell(planned: readonly Planned[], appointment: Pick<Appointment, 'version' | 'startsAt'>) {
  return formerMoment(
    planned.map((text) => ({ ...text, left: LEFT.includes(text.state) })),
    appointment,
  )
}

/** The text itself, in the person's language, with the words of the day it leaves; of a trial, `without` the extra that they do not get. */
export function textOf(
  { kind, usefulUntil, was }: { kind: TextKind; usefulUntil: DateTime; was?: DateTime | undefined },
  { appointment: current, office, probationer, numberIsShared }: Circumstances,
  now: DateTime,
  without?: Extra,
): string {
  // What is called off is the moment people know, which may not be the one it had moved to meanwhile.
  const startsAt = momentOf({ kind, usefulUntil }) ?? current.startsAt
  // On the office's clock once: each word that tells the moment would convert it again.
  const appointment = { ...current, startsAt: onOfficeClock(office, startsAt) }
  const { language, firstName } = probationer
  const voice = { office, now: onOfficeClock(office, now), addressee: numberIsShared ? firstName : undefined }
  const otherwise = saidOtherwise(without, kind)
  if (kind === 'moved') return sayText(language, kind, { appointment, was: was && onOfficeClock(office, was) }, voice)
  return isReminder(kind)
    ? sayText(language, 'reminder', { appointment, answer: appointment.answer }, voice, otherwise)
    : sayText(language, kind, { appointment }, voice, otherwise)
}

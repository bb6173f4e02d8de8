import type { DateTime } from 'luxon'
import type { ComingAppointment } from '../../domain/appointment.ts'
import type { HourState } from '../../domain/freed-hour.ts'
import { onOfficeClock } from '../../domain/office.ts'
import { sayReply } from '../../locales/say.ts'
import { listAppointments } from '../../store/appointments/appointments.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { endHour, type FreedHour } from '../../store/freed-hours/freed-hours.ts'
import { type HourOffer, listStanding, settleOffers } from '../../store/freed-hours/hour-offers.ts'
import { markTexts } from '../../store/messages/mark-texts.ts'
import { HOUR_TAKEN, RANK } from '../../store/messages/message.ts'
import { enqueueTexts, listUnsent, type NewText } from '../../store/messages/outbox.ts'
import { getOffice } from '../../store/offices/offices.ts'
import { listPeople } from '../../store/people/people.ts'
import { removeSlot } from '../../store/slots/slots.ts'
import type { Parts } from '../parts.ts'
import { hourTextKey } from '../texts/hour-text-key.ts'

/** It is no longer free though nobody who was asked has it: the slot that was opened for it goes, and they are told. */
export async function withdrawHour(
  tx: Transaction,
  parts: Parts,
  hour: FreedHour,
  now: DateTime,
  state: 'withdrawn' | 'takenBack' = 'withdrawn',
): Promise<void> {
  if (hour.opened && hour.slotId) await removeSlot(tx, hour.slotId)
  await endOffering(tx, parts, hour, state, now)
}

/**
 * Nobody is asked about an hour any more. Where it is somebody's now, each of those who were asked is told so in one text, with what stands for
 * them; who was not told of it yet hears nothing, nor who still may have it as the slot that it is.
 */
export async function endOffering(
  tx: Transaction,
  parts: Parts,
  hour: FreedHour,
  state: Exclude<HourState, 'open'>,
  now: DateTime,
): Promise<void> {
  if (!(await endHour(tx, hour.id, state, now))) return
  const standing = await listStanding(tx, hour.id)
  const ids = standing.map(({ id }) => id)
  const unsent = await listUnsent(tx, ids)
  await markTexts(tx, [...unsent], ['waiting'], { state: 'dropped', reason: 'unwanted', settledAt: now })
  const told = state === 'over' ? [] : standing.filter(({ id }) => !unsent.has(id))
  await settleOffers(
    tx,
    told.map(({ id }) => id),
    ['asked'],
    'gone',
    now,
  )
  await settleOffers(tx, ids, ['asked'], 'over', now)
  await enqueueTexts(tx, await textsFor(tx, parts, hour, told, now), now)
}

async function textsFor(
  tx: Transaction,
  { newId }: Parts,
  hour: FreedHour,
  offers: readonly HourOffer[],
  now: DateTime,
): Promise<NewText[]> {
  if (offers.length === 0) return []
  const office = await getOffice(tx, hour.officeId)
  const people = await listPeople(
    tx,
    offers.map(({ probationerId }) => probationerId),
  )
  const appointments = await listAppointments(
    tx,
    offers.map(({ appointmentId }) => appointmentId),
  )
  return offers.flatMap(({ id, probationerId, appointmentId, version }): NewText[] => {
    const person = people.get(probationerId)
    const found = appointments.find((one) => one.id === appointmentId)
    if (!person?.phone || found?.version !== version) return []
    const appointment: ComingAppointment = { ...found, moving: 'self', agentName: undefined }
    const reply = { text: 'freedHourTaken' as const, values: { appointment, startsAt: hour.startsAt } }
    const body = sayReply(person.language, reply, { office, now: onOfficeClock(office, now) })
    return [
      {
        ...{
          id: newId(),
          key: hourTextKey(HOUR_TAKEN, id),
          officeId: office.id,
          probationerId,
          appointmentId,
          version,
        },
        ...{ kind: HOUR_TAKEN, phone: person.phone, body, rank: RANK.answer, dueAt: now, usefulUntil: found.startsAt },
      },
    ]
  })
}

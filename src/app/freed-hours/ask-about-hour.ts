import type { DateTime } from 'luxon'
import { START } from '../../conversation/conversation.ts'
import { type Wishing, whomToOffer } from '../../conversation/whom-to-offer.ts'
import type { Appointment, ComingAppointment } from '../../domain/appointment.ts'
import { ASKED_AT_ONCE, ENDS_BEFORE, OFFERS_AT_MOST } from '../../domain/freed-hour.ts'
import { type AskingFor, type Office, onOfficeClock } from '../../domain/office.ts'
import { sayReply } from '../../locales/say.ts'
import { listComing } from '../../store/appointments/appointments.ts'
import { listWishing } from '../../store/appointments/wishes.ts'
import { conversationsWith } from '../../store/conversations/conversations.ts'
import type { Transaction } from '../../store/engine/database.ts'
import type { FreedHour } from '../../store/freed-hours/freed-hours.ts'
import { addOffers, listOffersSince } from '../../store/freed-hours/hour-offers.ts'
import { writeJournal } from '../../store/journal/journal.ts'
import { FREED_HOUR, RANK } from '../../store/messages/message.ts'
import { enqueueTexts, type NewText } from '../../store/messages/outbox.ts'
import { listPeople } from '../../store/people/people.ts'
import { listStandingAbout } from '../../store/requests/requests.ts'
import { listSetApart } from '../../store/trials/set-apart.ts'
import type { Parts } from '../parts.ts'
import { hourTextKey } from '../texts/hour-text-key.ts'

/** An agent follows some hundred people. */
const WISHES_READ = 500

interface Asking {
  hour: FreedHour
  office: Office
  atOnce: AskingFor
}

/** Offers an hour to those who come next; returns to how many. */
export async function askAboutHour(
  tx: Transaction,
  parts: Parts,
  { hour, office, atOnce }: Asking,
  now: DateTime,
): Promise<number> {
  const wishing = await readWishing(tx, hour, now)
  const next = whomToOffer(wishing, hour, office, now).slice(0, ASKED_AT_ONCE[atOnce])
  const offered = next.map((one) => ({ ...one, id: parts.newId() }))
  const added = await addOffers(
    tx,
    offered.map(({ id, appointment, probationer }) => {
      const { id: appointmentId, version } = appointment
      return { id, hourId: hour.id, probationerId: probationer.id, appointmentId, version }
    }),
    now,
  )
  const asked = offered.filter(({ id }) => added.has(id))
  await enqueueTexts(
    tx,
    asked.map((one) => textFor(one, hour, office, now)),
    now,
  )
  const at = hour.startsAt.toUTC().toISO() ?? ''
  const entries = asked.map(({ appointment: { id: appointmentId, officeId, probationerId } }) => {
    return {
      officeId,
      probationerId,
      appointmentId,
      actor: 'service' as const,
      what: 'freedHourOffered',
      details: { at },
    }
  })
  await writeJournal(tx, entries, parts.newId, now)
  return asked.length
}

/** Those of its agent who asked for another moment, and may be offered one more. */
async function readWishing(tx: Transaction, hour: FreedHour, now: DateTime): Promise<Wishing[]> {
  const { officeId, type, agentId, placeId } = hour
  const found = await listWishing(tx, { officeId, type, agentId, placeId, from: now.plus(ENDS_BEFORE) }, WISHES_READ)
  if (found.length === 0) return []
  const ids = [...new Set(found.map(({ appointment }) => appointment.probationerId))]
  const before = Map.groupBy(
    await listOffersSince(tx, ids, now.minus(OFFERS_AT_MOST.within)),
    ({ probationerId }) => probationerId,
  )
  const mayBeOffered = (id: string) => {
    const offers = before.get(id) ?? []
    const stands = offers.some(({ state, hourId }) => state === 'asked' || hourId === hour.id)
    return !stands && offers.length < OFFERS_AT_MOST.offers
  }
  const left = found.filter(({ appointment }) => mayBeOffered(appointment.probationerId))
  const people = await listPeople(tx, [...new Set(left.map(({ appointment }) => appointment.probationerId))])
  const talks = await conversationsWith(
    tx,
    [...people.values()].flatMap(({ phone }) => phone ?? []),
  )
  const apart = await listSetApart(tx, [...people.values()])
  const requests = await listStandingAbout(
    tx,
    left.map(({ appointment }) => appointment.id),
  )
  const coming = await listComing(tx, [...people.keys()], now)
  return left.flatMap(({ appointment, wish }) => {
    const probationer = people.get(appointment.probationerId)
    if (!probationer) return []
    const talk = talks.get(probationer.phone ?? '')
    return {
      ...{ appointment, wish, probationer, conversation: talk?.conversation ?? START },
      numberIsShared: (talk?.people.length ?? 0) > 1,
      setApart: apart.has(probationer.id),
      request: requests.get(appointment.id),
      busy: busyOf(probationer.id, coming),
    }
  })
}

function busyOf(probationerId: string, coming: readonly Appointment[]): DateTime[] {
  return coming.filter((one) => one.probationerId === probationerId).map(({ startsAt }) => startsAt)
}

function textFor(
  { id, appointment, probationer }: Wishing & { id: string },
  { startsAt }: FreedHour,
  office: Office,
  now: DateTime,
): NewText {
  const { phone = '', language } = probationer
  const coming: ComingAppointment = { ...appointment, moving: 'self', agentName: undefined }
  const reply = { text: 'freedHour' as const, values: { appointment: coming, startsAt } }
  return {
    id,
    key: hourTextKey(FREED_HOUR, id),
    officeId: office.id,
    probationerId: probationer.id,
    appointmentId: appointment.id,
    version: appointment.version,
    kind: FREED_HOUR,
    phone,
    body: sayReply(language, reply, { office, now: onOfficeClock(office, now) }),
    rank: RANK.answer,
    dueAt: now,
    usefulUntil: startsAt.minus(ENDS_BEFORE).toUTC(),
  }
}

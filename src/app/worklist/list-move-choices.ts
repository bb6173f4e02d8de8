import { DateTime } from 'luxon'
import type { Appointment, Slot } from '../../domain/appointment.ts'
import type { Office } from '../../domain/office.ts'
import { type Language, readIn } from '../../domain/people.ts'
import { atHour } from '../../domain/time.ts'
import { listComing } from '../../store/appointments/appointments.ts'
import type { Session } from '../../store/engine/database.ts'
import { listFree } from '../../store/slots/slots.ts'
import { contradicts, suiting } from '../../understanding/dates/wish.ts'
import type { Moment } from '../../understanding/intent.ts'
import { understand } from '../../understanding/understand.ts'

/** An agent may offer what people may not choose alone: the very same day, as long as a text still comes in time. */
const FROM = { hours: 3 }
const UNTIL = { days: 30 }
const SHOWN = 24

export interface MoveChoices {
  /** Free slots, those that fit the wish first. */
  slots: Slot[]
  /** The wish, as understood from the person's words. */
  wish: Moment | undefined
  /** How many of the first slots fit it. */
  fitting: number
  /** The moment they named, day and hour, when it is to come. */
  wished: DateTime | undefined
}

/** What an agent may offer to somebody who wants an appointment moved. */
export async function listMoveChoices(
  session: Session,
  office: Office,
  appointment: Appointment,
  { words, language, writtenAt }: { words: string | undefined; language: Language; writtenAt: DateTime },
  now: DateTime,
): Promise<MoveChoices> {
  const written = writtenAt.setZone(office.zone)
  const appointmentAt = appointment.startsAt.setZone(office.zone)
  const wish =
    words === undefined
      ? undefined
      : understand(words, readIn(language), { now: written, appointmentAt, writtenIn: language }).moment
  const { officeId, type, agentId } = appointment
  const free = await listFree(session, { officeId, type, from: now.plus(FROM), until: now.plus(UNTIL) })
  const coming = await listComing(session, [appointment.probationerId], now)
  const busy = new Set(coming.map(({ startsAt }) => startsAt.toMillis()))
  const others = free.filter(({ startsAt }) => !busy.has(startsAt.toMillis()))
  const isOwn = (slot: Slot) => agentId !== undefined && slot.agentId === agentId
  const ordered = [...others.filter(isOwn), ...others.filter((slot) => !isOwn(slot))]
  const { slots: fit, fits } = suiting(ordered, wish, appointmentAt, office.zone)
  const fitting = wish && fits ? fit : []
  const rest = wish
    ? ordered.filter(({ startsAt }) => contradicts(wish, startsAt.setZone(office.zone), appointmentAt))
    : ordered
  const wished = wish && momentOf(wish, office, now)
  return { slots: [...fitting, ...rest].slice(0, SHOWN), wish, fitting: Math.min(fitting.length, SHOWN), wished }
}

function momentOf({ from, to, at }: Moment, office: Office, now: DateTime): DateTime | undefined {
  if (from === undefined || at === undefined || (to !== undefined && to !== from)) return undefined
  const moment = atHour(office, DateTime.fromISO(from, { zone: office.zone }), at)
  return moment > now ? moment : undefined
}

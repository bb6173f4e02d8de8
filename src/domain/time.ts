import { type DateTime, IANAZone } from 'luxon'
import type { Appointment } from './appointment.ts'
import { isHoliday } from './holidays.ts'
import { type Office, onOfficeClock } from './office.ts'

/** What of an office says when texts may leave. */
export type Opening = Pick<Office, 'zone' | 'sendingHours' | 'holidayRegion' | 'closedDays' | 'openedDays'>

/** Whether what we send on our own may leave at this instant: on an open day, from the opening on, before the closing. */
export function isOpen(office: Opening, instant: DateTime): boolean {
  const { sendingHours } = office
  if (sendingHours === 'always') return true
  const shown = clock(office, instant)
  return whenInHours(sendingHours, shown) === 'open' && isOpenDay(office, shown)
}

/**
 * Whether agents are at their desks: from nine to five of a day on which the office works, Monday to Friday where it sends at any hour. Closer than
 * the hours in which texts leave, which begin before anybody is there.
 */
export function isAtWork(office: Opening, instant: DateTime): boolean {
  const shown = clock(office, instant)
  if (shown.hour < 9 || shown.hour >= 17) return false
  if (office.sendingHours !== 'always') return isOpen(office, instant)
  return shown.weekday <= 5 && !isHoliday(office, shown.toISODate() ?? '')
}

/** The instant itself while texts may leave, else the next opening; undefined when none comes within 400 days. */
export function nextOpening(office: Opening, instant: DateTime): DateTime | undefined {
  const last = lastAsked.get(office)
  if (last?.instant === instant) return last.opening
  const opening = findOpening(office, instant)
  lastAsked.set(office, { instant, opening })
  return opening
}

/** Of one office and one moment it is asked for each text that is due. */
const lastAsked = new WeakMap<Opening, { instant: DateTime; opening: DateTime | undefined }>()

function findOpening(office: Opening, instant: DateTime): DateTime | undefined {
  const { sendingHours } = office
  if (sendingHours === 'always' || isOpen(office, instant)) return instant
  const today = clock(office, instant)
  const first = whenInHours(sendingHours, today) === 'early' ? 0 : 1
  for (let days = first; days <= FAR && everOpens(sendingHours); days++) {
    const day = today.plus({ days })
    if (isOpenDay(office, day)) return atHour(office, day, sendingHours.opens).toUTC()
  }
  return undefined
}

/**
 * The instant itself when its day is open, else the same hour of the office's clock on the last open day before; undefined when
 * there was none within 400 days. An hour outside the hours of that day is brought inside: too early, to the opening; too late, to
 * one hour before the closing, so that a late tick or a slow carrier still sends it that day.
 */
export function lastOpenBefore(office: Opening, instant: DateTime): DateTime | undefined {
  const { sendingHours } = office
  if (sendingHours === 'always') return instant
  const wanted = clock(office, instant)
  for (let days = 0; days <= FAR && everOpens(sendingHours); days++) {
    const sameHour = wanted.minus({ days })
    if (isOpenDay(office, sameHour)) return inside(office, sendingHours, sameHour).toUTC()
  }
  return undefined
}

/** Whether the office works on the day that its calendar shows at this instant. */
export function isOpenDay(office: Opening, instant: DateTime): boolean {
  const { sendingHours } = office
  if (sendingHours === 'always') return true
  const day = clock(office, instant)
  return sendingHours.days.includes(day.weekday) && !isHoliday(office, day.toISODate() ?? '')
}

/** The instant at which the office's clock shows this hour ("10:00") on that day; the first of two in autumn, the one after a gap in spring. */
export function atHour(office: Pick<Office, 'zone'>, day: DateTime, hour: string): DateTime {
  // From midnight on: an hour that comes twice must not depend on the side of the clock change we came from.
  return clock(office, day).startOf('day').set(getHour(hour))
}

/** How a text names the day of an appointment, chosen when it is sent. */
export function dayWord(
  { startsAt }: Pick<Appointment, 'startsAt'>,
  office: Pick<Office, 'zone'>,
  now: DateTime,
): 'today' | 'tomorrow' | 'other' {
  const days = dateOf(onOfficeClock(office, startsAt)) - dateOf(onOfficeClock(office, now))
  return days === 0 ? 'today' : days === 1 ? 'tomorrow' : 'other'
}

/** The date on the face of a clock, in days: the zone, which is slow to ask, has nothing more to say. */
function dateOf({ year, month, day }: DateTime): number {
  return Date.UTC(year, month - 1, day) / 86_400_000
}

/** Whether a clock of this name exists ("Europe/Paris"). */
export function isKnownZone(zone: string): boolean {
  return /^[A-Z]/i.test(zone) && IANAZone.isValidZone(zone)
}

/** How far an opening is looked for, in days: beyond a year an office that never opens is a mistake in its settings. */
const FAR = 400

type Hours = Exclude<Office['sendingHours'], 'always'>

function everOpens({ opens, closes }: Hours): boolean {
  return minutesOf(opens) < minutesOf(closes)
}

/** Read on the face of the clock: asking the zone for instants would make the planning of a large file four times slower. */
function whenInHours({ opens, closes }: Hours, shown: DateTime): 'early' | 'open' | 'late' {
  const minutes = shown.hour * 60 + shown.minute
  if (minutes < minutesOf(opens)) return 'early'
  return minutes < minutesOf(closes) ? 'open' : 'late'
}

function inside(office: Opening, hours: Hours, shown: DateTime): DateTime {
  const when = whenInHours(hours, shown)
  if (when === 'open') return shown
  const opensAt = atHour(office, shown, hours.opens)
  if (when === 'early') return opensAt
  const hourBefore = atHour(office, shown, hours.closes).minus({ hours: 1 })
  return hourBefore < opensAt ? opensAt : hourBefore
}

function minutesOf(word: string): number {
  const { hour, minute } = getHour(word)
  return hour * 60 + minute
}

function getHour(word: string): { hour: number; minute: number } {
  const read = readHour(word)
  if (!read) throw new Error(`"${word}" is not an hour of a clock`)
  return read
}

function readHour(word: string): { hour: number; minute: number } | undefined {
  const [, hour, minute] = /^([01]?\d|2[0-4]):([0-5]\d)$/.exec(word) ?? []
  if (hour === undefined || minute === undefined || (hour === '24' && minute !== '00')) return undefined
  return { hour: Number(hour), minute: Number(minute) }
}

/** Loud on a zone nobody checked: comparing with an invalid instant is always false, and texts would be lost in silence. */
function clock(office: Pick<Office, 'zone'>, instant: DateTime): DateTime {
  const shown = onOfficeClock(office, instant)
  if (!shown.isValid) throw new Error(`no clock shows this instant: ${shown.invalidExplanation}`)
  return shown
}

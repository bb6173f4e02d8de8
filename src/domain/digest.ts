import type { DateTime } from 'luxon'
import { isHoliday } from './holidays.ts'
import { type Office, onOfficeClock } from './office.ts'
import { atHour } from './time.ts'

/** What of an office says on which days people work there. */
export type WorkingDays = Pick<Office, 'zone' | 'holidayRegion' | 'closedDays' | 'openedDays'>

/** When somebody's summaries leave: an hour of the office's clock, and the weekdays (1 Monday) they chose, or all working days. */
export interface DigestTimes {
  at: string
  days: readonly number[] | undefined
}

/** A summary that is due. Its instants are on the office's clock. */
export interface DueDigest {
  /** The day it leaves, which names it: "2027-01-11". */
  date: string
  /** What it tells of: from the next day on, to the end of the next day that has a summary. */
  from: DateTime
  until: DateTime
  /** The summary before it left then: what was said since is new. */
  since: DateTime
  /** From 08:30 of the next working day on, it is not sent. */
  usefulUntil: DateTime
}

/**
 * The summary that should have left by now and still helps, if there is one: a service that slept over 17:30 sends it late in
 * the evening, never at noon of the day it tells of.
 */
export function dueDigest(office: WorkingDays, times: DigestTimes, now: DateTime): DueDigest | undefined {
  const today = onOfficeClock(office, now)
  const day = findDay(today, -1, (other) => hasDigest(office, times, other) && atHour(office, other, times.at) <= now)
  const before = day && findDay(day.minus({ days: 1 }), -1, (other) => hasDigest(office, times, other))
  const next = day && findDay(day.plus({ days: 1 }), 1, (other) => hasDigest(office, times, other))
  const work = day && findDay(day.plus({ days: 1 }), 1, (other) => isWorkingDay(office, other))
  if (!day || !before || !next || !work) return undefined
  const usefulUntil = atHour(office, work, DAY_BEGINS)
  if (now >= usefulUntil) return undefined
  return {
    date: day.toISODate() ?? '',
    from: day.plus({ days: 1 }).startOf('day'),
    until: next.plus({ days: 1 }).startOf('day'),
    since: atHour(office, before, times.at),
    usefulUntil,
  }
}

/**
 * Whether summaries leave that day: Monday to Friday but for holidays and closed days, and the days the office opened. The hours of texts,
 * which include Saturdays, do not count.
 */
export function isWorkingDay(office: WorkingDays, instant: DateTime): boolean {
  const day = onOfficeClock(office, instant)
  const date = day.toISODate() ?? ''
  if (office.openedDays.includes(date)) return true
  return day.weekday <= FRIDAY && !isHoliday(office, date)
}

const FRIDAY = 5
const DAY_BEGINS = '08:30'
/** How many days are looked through for one with a summary: at least five of a weekday chosen alone, of which holidays leave one. */
const FAR = 40

function hasDigest(office: WorkingDays, { days }: DigestTimes, day: DateTime): boolean {
  return isWorkingDay(office, day) && (!days || days.length === 0 || days.includes(day.weekday))
}

function findDay(first: DateTime, step: 1 | -1, fits: (day: DateTime) => boolean): DateTime | undefined {
  for (let count = 0; count < FAR; count++) {
    const day = first.plus({ days: step * count })
    if (fits(day)) return day
  }
  return undefined
}

import type { DateTime } from 'luxon'
import { expect } from 'vitest'
import { publicHolidays } from '../../src/domain/holidays.ts'
import type { Office, ReminderRule } from '../../src/domain/office.ts'
import type { TextKind } from '../../src/domain/reminder.ts'

/** A wall calendar read day by day, by somebody who knows no code of ours: days are plain dates, and the clock is that of Intl. */
export interface Candidate {
  kind: TextKind
  dueAt: number
}

/** So many days before on the calendar, then back one day at a time until one is open. */
export function candidateOf(office: Office, { daysBefore, at }: ReminderRule, startsAt: number): Candidate | undefined {
  const { opens, closes } = hoursOf(office)
  let day = addDays(dayOf(startsAt, office.zone), -daysBefore)
  for (let tried = 0; !isOpenOn(office, day); tried++) {
    if (tried > 400) return undefined
    day = addDays(day, -1)
  }
  const hourBefore = `${String(Number(closes.slice(0, 2)) - 1).padStart(2, '0')}${closes.slice(2)}`
  const lastHour = hourBefore < opens ? opens : hourBefore
  const hour = at < opens ? opens : at >= closes ? lastHour : at
  return { kind: `before${daysBefore}`, dueAt: instantOf(day, hour, office.zone) }
}

/** Now if the door is open, else forward one day at a time until one opens. */
export function openingFrom(office: Office, now: DateTime): number | undefined {
  const { opens, closes } = hoursOf(office)
  const today = dayOf(now.toMillis(), office.zone)
  const hour = hourOf(now.toMillis(), office.zone)
  if (isOpenOn(office, today) && hour >= opens && hour < closes) return now.toMillis()
  for (let ahead = hour < opens ? 0 : 1; ahead <= 400; ahead++) {
    const day = addDays(today, ahead)
    if (isOpenOn(office, day)) return instantOf(day, opens, office.zone)
  }
  return undefined
}

function isOpenOn(office: Office, day: string): boolean {
  const weekday = new Date(`${day}T00:00Z`).getUTCDay() || 7
  if (!hoursOf(office).days.includes(weekday) || office.closedDays.includes(day)) return false
  return office.openedDays.includes(day) || !publicHolidays(office.holidayRegion, Number(day.slice(0, 4))).has(day)
}

function hoursOf({ sendingHours }: Office) {
  return sendingHours === 'always' ? expect.fail('no demonstration here') : sendingHours
}

export const HOUR = 3_600_000

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) + days * 24 * HOUR).toISOString().slice(0, 10)
}

/** The instant at which the wall there shows this day and hour, found by trying every quarter of an hour of the world's clocks. */
function instantOf(day: string, hour: string, zone: string): number {
  for (let offset = 14 * HOUR; offset >= -14 * HOUR; offset -= HOUR / 4) {
    const instant = Date.parse(`${day}T${hour}Z`) - offset
    if (dayOf(instant, zone) === day && hourOf(instant, zone) === hour) return instant
  }
  return expect.fail(`${zone} has no ${hour} on ${day}`)
}

export function dayOf(instant: number, zone: string): string {
  return wallOf(instant, zone).slice(0, 10)
}

function hourOf(instant: number, zone: string): string {
  return wallOf(instant, zone).slice(12, 17)
}

const walls = new Map<string, Intl.DateTimeFormat>()

/** As "2027-03-28, 10:00". */
function wallOf(instant: number, zone: string): string {
  const options = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const
  const wall = walls.get(zone) ?? new Intl.DateTimeFormat('en-CA', { ...options, timeZone: zone, hourCycle: 'h23' })
  walls.set(zone, wall)
  return wall.format(instant)
}

import type { DateTime } from 'luxon'
import { isHoliday } from './holidays.ts'
import { onOfficeClock, STARTING_HOURS } from './office.ts'
import type { Opening } from './time.ts'

/** What is unusual of a moment somebody is expected at: the office is closed that day, or hardly anybody is there at that hour. */
export type UnusualMoment = 'closedDay' | 'unusualHour'

/** Whether an appointment is given at a moment that was perhaps mistyped: told, never refused. */
export function unusualMoment(office: Opening, startsAt: DateTime): UnusualMoment | undefined {
  const at = onOfficeClock(office, startsAt)
  const { days, opens, closes } = office.sendingHours === 'always' ? STARTING_HOURS : office.sendingHours
  if (!days.includes(at.weekday) || isHoliday(office, at.toISODate() ?? '')) return 'closedDay'
  const hour = at.toFormat('HH:mm')
  // Texts may leave in fewer hours than people are received in.
  const first = opens < FIRST ? opens : FIRST
  const last = closes > LAST ? closes : LAST
  return hour < first || hour >= last ? 'unusualHour' : undefined
}

const FIRST = '08:00'
const LAST = '19:00'

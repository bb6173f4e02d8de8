import type { DateTime } from 'luxon'
import { isWorkingDay, type WorkingDays } from './digest.ts'
import { onOfficeClock } from './office.ts'

/** For which days it is asked what became of their appointments: midnights on the office's clock. */
export interface AskedDays {
  since: DateTime
  /** The last day before today on which people worked. */
  lastWorked: DateTime
  today: DateTime
}

/** What became of an appointment is asked for fourteen days on which people worked: of older ones nobody remembers. */
export function daysAsked(office: WorkingDays, now: DateTime): AskedDays {
  const today = onOfficeClock(office, now).startOf('day')
  const lastWorked = workedBefore(office, today)
  let since = lastWorked
  for (let count = 1; count < WORKED_DAYS; count++) since = workedBefore(office, since)
  return { since, lastWorked, today }
}

const WORKED_DAYS = 14
/** An office closed for longer is asked about the days before that, all the same. */
const CLOSED_AT_MOST = 14

function workedBefore(office: WorkingDays, day: DateTime): DateTime {
  for (let count = 1; count <= CLOSED_AT_MOST; count++) {
    const before = day.minus({ days: count })
    if (isWorkingDay(office, before)) return before
  }
  return day.minus({ days: CLOSED_AT_MOST })
}

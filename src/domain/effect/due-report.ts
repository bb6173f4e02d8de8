import type { DateTime } from 'luxon'
import { isWorkingDay, type WorkingDays } from '../digest.ts'
import { onOfficeClock } from '../office.ts'
import { atHour } from '../time.ts'

const LEAVES_AT = '09:00'
/** A service that slept through the first days of a month still reports on the last; later the next report is near. */
const LATE_AT_MOST = { days: 7 }

/** The month ("2026-12") of which an office's report should have left by now: from 9:00 of the first working day of the next month on. */
export function dueReport(office: WorkingDays, now: DateTime): string | undefined {
  const first = onOfficeClock(office, now).startOf('month')
  const day = Array.from({ length: first.daysInMonth ?? 0 }, (_, days) => first.plus({ days })).find((one) =>
    isWorkingDay(office, one),
  )
  const leavesAt = day && atHour(office, day, LEAVES_AT)
  if (!leavesAt || now < leavesAt || now >= leavesAt.plus(LATE_AT_MOST)) return undefined
  return first.minus({ months: 1 }).toFormat('yyyy-MM')
}

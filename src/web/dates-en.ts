import type { DateTime } from 'luxon'

/** "Thursday 14 January 2027". */
export function longDay(day: DateTime): string {
  return `${dayAndMonth(day)} ${day.year}`
}

/** "Thursday 14 January". */
export function dayAndMonth(day: DateTime): string {
  return day.setLocale('en-GB').toFormat('cccc d LLLL')
}

/** "Thu 14": within a month that is told. */
export function shortDay(day: DateTime): string {
  return day.setLocale('en-GB').toFormat('ccc d')
}

/** "Thu 14 Jan 2027". */
export function shortDate(day: DateTime): string {
  return `${day.setLocale('en-GB').toFormat('ccc')} ${dateOnly(day)}`
}

/** "14 Jan 2027". */
export function dateOnly(day: DateTime): string {
  return day.setLocale('en').toFormat('d LLL yyyy')
}

/** "Thursday". */
export function weekday(day: DateTime): string {
  return day.setLocale('en-GB').toFormat('cccc')
}

/** "Thursday 14 to Wednesday 20 January 2027", saying a month or a year twice only when it changes. */
export function period(first: DateTime, last: DateTime): string {
  if (first.hasSame(last, 'day')) return longDay(first)
  const begin =
    first.year !== last.year ? longDay(first) : first.month !== last.month ? dayAndMonth(first) : dayOnly(first)
  return `${begin} to ${longDay(last)}`
}

/** "2:30 pm", "9:00 am". */
export function clockTime(instant: DateTime): string {
  return `${instant.hour % 12 || 12}:${String(instant.minute).padStart(2, '0')} ${instant.hour < 12 ? 'am' : 'pm'}`
}

/** "Thursday 14 January at 2:30 pm". */
export function dayAndTime(instant: DateTime): string {
  return `${dayAndMonth(instant)} at ${clockTime(instant)}`
}

/** "Thursday 14 January 2027 at 2:30 pm". */
export function longDayAndTime(instant: DateTime): string {
  return `${longDay(instant)} at ${clockTime(instant)}`
}

/** "10:00" as people write it: "10 am", "9:30 am". */
export function clockHour(at: string): string {
  const [hours = 0, minutes = 0] = at.split(':').map(Number)
  return `${hours % 12 || 12}${minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`} ${hours < 12 ? 'am' : 'pm'}`
}

/** "30 min", "1 h", "1 h 30". */
export function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `${rest} min`
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')}`
}

function dayOnly(day: DateTime): string {
  return day.setLocale('en-GB').toFormat('cccc d')
}

import type { DateTime } from 'luxon'

/** "jeudi 14 janvier 2027". */
export function longDay(day: DateTime): string {
  return `${dayAndMonth(day)} ${day.year}`
}

/** "jeudi 14 janvier", "vendredi 1er janvier". */
export function dayAndMonth(day: DateTime): string {
  return `${dayOnly(day)} ${day.setLocale('fr').toFormat('LLLL')}`
}

/** "jeu. 14", "ven. 1er": within a month that is told. */
export function shortDay(day: DateTime): string {
  return `${day.setLocale('fr').toFormat('ccc')} ${dayOfMonth(day)}`
}

/** "jeu. 14 janv. 2027". */
export function shortDate(day: DateTime): string {
  return `${day.setLocale('fr').toFormat('ccc')} ${dateOnly(day)}`
}

/** "14 janv. 2027", "1er mars 2027". */
export function dateOnly(day: DateTime): string {
  return `${dayOfMonth(day)} ${day.setLocale('fr').toFormat('LLL yyyy')}`
}

/** "jeudi". */
export function weekday(day: DateTime): string {
  return day.setLocale('fr').toFormat('cccc')
}

/** "du jeudi 14 au mercredi 20 janvier 2027", saying a month or a year twice only when it changes. */
export function period(first: DateTime, last: DateTime): string {
  if (first.hasSame(last, 'day')) return `le ${longDay(first)}`
  const begin =
    first.year !== last.year ? longDay(first) : first.month !== last.month ? dayAndMonth(first) : dayOnly(first)
  return `du ${begin} au ${longDay(last)}`
}

/** "14 h 30", "9 h 00", never broken over two lines. */
export function clockTime(instant: DateTime): string {
  return wholeHour(instant.hour, String(instant.minute).padStart(2, '0'))
}

/** "jeudi 14 janvier à 14 h 30". */
export function dayAndTime(instant: DateTime): string {
  return `${dayAndMonth(instant)} à ${clockTime(instant)}`
}

/** "jeudi 14 janvier 2027 à 14 h 30". */
export function longDayAndTime(instant: DateTime): string {
  return `${longDay(instant)} à ${clockTime(instant)}`
}

/** "10:00" as people write it: "10 h", "9 h 30". */
export function clockHour(at: string): string {
  const [hours = '', minutes = '00'] = at.split(':')
  return wholeHour(Number(hours), minutes === '00' ? '' : minutes)
}

/** "30 min", "1 h", "1 h 30". */
export function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `${rest} min`
  return wholeHour(hours, rest === 0 ? '' : String(rest).padStart(2, '0'))
}

/** With spaces that do not break. */
function wholeHour(hours: number, minutes: string): string {
  return `${hours}\u00a0h${minutes && `\u00a0${minutes}`}`
}

function dayOnly(day: DateTime): string {
  return `${weekday(day)} ${dayOfMonth(day)}`
}

/** Only the first of a month is counted as an ordinal: "1er", "2", "21". */
function dayOfMonth({ day }: DateTime): string {
  return day === 1 ? '1er' : String(day)
}

import { type DateTime, Info } from 'luxon'
import type { Office } from '../domain/office.ts'

/** How a language writes days and hours. Names of days from Monday, of months from January. */
export interface Moments {
  weekdays: readonly string[]
  shortWeekdays: readonly string[]
  /** Of an office's clock: "{weekday} {dd}/{mm}", or "{weekday} {d} {month}". */
  day: (names: NamedDay) => string
  hour: (hour: number, minute: number) => string
  /** "jeudi 14/01 à 14h30". */
  dayAndHour: (day: string, hour: string) => string
  /** One line of a list, where a space between the two would not do. */
  briefly?: (day: string, hour: string) => string
  /** A day of a paper: "14/01/2027". */
  date: (date: DateTime) => string
}

export interface NamedDay {
  weekday: string
  /** Of the month, from 1. */
  day: number
  /** From 1. */
  month: number
}

/** "jeudi 14/01 à 14h30", on the office's clock. */
export function dayAndHour(moments: Moments, startsAt: DateTime, office: Pick<Office, 'zone'>): string {
  const at = startsAt.setZone(office.zone)
  return moments.dayAndHour(dayIn(moments, moments.weekdays, at), moments.hour(at.hour, at.minute))
}

/** "jeu. 14/01 14h30": one line of a list. */
export function briefly(moments: Moments, startsAt: DateTime, office: Pick<Office, 'zone'>): string {
  const at = startsAt.setZone(office.zone)
  const [day, hour] = [dayIn(moments, moments.shortWeekdays, at), moments.hour(at.hour, at.minute)]
  return moments.briefly?.(day, hour) ?? `${day} ${hour}`
}

/** "jeudi 14/01". */
export function dayOf(moments: Moments, startsAt: DateTime, { zone }: Pick<Office, 'zone'>): string {
  return dayIn(moments, moments.weekdays, startsAt.setZone(zone))
}

/** "14h30". */
export function hourOf(moments: Moments, startsAt: DateTime, office: Pick<Office, 'zone'>): string {
  const { hour, minute } = startsAt.setZone(office.zone)
  return moments.hour(hour, minute)
}

/** Names of days and months as the system's library has them; asked once: luxon formats a date to find each. */
export function namesIn(locale: string) {
  return {
    weekdays: Info.weekdays('long', { locale }),
    shortWeekdays: Info.weekdays('short', { locale }),
    shortMonths: Info.months('short', { locale }),
  }
}

/** "09": as days, months and minutes are written. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

function dayIn({ day }: Moments, names: readonly string[], at: DateTime): string {
  return day({ weekday: names[at.weekday - 1] ?? '', day: at.day, month: at.month })
}

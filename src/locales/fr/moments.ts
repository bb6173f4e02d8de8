import { type DateTime, Info } from 'luxon'
import { dayWord } from '../../domain/time.ts'
import type { Voice } from '../locale.ts'

/** "jeudi 14/01", on the office's clock. */
export function day(startsAt: DateTime, { office }: Voice): string {
  return numbered(startsAt.setZone(office.zone), WEEKDAYS)
}

/** "14h30", "9h". */
export function hour(startsAt: DateTime, { office }: Voice): string {
  const { hour, minute } = startsAt.setZone(office.zone)
  return minute === 0 ? `${hour}h` : `${hour}h${twoDigits(minute)}`
}

/** "jeudi 14/01 à 14h30". */
export function dayAndHour(startsAt: DateTime, voice: Voice): string {
  return `${day(startsAt, voice)} à ${hour(startsAt, voice)}`
}

/** "jeu. 14/01 14h30": one line of a list. */
export function briefly(startsAt: DateTime, voice: Voice): string {
  return `${numbered(startsAt.setZone(voice.office.zone), SHORT_WEEKDAYS)} ${hour(startsAt, voice)}`
}

/** "c'est demain, jeudi 14/01 à 14h30", when it is tomorrow or today; otherwise the day alone. */
export function soon(startsAt: DateTime, voice: Voice): string {
  const when = dayAndHour(startsAt, voice)
  const day = dayWord({ startsAt }, voice.office, voice.now)
  if (day === 'today') return `c'est aujourd'hui, ${when}`
  if (day === 'tomorrow') return `c'est demain, ${when}`
  return `rendez-vous ${when}`
}

// Asked once: luxon formats a date to find each name.
const WEEKDAYS = Info.weekdays('long', { locale: 'fr' })
const SHORT_WEEKDAYS = Info.weekdays('short', { locale: 'fr' })

function numbered({ weekday, day, month }: DateTime, names: readonly string[]): string {
  return `${names[weekday - 1]} ${twoDigits(day)}/${twoDigits(month)}`
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

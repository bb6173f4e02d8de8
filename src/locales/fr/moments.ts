import type { DateTime } from 'luxon'
import { dayWord } from '../../domain/time.ts'
import type { Voice } from '../locale.ts'

/** "jeudi 14/01", on the office's clock. */
export function day(startsAt: DateTime, { office }: Voice): string {
  const { weekday, day, month } = startsAt.setZone(office.zone)
  return `${WEEKDAYS[weekday - 1]} ${two(day)}/${two(month)}`
}

const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']

function two(number: number): string {
  return String(number).padStart(2, '0')
}

/** "14h30", "9h". */
export function hour(startsAt: DateTime, { office }: Voice): string {
  const { hour, minute } = startsAt.setZone(office.zone)
  return minute === 0 ? `${hour}h` : `${hour}h${two(minute)}`
}

/** "jeudi 14/01 à 14h30". */
export function dayAndHour(startsAt: DateTime, voice: Voice): string {
  return `${day(startsAt, voice)} à ${hour(startsAt, voice)}`
}

/** "jeu. 14/01 14h30": one line of a list. */
export function briefly(startsAt: DateTime, voice: Voice): string {
  const weekday = startsAt.setZone(voice.office.zone).setLocale('fr').toFormat('ccc dd/MM')
  return `${weekday} ${hour(startsAt, voice)}`
}

/** "c'est demain, jeudi 14/01 à 14h30", when it is tomorrow or today; otherwise the day alone. */
export function soon(startsAt: DateTime, voice: Voice): string {
  const when = dayAndHour(startsAt, voice)
  const day = dayWord({ startsAt }, voice.office, voice.now)
  if (day === 'today') return `c'est aujourd'hui, ${when}`
  if (day === 'tomorrow') return `c'est demain, ${when}`
  return `rendez-vous ${when}`
}

import { type DateTime, Info } from 'luxon'
import { dayWord } from '../../domain/time.ts'
import type { Voice } from '../locale.ts'

/** "Thursday 14 Jan at 2:30pm": the month in words, since 01/02 is not the same day everywhere. */
export function dayAndHour(startsAt: DateTime, voice: Voice): string {
  return `${named(startsAt, voice, WEEKDAYS)} at ${hour(startsAt, voice)}`
}

/** "Thu 14 Jan 2:30pm": one line of a list. */
export function briefly(startsAt: DateTime, voice: Voice): string {
  return `${named(startsAt, voice, SHORT_WEEKDAYS)} ${hour(startsAt, voice)}`
}

export function hour(startsAt: DateTime, voice: Voice): string {
  const { hour, minute } = startsAt.setZone(voice.office.zone)
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`
  return `${hour % 12 || 12}${minutes}${hour < 12 ? 'am' : 'pm'}`
}

export function soon(startsAt: DateTime, voice: Voice): string {
  const when = dayAndHour(startsAt, voice)
  const day = dayWord({ startsAt }, voice.office, voice.now)
  if (day === 'today') return `it is today, ${when}`
  if (day === 'tomorrow') return `it is tomorrow, ${when}`
  return `appointment ${when}`
}

// Asked once: luxon formats a date to find each name.
const IN_ENGLISH = { locale: 'en-GB' }
const WEEKDAYS = Info.weekdays('long', IN_ENGLISH)
const SHORT_WEEKDAYS = Info.weekdays('short', IN_ENGLISH)
const SHORT_MONTHS = Info.months('short', IN_ENGLISH)

function named(startsAt: DateTime, { office }: Voice, names: readonly string[]): string {
  const { weekday, day, month } = startsAt.setZone(office.zone)
  return `${names[weekday - 1]} ${day} ${SHORT_MONTHS[month - 1]}`
}

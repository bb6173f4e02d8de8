import { DateTime } from 'luxon'
import type { Moment, Span } from '../../understanding/intent.ts'

/** "on Tuesday 16 March, after 12:00": what was understood, so that an agent may see a mistake. */
export function wishInWords({ notDays, except = [], than, ...wished }: Moment): string {
  const parts = [
    than && `${than} than the appointment`,
    ...spanInWords(wished),
    notDays?.length && `not on ${weekdays(notDays)}`,
    ...except.map((span) => `not ${spanInWords(span).join(' ')}`),
  ]
  return parts.filter(Boolean).join(', ')
}

function spanInWords({ from, to, at, after, before, onDays }: Span): string[] {
  const parts = [
    daysInWords(from, to),
    onDays?.length && `on ${weekdays(onDays)}`,
    at && `at ${at}`,
    after && `after ${after}`,
    before && `before ${before}`,
  ]
  return parts.filter((part) => typeof part === 'string')
}

function daysInWords(from: string | undefined, to: string | undefined): string | undefined {
  if (from && to) return from === to ? `on ${day(from)}` : `from ${day(from)} to ${day(to)}`
  if (from) return `from ${day(from)}`
  return to && `until ${day(to)}`
}

const A_SUNDAY = DateTime.fromISO('2023-12-31')

function day(iso: string): string {
  return DateTime.fromISO(iso).setLocale('en-GB').toFormat('cccc d LLLL')
}

function weekdays(days: number[]): string {
  return days.map((weekday) => A_SUNDAY.plus({ days: weekday }).setLocale('en-GB').toFormat('cccc')).join(' or ')
}

import { DateTime } from 'luxon'
import type { Moment, Span } from '../../understanding/intent.ts'

/** "du lundi 16/03 au vendredi 20/03, avant 12h00, pas le mardi": what was understood, so that an agent may see a mistake. */
export function wishInWords({ notDays, except = [], than, ...wished }: Moment): string {
  const parts = [
    than && `plus ${than === 'later' ? 'tard' : 'tôt'} que le rendez-vous`,
    ...spanInWords(wished),
    notDays?.length && `pas le ${weekdays(notDays)}`,
    ...except.map((span) => `pas ${spanInWords(span).join(' ')}`),
  ]
  return parts.filter(Boolean).join(', ')
}

function spanInWords({ from, to, at, after, before, onDays }: Span): string[] {
  const parts = [
    daysInWords(from, to),
    onDays?.length && `le ${weekdays(onDays)}`,
    at && `à ${hour(at)}`,
    after && `après ${hour(after)}`,
    before && `avant ${hour(before)}`,
  ]
  return parts.filter((part) => typeof part === 'string')
}

function daysInWords(from: string | undefined, to: string | undefined): string | undefined {
  if (from && to) return from === to ? `le ${day(from)}` : `du ${day(from)} au ${day(to)}`
  if (from) return `à partir du ${day(from)}`
  return to && `jusqu'au ${day(to)}`
}

const A_SUNDAY = DateTime.fromISO('2023-12-31')

function day(iso: string): string {
  return DateTime.fromISO(iso).setLocale('fr').toFormat('cccc dd/MM')
}

function hour(written: string): string {
  return written.replace(':', 'h')
}

function weekdays(days: number[]): string {
  return days.map((weekday) => A_SUNDAY.plus({ days: weekday }).setLocale('fr').toFormat('cccc')).join(' ou le ')
}

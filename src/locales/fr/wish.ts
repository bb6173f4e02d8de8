import { DateTime } from 'luxon'
import type { Moment } from '../../conversation/intent.ts'

/** "du lundi 16/03 au vendredi 20/03, avant 12h00, pas le mardi": what was understood, so that an agent may see a mistake. */
export function wishInWords({ from, to, at, after, before, onDays, notDays }: Moment): string {
  const parts = [
    from && (to && to !== from ? `du ${day(from)} au ${day(to)}` : `le ${day(from)}`),
    onDays?.length && `le ${weekdays(onDays)}`,
    at && `à ${hour(at)}`,
    after && `après ${hour(after)}`,
    before && `avant ${hour(before)}`,
    notDays?.length && `pas le ${weekdays(notDays)}`,
  ]
  return parts.filter(Boolean).join(', ')
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

import { DateTime } from 'luxon'
import type { Office } from '../../domain/office.ts'
import { countEachBetween } from '../../store/appointments/agenda.ts'
import type { Session } from '../../store/engine/database.ts'
import { fieldOf } from '../form.ts'
import { asStoreFilter, type Filters } from './agenda-filters.ts'

/** What the agenda shows: a day, or the week of a day from its Monday on. */
export interface Span {
  view: 'day' | 'week'
  /** The day that was asked for, at midnight. */
  day: DateTime
  /** Midnight of its first day, and of the first day after it. */
  from: DateTime
  until: DateTime
  /** A date was asked for that is none. */
  unread: boolean
  filters: Filters
}

/** A day shown, and how many appointments it holds, on this page or on another. */
export interface CountedDay {
  day: DateTime
  count: number
}

/**
 * `?jour=` alone is that day; without it, the week of today: on a Saturday or a Sunday of which nothing is left, the next one. A week
 * is Monday to Friday, and the days of its end that hold an appointment or that the office wrote down as open.
 */
export async function readSpan(
  store: Session,
  office: Office,
  query: unknown,
  now: DateTime,
  filters: Filters,
): Promise<{ span: Span; days: CountedDay[] }> {
  const written = fieldOf(query, 'jour')
  const day = readDay(written, now)
  const asked = fieldOf(query, 'vue')
  const unread = written !== '' && !day
  const isDay = !unread && (asked === 'jour' || (asked !== 'semaine' && day !== undefined))
  const today = now.startOf('day')
  const read = async (of: DateTime) => {
    const span: Span = { ...spanOf(isDay ? 'day' : 'week', of), unread, filters }
    return { span, days: await shownDays(store, office, span) }
  }
  const shown = await read(day ?? today)
  const isOver = !shown.days.some(({ day: one }) => one >= today)
  return !day && isOver ? read(today.plus({ weeks: 1 }).startOf('week')) : shown
}

function readDay(written: string, today: DateTime): DateTime | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) return undefined
  const day = DateTime.fromISO(written, { zone: today.zone })
  return day.isValid && day.year >= 2000 && day.year < 2200 ? day : undefined
}

function spanOf(view: Span['view'], day: DateTime) {
  const from = day.startOf(view)
  return { view, day, from, until: from.plus(view === 'day' ? { days: 1 } : { weeks: 1 }) }
}

async function shownDays(store: Session, office: Office, { from, view, filters }: Span): Promise<CountedDay[]> {
  const midnights = Array.from({ length: view === 'day' ? 1 : 7 }, (_, days) => from.plus({ days: days + 1 }))
  const instants = [from, ...midnights] as [DateTime, DateTime]
  const counts = await countEachBetween(store, office.id, instants, asStoreFilter(filters))
  const days = counts.map((count, at) => ({ day: instants[at] as DateTime, count }))
  const isShown = ({ day, count }: CountedDay) =>
    count > 0 || !day.isWeekend || office.openedDays.includes(day.toISODate() ?? '')
  return view === 'week' ? days.filter(isShown) : days
}

/** The last day that is shown. */
export function lastDay({ from }: Span, days: CountedDay[]): DateTime {
  return days.at(-1)?.day ?? from
}

/** The day and the view, as an address says them. */
export function dayQuery(view: Span['view'], day: DateTime): string {
  return `jour=${day.toISODate()}&vue=${view === 'day' ? 'jour' : 'semaine'}`
}

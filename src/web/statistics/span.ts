import { DateTime } from 'luxon'
import { monthAndYear } from '../figures.ts'
import { fieldOf } from '../form.ts'

/** What the page of statistics was asked for: whole calendar months, each in its office's zone, and the offices it may show. */
export interface StatisticsSpan {
  /** The first month, 'YYYY-MM'. */
  from: string
  /** The last month, 'YYYY-MM': it is counted too. */
  until: string
  officeIds: string[]
}

/** Months that may be chosen: what was counted stays longer than the appointments. */
const MONTHS_OFFERED = 60
/** Of a longer span, only its last months are shown. */
const LONGEST = 36
const USUAL_BEFORE = 12

/**
 * The months asked for (`?du=2027-01&au=2027-03`): without them, the last twelve whole ones and the one that runs, from the first of which
 * anything is known.
 */
export function readMonths(
  query: unknown,
  now: DateTime,
  first: string | undefined,
): Pick<StatisticsSpan, 'from' | 'until'> {
  const offered = monthsOffered(now)
  const asked = (name: string, usual: string) => {
    const written = fieldOf(query, name)
    return offered.includes(written) ? written : usual
  }
  const until = asked('au', monthKey(now))
  const usual = monthKey(now.minus({ months: USUAL_BEFORE }))
  const known = first !== undefined && first < monthKey(now) ? first : monthKey(now)
  const from = asked('du', usual < known ? known : usual)
  const [begins, ends] = from <= until ? [from, until] : [until, from]
  const longest = monthKey(asMonth(ends).minus({ months: LONGEST - 1 }))
  return { from: begins < longest ? longest : begins, until: ends }
}

/** The months a visitor may choose, the one that runs first. */
export function monthsOffered(now: DateTime): string[] {
  return Array.from({ length: MONTHS_OFFERED }, (_, back) => monthKey(now.startOf('month').minus({ months: back })))
}

/** Each month of a span, in order. */
export function monthsOf({ from, until }: Pick<StatisticsSpan, 'from' | 'until'>): string[] {
  const months: string[] = []
  for (let month = asMonth(from); monthKey(month) <= until; month = month.plus({ months: 1 }))
    months.push(monthKey(month))
  return months
}

/** "janvier 2027". */
export function monthWords(month: string): string {
  return monthAndYear(asMonth(month))
}

function asMonth(month: string): DateTime {
  return DateTime.fromISO(month, { zone: 'utc' })
}

function monthKey(month: DateTime): string {
  return month.toFormat('yyyy-MM')
}

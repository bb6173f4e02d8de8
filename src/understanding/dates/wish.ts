import { DateTime } from 'luxon'
import type { Slot } from '../../domain/appointment.ts'
import type { Moment, Span } from '../intent.ts'
import { distinct } from './refusals.ts'

/**
 * Whether a start (in the office's zone) goes against the days or hours somebody wrote. Later and earlier are told from the appointment
 * that would move; its own start is neither.
 */
export function contradicts(moment: Moment, start: DateTime, appointmentAt: DateTime = start): boolean {
  const { notDays = [], except = [], than, ...wished } = moment
  if (than === 'later' ? start <= appointmentAt : than === 'earlier' && start >= appointmentAt) return true
  return !isWithin(wished, start) || notDays.includes(start.weekday) || except.some((span) => isWithin(span, start))
}

function isWithin({ from, to, at, after, before, onDays }: Span, start: DateTime): boolean {
  const day = start.toISODate() ?? ''
  const hour = start.toFormat('HH:mm')
  return !(
    (from !== undefined && day < from) ||
    (to !== undefined && day > to) ||
    (at !== undefined && hour !== at) ||
    (after !== undefined && hour < after) ||
    (before !== undefined && hour >= before) ||
    (onDays !== undefined && onDays.length > 0 && !onDays.includes(start.weekday))
  )
}

/** The slots that fit what somebody wrote of an appointment, in the order given; all of them when none does. */
export function suiting(
  slots: Slot[],
  wish: Moment | undefined,
  appointmentAt: DateTime,
  zone: string,
): { slots: Slot[]; fits: boolean } {
  if (!wish) return { slots, fits: true }
  const fitting = slots.filter(({ startsAt }) => !contradicts(wish, startsAt.setZone(zone), appointmentAt))
  return fitting.length > 0 ? { slots: fitting, fits: true } : { slots, fits: false }
}

/** What was written first, made narrower: "pas vendredi", then "après 16h". A new day or hour takes the place of the old one. */
export function narrowed(before: Moment | undefined, { notDays, except = [], ...more }: Moment): Moment {
  const { from, to, onDays, than, at, after, before: until, notDays: ruledOut = [], except: spans = [] } = before ?? {}
  const dated = more.from || more.to
  const days = { ...(!more.onDays && { onDays }), ...(!more.onDays && !more.than && { from, to }), than }
  const hours = more.at || more.after || more.before ? {} : { at, after, before: until }
  // A day that is wished for now is no longer ruled out: "plutôt mercredi" after "pas mercredi".
  const wished = isOneDay(more) ? DateTime.fromISO(more.from) : undefined
  const stillOut = ruledOut.filter((weekday) => weekday !== wished?.weekday)
  const stillApart = spans.filter((span) => !wished || !isWholeDay(span, more.from))
  const never = [...new Set([...stillOut, ...(notDays ?? [])])]
  const apart = distinct([...stillApart, ...except])
  const refused = { ...(never.length > 0 && { notDays: never }), ...(apart.length > 0 && { except: apart }) }
  const all = { ...(!dated && days), ...hours, ...more, ...refused }
  // Stored as JSON, which knows no undefined.
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

function isOneDay(span: Span): span is Span & { from: string } {
  return span.from !== undefined && span.from === span.to
}

/** That day and no hours of it. */
function isWholeDay({ from, to, ...hours }: Span, day: string | undefined): boolean {
  return from === day && to === day && Object.keys(hours).length === 0
}

import type { DateTime } from 'luxon'
import type { Slot } from '../domain/appointment.ts'
import type { Moment } from './intent.ts'

/** Whether a start (in the office's zone) goes against the days or hours somebody wrote. */
export function contradicts(moment: Moment, start: DateTime): boolean {
  const day = start.toISODate() ?? ''
  const hour = start.toFormat('HH:mm')
  const { from, to, at, after, before, notDays, onDays } = moment
  return (
    (from !== undefined && day < from) ||
    (from !== undefined && day > (to ?? from)) ||
    (at !== undefined && hour !== at) ||
    (after !== undefined && hour < after) ||
    (before !== undefined && hour >= before) ||
    (notDays?.includes(start.weekday) ?? false) ||
    (onDays !== undefined && onDays.length > 0 && !onDays.includes(start.weekday))
  )
}

/** The slots that fit what somebody wrote, in the order given; all of them when none does. */
export function suiting(slots: Slot[], wish: Moment | undefined, zone: string): { slots: Slot[]; fits: boolean } {
  if (!wish) return { slots, fits: true }
  const fitting = slots.filter(({ startsAt }) => !contradicts(wish, startsAt.setZone(zone)))
  return fitting.length > 0 ? { slots: fitting, fits: true } : { slots, fits: false }
}

/** What was written first, made narrower: "pas vendredi", then "après 16h". A new day or hour takes the place of the old one. */
export function narrowed(before: Moment | undefined, { notDays, ...more }: Moment): Moment {
  const { from, to, onDays, at, after, before: until, notDays: ruledOut = [] } = before ?? {}
  const days = more.from || more.onDays ? {} : { from, to, onDays }
  const hours = more.at || more.after || more.before ? {} : { at, after, before: until }
  const never = [...new Set([...ruledOut, ...(notDays ?? [])])]
  const all = { ...days, ...hours, ...more, ...(never.length > 0 && { notDays: never }) }
  // Stored as JSON, which knows no undefined.
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

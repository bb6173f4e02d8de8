import type { Moment } from '../intent.ts'
import { type Bound, type Calendar, impossible, type Origin } from './calendar.ts'
import { type DaysFound, findDays } from './days.ts'

/** The days in a text, of which one may only be where the others begin or end: "avant vendredi", "à partir de lundi". */
export function boundedDays(text: string, origin: Origin, calendar: Calendar): DaysFound | typeof impossible {
  const [first = '', ...others] = text.split(calendar.bound)
  if (others.length === 0) return findDays(text, origin, calendar)
  const start = findDays(first, origin, calendar)
  if (start === impossible || Object.keys(start.moment).length > 0) return impossible
  const found: DaysFound = { moment: {}, rest: start.rest }
  for (let at = 0; at < others.length; at += 2) {
    const days = findDays(` ${others[at + 1]}`, origin, calendar)
    if (days === impossible) return impossible
    const edge = edgeOf(calendar.bounds[others[at] as string] as Bound, days.moment)
    if (edge === impossible || Object.keys(edge).some((key) => key in found.moment)) return impossible
    Object.assign(found.moment, edge)
    found.rest += ` ${days.rest}`
  }
  const { from, to } = found.moment
  return from !== undefined && to !== undefined && from > to ? impossible : found

  function edgeOf(bound: Bound, { from, to }: Moment): Moment | typeof impossible {
    if (from === undefined || to === undefined) return impossible
    if (bound === 'from') return { from }
    if (bound === 'until') return { to }
    return bound === 'after' ? { from: shifted(to, 1) } : { to: shifted(from, -1) }
  }

  function shifted(day: string, days: number): string {
    const [year, month, date] = day.split('-').map(Number)
    return origin.today().set({ year, month, day: date }).plus({ days }).toISODate() ?? day
  }
}

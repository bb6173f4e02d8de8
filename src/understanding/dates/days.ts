import type { DateTime } from 'luxon'
import type { Moment } from '../intent.ts'
import { type Calendar, type DayRule, type Days, impossible, type Origin } from './calendar.ts'

/** Days, and the text that is left once they are read. */
export interface DaysFound {
  moment: Moment
  rest: string
}

/** The days in a text, and the text that is left once they are read. */
export function findDays(text: string, origin: Origin, calendar: Calendar): DaysFound | typeof impossible {
  const counted = daysFromAppointment(text, origin, calendar)
  if (counted === impossible) return impossible
  const habit = weekdaysIn(counted.rest, calendar.habit, calendar)
  const dated = datesIn(habit.rest, calendar.days, origin.today, calendar)
  if (dated === impossible) return impossible
  const bare = weekdaysIn(dated.rest, calendar.weekday, calendar)
  const suiting = [...new Set([...habit.found, ...bare.found])]
  const [first, ...others] = [...counted.found, ...dated.found]
  if (others.some((days) => !same(days, first))) return impossible
  if (first !== undefined) {
    const within = suiting.length === 1 && lasts(first) ? dayWithin(first, suiting[0] as number) : first
    if (within === undefined || (suiting.length > 0 && within === first)) return agree(first, suiting, bare.rest)
    return { moment: range(within), rest: bare.rest }
  }
  if (habit.found.length === 0 && suiting.length === 1) {
    return { moment: range(nextWeekday(origin.today(), suiting[0] as number)), rest: bare.rest }
  }
  return { moment: suiting.length > 0 ? { onDays: suiting } : {}, rest: bare.rest }
}

/** "mardi 12": the day said and the date said must be the same one. */
function agree(days: Days | undefined, suiting: number[], rest: string) {
  if (days === undefined || suiting.length > 1) return impossible
  if (suiting.length === 1 && days[0].weekday !== suiting[0]) return impossible
  return { moment: range(days), rest }
}

interface Dates {
  found: Days[]
  rest: string
}

/** Of days counted from an appointment, those that are past are nobody's wish. */
function daysFromAppointment(text: string, origin: Origin, calendar: Calendar): Dates | typeof impossible {
  const appointment = origin.appointment()
  if (!appointment) return { found: [], rest: text }
  const dates = datesIn(text, calendar.fromAppointment, () => appointment, calendar)
  if (dates === impossible || dates.found.length === 0) return dates
  const today = origin.today()
  return dates.found.some(([, last]) => last < today) ? impossible : dates
}

function datesIn(
  text: string,
  rules: DayRule[],
  origin: () => DateTime,
  calendar: Calendar,
): Dates | typeof impossible {
  const found: Days[] = []
  let rest = text
  for (const { pattern, means } of rules) {
    if (!pattern.test(rest)) continue
    pattern.lastIndex = 0
    for (const match of rest.matchAll(pattern)) {
      const days = means([...match] as string[], origin(), calendar)
      if (days === impossible) return impossible
      if (days !== undefined) found.push(days)
    }
    rest = rest.replace(pattern, ' ')
  }
  return { found, rest }
}

/** The weekdays within what a pattern finds, and the text without it. */
export function weekdaysIn(text: string, pattern: RegExp, { weekdays }: Calendar): { found: number[]; rest: string } {
  const found = new Set<number>()
  const rest = text.replace(pattern, (words) => {
    for (const word of words.match(/[a-z]+/g) ?? []) {
      const day = weekdays[word]
      if (day !== undefined) found.add(day)
    }
    return ' '
  })
  return { found: [...found], rest }
}

function range([first, last]: Days): Moment {
  return { from: first.toISODate() ?? undefined, to: last.toISODate() ?? undefined } as Moment
}

function lasts([first, last]: Days): boolean {
  return !first.hasSame(last, 'day')
}

function same(one: Days, other: Days | undefined): boolean {
  return other !== undefined && one[0].hasSame(other[0], 'day') && one[1].hasSame(other[1], 'day')
}

/** "mardi de la semaine prochaine". */
function dayWithin([first, last]: Days, weekday: number): Days | undefined {
  const day = first.plus({ days: (weekday - first.weekday + 7) % 7 })
  return day > last ? undefined : [day, day]
}

/** Said on a Tuesday, "mardi" is the next one: for the day itself people say "aujourd'hui". */
export function nextWeekday(today: DateTime, weekday: number): Days {
  const day = today.plus({ days: ((weekday - today.weekday + 6) % 7) + 1 })
  return [day, day]
}

/** "Le mardi d'avant": of a Tuesday, a week earlier. */
export function weekdayBefore(origin: DateTime, weekday: number): Days {
  const day = origin.minus({ days: ((origin.weekday - weekday + 6) % 7) + 1 })
  return [day, day]
}

/** "Du lundi au mercredi". */
export function weekdaysFrom(first: number, last: number): number[] {
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, at) => ((first - 1 + at) % 7) + 1)
}

/** How far ahead a date without its year may be: a month just past is a slip of the pen, not next year's. */
const MONTHS_AHEAD = 6

/** The next such date, or the one of that year; a date that does not exist, or is past, is nobody's wish. */
export function dateOf(today: DateTime, day: number, month: number, year?: number): Days | typeof impossible {
  const full = year === undefined ? undefined : year < 100 ? 2000 + year : year
  for (const candidate of full === undefined ? [today.year, today.year + 1] : [full]) {
    const date = today.set({ year: candidate, month: 1, day: 1 }).set({ month }).set({ day })
    const exists = month >= 1 && month <= 12 && date.month === month && date.day === day
    const near = year !== undefined || date <= today.plus({ months: MONTHS_AHEAD })
    if (exists && near && date >= today) return [date, date]
  }
  return impossible
}

/** The days from one date to another, both meant. */
export function between(first: Days | typeof impossible, last: Days | typeof impossible): Days | typeof impossible {
  if (first === impossible || last === impossible) return impossible
  return first[0] > last[1] ? impossible : [first[0], last[1]]
}

/** "le 12": this month's, or the next month's when it is past. */
export function dayOfMonth(today: DateTime, day: number): Days | typeof impossible {
  if (day < 1 || day > 31) return impossible
  for (const month of [today.startOf('month'), today.startOf('month').plus({ months: 1 })]) {
    const date = month.set({ day })
    if (date.month === month.month && date >= today) return [date, date]
  }
  return impossible
}

export function inDays(today: DateTime, days: number): Days {
  const day = today.plus({ days })
  return [day, day]
}

/** Monday to Sunday, or a part of it. */
export function weekOf(today: DateTime, weeks: number, first = 1, last = 7): Days {
  const monday = today.startOf('week').plus({ weeks })
  return [monday.plus({ days: first - 1 }), monday.plus({ days: last - 1 })]
}

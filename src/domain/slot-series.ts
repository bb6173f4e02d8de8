import { DateTime } from 'luxon'
import { isHoliday } from './holidays.ts'
import type { Office } from './office.ts'
import { instantOn, readHour } from './schedule/moment.ts'
import { isOpenDay } from './time.ts'

/** Moments to open, as somebody asks for them: these hours, on these weekdays, for so many weeks from a day on. */
export interface SeriesAsked {
  /** ISO, on the office's calendar. */
  from: string
  /** 1 Monday … 7 Sunday; none: the weekday of the first day. */
  weekdays: number[]
  weeks: number
  /** "9h, 9h30, 14:00", or spans cut by the length of a slot: "9h-12h". */
  hours: string
  minutes: number
}

export interface Series {
  /** On the office's clock, in order. */
  starts: DateTime[]
  /** Days left out because the office is closed. */
  closed: DateTime[]
  /** How many moments were left out because they are over, or because the clock skips them. */
  past: number
}

/** Why a series cannot be made as asked. */
export type SeriesProblem = 'dateUnread' | 'hoursUnread' | 'lengthUnread' | 'weeksUnread' | 'tooMany' | 'nothing'

const MOST_WEEKS = 52
const MOST_SLOTS = 500
const LONGEST = 600

/** Works out every moment of a series: closed days are left out and named, and nothing is opened in the past. */
export function planSeries(asked: SeriesAsked, office: Office, now: DateTime): Series | { problem: SeriesProblem } {
  const first = DateTime.fromISO(asked.from, { zone: office.zone })
  if (!/^\d{4}-\d{2}-\d{2}$/.test(asked.from) || !first.isValid) return { problem: 'dateUnread' }
  const { minutes, weeks } = asked
  if (!Number.isInteger(minutes) || minutes < 5 || minutes > LONGEST) return { problem: 'lengthUnread' }
  if (!Number.isInteger(weeks) || weeks < 1 || weeks > MOST_WEEKS) return { problem: 'weeksUnread' }
  const hours = readHours(asked.hours, minutes)
  if (!hours) return { problem: 'hoursUnread' }
  const weekdays = asked.weekdays.length > 0 ? asked.weekdays : [first.weekday]
  const days = Array.from({ length: weeks * 7 }, (_, count) => first.plus({ days: count })).filter(({ weekday }) =>
    weekdays.includes(weekday),
  )
  if (days.length * hours.length > MOST_SLOTS) return { problem: 'tooMany' }
  const closed = days.filter((day) => isClosed(office, day))
  const wanted = days.filter((day) => !isClosed(office, day)).flatMap((day) => hours.map((hour) => momentOn(day, hour)))
  const starts = wanted.filter((start) => start !== undefined && start > now) as DateTime[]
  if (starts.length === 0) return { problem: first < now.startOf('day') ? 'dateUnread' : 'nothing' }
  return { starts, closed, past: wanted.length - starts.length }
}

/** An office that texts at all hours still has its holidays. */
function isClosed(office: Office, day: DateTime): boolean {
  return !isOpenDay(office, day) || isHoliday(office, day.toISODate() ?? '')
}

/** Minutes since midnight, each once, in order; undefined when one cannot be read. */
export function readHours(written: string, minutes: number): number[] | undefined {
  const words = written
    .toLowerCase()
    .replace(/(\d)\s*h\s*(\d\d)\b/g, '$1h$2')
    .replace(/(\d)\s+h\b/g, '$1h')
    .replace(/\s*(?:-|–|à)\s*/g, '-')
    .split(/[\s,;]+/)
    .filter((word) => word !== '')
  const read = words.map((word) => readSpan(word, minutes))
  if (read.length === 0 || read.includes(undefined)) return undefined
  const all = read.flatMap((span) => span ?? [])
  return all.length > 0 ? [...new Set(all)].sort((a, b) => a - b) : undefined
}

function readSpan(word: string, step: number): number[] | undefined {
  const [from, to, ...more] = word.split('-').map(minutesOf)
  if (from === undefined || more.length > 0) return undefined
  if (!word.includes('-')) return [from]
  if (to === undefined || to <= from) return undefined
  const count = Math.floor((to - from) / step)
  return Array.from({ length: count }, (_, place) => from + place * step)
}

function minutesOf(word: string): number | undefined {
  const hour = readHour(word)
  return 'problem' in hour ? undefined : hour.hour * 60 + hour.minute
}

function momentOn({ year, month, day, zoneName }: DateTime, minutes: number): DateTime | undefined {
  const zone = zoneName ?? 'utc'
  const read = instantOn({ year, month, day }, { hour: Math.floor(minutes / 60), minute: minutes % 60 }, zone)
  return 'problem' in read ? undefined : read.instant
}

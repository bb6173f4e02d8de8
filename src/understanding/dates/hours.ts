import type { Moment } from '../intent.ts'
import { type Calendar, impossible } from './calendar.ts'

type Hours = Pick<Moment, 'at' | 'after' | 'before'>

/** The hours in a text: one exact hour, or bounds. Two exact hours are nobody's wish. */
export function findHours(text: string, calendar: Calendar): Hours | typeof impossible {
  const state: { hours: Hours; rest: string; wrong: boolean } = {
    hours: {},
    rest: text.replace(calendar.durations, ' '),
    wrong: false,
  }
  const take = (pattern: RegExp, use: (found: string[]) => void) => {
    state.rest = state.rest.replace(pattern, (...found) => {
      use(found as string[])
      return ' '
    })
  }
  const clock = (hour: string | undefined, minute: string | undefined, words: string): string => {
    const time = clockOf(hour, minute, words, calendar)
    if (time === undefined) state.wrong = true
    return time ?? ''
  }
  take(calendar.between, ([, from, fromMinute, fromHalf, to, toMinute, toHalf]) => {
    // "between 2 and 4pm": the half of the day said last holds for both.
    const after = clock(from, fromMinute, `1${fromHalf || toHalf}m`)
    const before = clock(to, toMinute, `1${toHalf}m`)
    if (after >= before) state.wrong = true
    state.hours = { after, before }
  })
  take(calendar.after, ([words, hour, minute]) => {
    const after = clock(hour, minute, words as string)
    // "Après 18h, je finis à 17h30": the later holds for both.
    if (state.hours.after === undefined || after > state.hours.after) state.hours.after = after
  })
  take(calendar.before, ([words, hour, minute]) => {
    state.hours.before = clock(hour, minute, words as string)
  })
  take(calendar.at, ([words, hour, minute]) => {
    const at = clock(hour, minute, words as string)
    if (state.hours.at !== undefined && state.hours.at !== at) state.wrong = true
    state.hours.at = at
  })
  if (state.wrong) return impossible
  return state.hours.at === undefined ? withParts(state.hours, state.rest, calendar) : state.hours
}

function withParts(hours: Hours, text: string, { parts }: Calendar): Hours {
  for (const [pattern, part] of parts) {
    if (pattern.test(text)) return { ...part, ...hours }
  }
  return hours
}

function clockOf(
  hour: string | undefined,
  minute: string | undefined,
  words: string,
  { lateInDay }: Calendar,
): string | undefined {
  const noon = hour === undefined || /[a-z]/.test(hour)
  const said = noon ? 12 : Number(hour)
  const minutes = minute ? Number(minute) : 0
  const hours = said < 12 && lateInDay.test(words) ? said + 12 : said
  if (hours > 23 || minutes > 59) return undefined
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

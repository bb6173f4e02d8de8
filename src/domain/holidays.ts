import { createRequire } from 'node:module'
import type Holidays from 'date-holidays'
import type { Office } from './office.ts'

/** Whether a day (ISO date, as the office's calendar shows it) is a public holiday there, or one the office added; less those it took off. */
export function isHoliday(office: Pick<Office, 'holidayRegion' | 'closedDays' | 'openedDays'>, day: string): boolean {
  if (office.closedDays.includes(day)) return true
  return !office.openedDays.includes(day) && publicHolidays(office.holidayRegion, Number(day.slice(0, 4))).has(day)
}

/** The public holidays of a region in a year, as ISO dates of its own calendar. Throws on a region nobody checked with `isKnownRegion`. */
export function publicHolidays(region: string, year: number): ReadonlySet<string> {
  const key = `${region} ${year}`
  const known = years.get(key)
  if (known) return known
  const days = new Set(
    calendarOf(region)
      .getHolidays(year)
      // The string, never `start`: that is an instant, and shows another day on another clock.
      .map(({ date }) => date.slice(0, 10)),
  )
  years.set(key, days)
  return days
}

/** Whether the library has the holidays of this region code: "FR", "FR-67", "GP"… An unknown one would silently have none. */
export function isKnownRegion(code: string): boolean {
  const [country = '', state, ...rest] = code.split('-')
  const library = new (libraryOfHolidays())()
  if (rest.length > 0 || !Object.hasOwn(library.getCountries(), country)) return false
  return state === undefined || Object.hasOwn(library.getStates(country) ?? {}, state)
}

/** Made once a region and kept: the making takes milliseconds, and a planning asks a hundred thousand times. */
const calendars = new Map<string, Holidays>()
const years = new Map<string, ReadonlySet<string>>()

function calendarOf(region: string): Holidays {
  const known = calendars.get(region)
  if (known) return known
  if (!isKnownRegion(region)) throw new Error(`no public holidays are known for the region ${region}`)
  const [country = '', state] = region.split('-')
  const types: ['public'] = ['public']
  const Calendar = libraryOfHolidays()
  const calendar = state === undefined ? new Calendar(country, { types }) : new Calendar(country, state, { types })
  calendars.set(region, calendar)
  return calendar
}

const load = createRequire(import.meta.url)

/** Loaded when a holiday is first asked for: with its calendars of the whole world a fifth of a second, and 30 MB. */
function libraryOfHolidays(): typeof Holidays {
  return load('date-holidays')
}

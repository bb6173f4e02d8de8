import { DateTime } from 'luxon'
import { at } from './spreadsheet.ts'

/**
 * The moments a text names, in its order, as the office's clock shows them: "jeudi 14/01 à 14h30", "Thu 14 Jan 2:30pm". The year is
 * the one that brings it nearest to when the text was written.
 */
export function momentsIn(body: string, zone: string, written: DateTime): string[] {
  const found = [...body.matchAll(FRENCH), ...body.matchAll(ENGLISH)].sort((a, b) => a.index - b.index)
  return found.flatMap(({ groups = {} }) => {
    const month = groups.month ? Number(groups.month) : MONTHS.indexOf(groups.name ?? '') + 1
    const hour = (Number(groups.hour) % (groups.half ? 12 : 24)) + (groups.half === 'pm' ? 12 : 0)
    const shown = { month, day: Number(groups.day), hour, minute: Number(groups.minute ?? 0) }
    const here = written.setZone(zone)
    const years = [here.year - 1, here.year, here.year + 1].map((year) =>
      DateTime.fromObject({ year, ...shown }, { zone }),
    )
    const nearest = years.filter(({ isValid }) => isValid).sort((a, b) => away(a, here) - away(b, here))[0]
    return nearest ? [at(nearest)] : []
  })
}

const FRENCH = /(?<day>\d\d)\/(?<month>\d\d) (?:à )?(?<hour>\d{1,2})h(?<minute>\d\d)?/g
const ENGLISH =
  /(?<day>\d{1,2}) (?<name>[A-Z][a-z]{2})[a-z]* (?:at )?(?<hour>\d{1,2})(?::(?<minute>\d\d))?(?<half>am|pm)/g
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

function away(one: DateTime, other: DateTime): number {
  return Math.abs(one.toMillis() - other.toMillis())
}

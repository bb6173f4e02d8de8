import { DateTime } from 'luxon'

/**
 * A VTIMEZONE for the year of an event: what a mail program that does not know the zone by its name, such as Outlook, reads its
 * hours with. Each change of the clock stands alone, so that no rule of recurrence can be wrong.
 */
export function zoneBlock(zone: string, year: number): string {
  const begin = DateTime.fromObject({ year }, { zone })
  const changes = changesOf(begin, begin.plus({ years: 1 }))
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...observance(begin, begin.offset, begin.toFormat(LOCAL)),
    // The clock of before the change says when it happens.
    ...changes.flatMap(({ at, before }) => observance(at, before, at.toUTC(before).toFormat(LOCAL))),
    'END:VTIMEZONE',
  ].join('\r\n')
}

const LOCAL = "yyyyMMdd'T'HHmmss"

function observance(at: DateTime, offsetBefore: number, startsAt: string): string[] {
  const name = at.isInDST ? 'DAYLIGHT' : 'STANDARD'
  return [
    `BEGIN:${name}`,
    `DTSTART:${startsAt}`,
    `TZOFFSETFROM:${offsetInWords(offsetBefore)}`,
    `TZOFFSETTO:${offsetInWords(at.offset)}`,
    `END:${name}`,
  ]
}

/** The first instant of each new offset: looked for day by day, then to the minute. */
function changesOf(begin: DateTime, end: DateTime): { at: DateTime; before: number }[] {
  const changes: { at: DateTime; before: number }[] = []
  for (let day = begin; day < end; day = day.plus({ days: 1 })) {
    const next = day.plus({ days: 1 })
    if (next.offset === day.offset) continue
    let [low, high] = [day.toMillis(), next.toMillis()]
    while (high - low > 60_000) {
      const middle = Math.floor((low + high) / 120_000) * 60_000
      if (DateTime.fromMillis(middle, { zone: begin.zone }).offset === day.offset) low = middle
      else high = middle
    }
    changes.push({ at: DateTime.fromMillis(high, { zone: begin.zone }), before: day.offset })
  }
  return changes
}

/** "+0100", "-0330". */
function offsetInWords(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}${String(rest).padStart(2, '0')}`
}

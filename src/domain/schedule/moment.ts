import { DateTime } from 'luxon'
import { remembering } from '../remember.ts'
import { fold } from './fold.ts'
import { MONTHS, WEEKDAYS } from './line-words.ts'
import type { LineProblemCode } from './problem.ts'

export interface Day {
  year: number
  month: number
  day: number
}
export interface Hour {
  hour: number
  minute: number
}
type Refused = { problem: LineProblemCode }

/** A day as people write it: `14/01/2027`, `14/1/27`, ISO, `14-janv-27`, `jeudi 14 janvier 2027`, with or without a time part. */
export function readDate<Time extends Hour = Hour>(
  cell: string,
  readTime: (rest: string) => Time | Refused = readHour as (rest: string) => Time | Refused,
): { date: Day; time: Time | undefined } | Refused {
  const parts = splitDate(cell)
  if (!parts) return { problem: 'dateUnreadable' }
  const { weekday, day, month, year, rest } = parts
  if (!DateTime.utc(year, month, day).isValid) return { problem: 'dateNotInCalendar' }
  // A slip of the keyboard: "0207", "2072".
  if (year < 2000 || year > 2060) return { problem: 'dateTooFar' }
  if (weekday !== undefined && DateTime.utc(year, month, day).weekday !== weekday)
    return { problem: 'dateOtherWeekday' }
  const time = rest === '' ? undefined : readTime(rest)
  if (time && 'problem' in time) return { problem: 'dateUnreadable' }
  return { date: { year, month, day }, time }
}

/** An hour as people write it: `14h30`, `14:30`, `14h`, `14:30:00`, `14 h 30`, `14 : 30`, `2:30 PM`, `midi`. */
export function readHour(cell: string): Hour | Refused {
  const text = cell
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?: ?/g, ':')
    .trim()
    .replace(/^(?:[aà] )?midi$/, '12h')
  const match = HOUR.exec(text)
  // A bare number may be an hour, a duration or the remains of a formula.
  if (!match || /^\d+$/.test(text)) return { problem: 'hourUnreadable' }
  const half = match[5]?.trim()
  const minute = Number(match[2] ?? match[3] ?? 0)
  const written = Number(match[1])
  if (half && (written < 1 || written > 12)) return { problem: 'hourNotInDay' }
  const hour = half ? (written % 12) + (half.startsWith('p') ? 12 : 0) : written
  return hour > 23 || minute > 59 || Number(match[4] ?? 0) > 59 ? { problem: 'hourNotInDay' } : { hour, minute }
}

/** The instant a clock of this zone shows that day at that hour; the first of two in autumn, none when spring skips it. */
export function instantOn(date: Day, time: Hour, zone: string): { instant: DateTime } | Refused {
  return onClockOf(`${date.year}-${date.month}-${date.day}-${time.hour}-${time.minute}-${zone}`)
}

const onClockOf = remembering((moment): { instant: DateTime } | Refused => {
  const [year, month, day, hour, minute] = moment.split('-', 5).map(Number)
  const zone = moment.split('-').slice(5).join('-')
  const instant = DateTime.fromObject({ year, month, day, hour, minute }, { zone })
  if (instant.hour !== hour || instant.minute !== minute) return { problem: 'hourSkipped' }
  return { instant: instant.getPossibleOffsets()[0] ?? instant }
}, 10_000)

const HOUR =
  /^(?:[aà] ?)?(\d{1,2})(?: ?(?:h|heures?)(?: ?(\d{2})(?: ?(?:mn|min|m))?)?|[:.](\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?( ?[ap]\.?m\.?)?$/

function splitDate(cell: string): (Day & { weekday: number | undefined; rest: string }) | undefined {
  const { weekday, text } = withoutWeekday(cell.trim().replace(/\s+/g, ' '))
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ](.*))?$/i.exec(text) ?? /^(20\d\d)()(\d\d)(\d\d)$/.exec(text)
  if (iso) return { weekday, ...numbers(iso[4], iso[3], iso[1]), rest: clockPart(iso[5]) }
  const french = /^(\d{1,2}) ?([/. -]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})(?:,? (.*))?$/.exec(text)
  if (french) return { weekday, ...numbers(french[1], french[3], french[4]), rest: clockPart(french[5]) }
  const words = /^(\d{1,2})(?:er)?[ ./-]{0,2}(\p{L}+)\.?[ /-]{1,2}(\d{4}|\d{2})(?:,? (.*))?$/u.exec(text)
  const month = words ? monthOf(words[2] ?? '') : undefined
  return words && month
    ? { weekday, ...numbers(words[1], String(month), words[3]), rest: clockPart(words[4]) }
    : undefined
}

function withoutWeekday(written: string): { weekday: number | undefined; text: string } {
  const text = written.replace(/^le /i, '')
  const match = /^(\p{L}+)\.?,? /u.exec(text)
  const word = fold(match?.[1] ?? '')
  const index = word.length < 3 ? -1 : WEEKDAYS.findIndex((name) => name.startsWith(word))
  return match && index >= 0
    ? { weekday: index + 1, text: text.slice(match[0].length).replace(/^le /i, '') }
    : { weekday: undefined, text }
}

function monthOf(word: string): number | undefined {
  const folded = fold(word)
  const index = MONTHS.findIndex(
    (name) => fold(name) === folded || (folded.length >= 3 && fold(name).startsWith(folded)),
  )
  // "jui" is June or July: nobody knows.
  return index < 0 || folded === 'jui' ? undefined : index + 1
}

function numbers(day: string | undefined, month: string | undefined, year: string | undefined): Day {
  const written = Number(year)
  return { day: Number(day), month: Number(month), year: year?.length === 2 ? 2000 + written : written }
}

/** Midnight is how spreadsheets complete a day: it says nothing of the hour. */
function clockPart(rest: string | undefined): string {
  const text = (rest ?? '').trim().replace(/(?:\.\d+)?(?:z|[+-]00:?00)?$/i, '')
  return /^0?0:00(:00)?$/.test(text) ? '' : text
}

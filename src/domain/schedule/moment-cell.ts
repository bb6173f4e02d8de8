import { DateTime } from 'luxon'
import { remembering } from '../remember.ts'
import { orderOfDay } from './day-order.ts'
import { type Day, type Hour, readDate, readHour } from './moment.ts'
import type { LineProblemCode } from './problem.ts'

type Refused = { problem: LineProblemCode }

/** What a cell of hours says: when, and how long if it says until when. */
export interface Hours extends Hour {
  minutes: number | undefined
}

/**
 * A day as a date column holds it: as people write it, or the number a spreadsheet counts days with. `monthFirst`: another cell of the
 * column can only be read month first, so that a day that reads both ways is refused. `since1904`: its numbers of days count from then.
 */
export function readDateCell(
  cell: string,
  { monthFirst = false, since1904 = false }: { monthFirst?: boolean; since1904?: boolean } = {},
): { date: Day; time: Hours | undefined } | Refused {
  const whole = since1904 ? cell.replace(/^\d{5}(?!\d)/, (days) => String(Number(days) + DAYS_1904)) : cell
  return monthFirst ? readMonthFirst(whole) : readDayFirst(whole)
}

const DAYS_1904 = 1462

const readDayFirst = remembering((cell) => readDay(cell, false))
const readMonthFirst = remembering((cell) => readDay(cell, true))

function readDay(cell: string, monthFirst: boolean): { date: Day; time: Hours | undefined } | Refused {
  const serial = /^(\d{5})(?:[.,](\d+))?$/.exec(cell)
  if (serial) return readSerial(Number(serial[1]), serial[2])
  if (monthFirst && orderOfDay(cell) === 'either') return { problem: 'dateOrderUnsure' }
  return readDate(cell, readTimeCell)
}

/** An hour as a column of hours holds it: `14h30`, `14h30 - 15h00`, `midi`, `0,604166667`, `30/12/1899 14:30:00`. */
export function readTimeCell(cell: string): Hours | Refused {
  return readTimeOnce(cell)
}

const readTimeOnce = remembering((cell): Hours | Refused => {
  const text = cell.replace(TIME_ONLY, '')
  const fraction = minutesOfFraction(text)
  if (fraction === undefined && /^0?[.,]\d+$/.test(text)) return { problem: 'hourUnreadable' }
  if (fraction !== undefined) return { ...clockOf(fraction), minutes: undefined }
  const [from = '', until, ...others] = text.replace(/^(?:de|entre) /i, '').split(BETWEEN)
  if (until === undefined || from === '') return alone(readHour(text))
  const [start, end] = [readHour(withSign(from, until)), readHour(withSign(until, from))]
  if (others.length > 0 || 'problem' in start || 'problem' in end) return { problem: 'hourUnreadable' }
  const minutes = (end.hour - start.hour) * 60 + end.minute - start.minute
  return minutes > 0 ? { ...start, minutes } : { problem: 'hourUnreadable' }
})

/** How spreadsheets and databases complete an hour alone: their first day. */
const TIME_ONLY = /^(?:30\/12\/1899|31\/12\/1899|0?[01]\/0?1\/1900|1899-12-3[01]|1900-01-0[01])[ T](?=\d)/
const BETWEEN = /\s*[-–—/→]\s*|\s+(?:[àa]|et|jusqu['’][àa])\s+/i

/** Day 1 is the first of January 1900, and Excel counts a 29 February that year did not have. */
const DAY_ZERO = DateTime.utc(1899, 12, 30)

function readSerial(days: number, decimals: string | undefined): { date: Day; time: Hours | undefined } | Refused {
  const { year, month, day } = DAY_ZERO.plus({ days })
  if (year < 2000 || year > 2060) return { problem: 'dateUnreadable' }
  if (decimals === undefined || /^0+$/.test(decimals)) return { date: { year, month, day }, time: undefined }
  const minutes = minutesOfFraction(`0.${decimals}`)
  if (minutes === undefined) return { problem: 'dateUnreadable' }
  return { date: { year, month, day }, time: { ...clockOf(minutes), minutes: undefined } }
}

/** `0,604166667` of a day; two decimals may as well be minutes ("0.30"), and what falls between two minutes is something else. */
function minutesOfFraction(text: string): number | undefined {
  if (!/^0?[.,](?:\d{3,}|25|5|75)$/.test(text)) return undefined
  const minutes = Number(text.replace(',', '.')) * 24 * 60
  const whole = Math.round(minutes)
  return Math.abs(minutes - whole) < 0.1 && whole < 24 * 60 ? whole : undefined
}

function clockOf(minutes: number): Hour {
  return { hour: Math.floor(minutes / 60), minute: minutes % 60 }
}

function alone(hour: Hour | Refused): Hours | Refused {
  return 'problem' in hour ? hour : { ...hour, minutes: undefined }
}

/** "9-10h" is from nine to ten: one sign serves both. */
function withSign(hour: string, other: string): string {
  return /^\d{1,2}$/.test(hour) && /h/i.test(other) ? `${hour}h` : hour
}

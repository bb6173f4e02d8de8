/** What a cell of numbers shows them as. */
export type NumberFormat = 'plain' | 'date' | 'time' | 'dateTime' | { zeros: number }

/** Days from the first of January 1900 as Excel counts them, to 31 December 9999. */
const LAST_DAY = 2_958_465
const DAYS_1904 = 1462
/** A spreadsheet holds fifteen digits: of a longer number the rest is lost. */
const EXACT = 1e15

/**
 * A number of a cell as the same sheet saved as CSV writes it in French, but for a long number, which is written whole while all its digits
 * are there. One whose digits are lost is written with its exponent, as spreadsheets do.
 */
export function numberText(value: number, format: NumberFormat, { since1904 = false } = {}): string {
  if (format === 'date' || format === 'dateTime') {
    const days = value + (since1904 ? DAYS_1904 : 0)
    if (days >= 1 && days < LAST_DAY + 1) return dayText(days, format === 'dateTime')
    return days > 0 && days < 1 ? timeText(days) : plainText(value)
  }
  if (format === 'time') return value >= 0 && value < LAST_DAY ? timeText(value) : plainText(value)
  const text = plainText(value)
  return typeof format === 'object' && /^\d+$/.test(text) ? text.padStart(format.zeros, '0') : text
}

/** `14/01/2027`, `14/01/2027 09:30`: of a day alone, a midnight says nothing of the hour. */
export function momentText({ date, time }: { date: string; time: string | undefined }): string {
  const [year, month, day] = date.split('-')
  return [`${day}/${month}/${year}`, time].filter(Boolean).join(' ')
}

function dayText(days: number, withTime: boolean): string {
  const seconds = Math.round(days * 86_400)
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(seconds / 86_400) * 86_400_000).toISOString().slice(0, 10)
  const time = seconds % 86_400
  return momentText({ date, time: withTime && time > 0 ? clockText(time) : undefined })
}

/** A length of more than a day keeps its hours; a moment of some day has only its clock. */
function timeText(days: number): string {
  const seconds = Math.round(days * 86_400)
  return clockText(days < MOST_DAYS_OF_A_LENGTH ? seconds : seconds % 86_400)
}

const MOST_DAYS_OF_A_LENGTH = 40

function clockText(seconds: number): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`
}

function plainText(value: number): string {
  if (Math.abs(value) >= EXACT) return value.toExponential().replace('.', ',').replace('e+', 'E+')
  return String(Number(value.toPrecision(15))).replace('.', ',')
}

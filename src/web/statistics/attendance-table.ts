import { DateTime } from 'luxon'
import {
  addRows,
  addUp,
  aroundBeginning,
  type OutcomeRow,
  type PublishedMonth,
} from '../../domain/effect/attendance.ts'
import type { Breakdown } from '../../domain/effect/attendance-tally.ts'
import { isLanguage, LANGUAGES } from '../../domain/people.ts'
import { dateOnly } from '../dates.ts'
import { LANGUAGE_NAMES, TYPES } from '../words.ts'
import { figureColumns, sayFigures } from './say-figures.ts'
import { monthsOf, monthWords, type StatisticsSpan } from './span.ts'
import { AROUND, STATISTICS, ATTENDANCE as WORDS } from './words.ts'

/** What rows of attendance are: months, offices, or what convocations are told apart by. */
export type View = 'month' | 'office' | Breakdown

export interface LabelledRow {
  label: string
  row: OutcomeRow
}

/** Rows with the sum of all: the page draws them, and the page and its file say them. */
export interface AttendanceTable {
  caption: string
  columns: string[]
  rows: LabelledRow[]
  /** There are rows of which nothing is certain enough to be shown. */
  withheld: boolean
  together: LabelledRow | undefined
}

/** What is published of one or several offices. */
export interface Attendance {
  span: StatisticsSpan
  /** The month that runs, on the visitor's clock. */
  current: string
  offices: readonly { id: string; name: string }[]
  months: ReadonlyMap<string, readonly PublishedMonth[]>
  placeNames: ReadonlyMap<string, string>
}

/** Some two screens; those of which least is known are summed. */
const MOST_ROWS = 40

export function attendanceTable(attendance: Attendance, view: View): AttendanceTable {
  const { from, until } = attendance.span
  const { rows, withheld } = rowsOf(attendance, view)
  const all = [...attendance.months.values()].flat().map((month) => month.all)
  return {
    caption: WORDS.caption(WORDS.views[view], STATISTICS.period(monthWords(from), monthWords(until))),
    columns: [WORDS.views[view], ...figureColumns()],
    rows,
    withheld,
    together: { label: WORDS.together, row: addRows(all) },
  }
}

/** Before and after an office's first text; undefined without a whole month on both sides. */
export function aroundTable(
  months: readonly PublishedMonth[],
  began: string,
  current: string,
): AttendanceTable | undefined {
  const { before, after } = aroundBeginning(months, began, current)
  if (before.length === 0 || after.length === 0) return undefined
  const row = (words: (months: string) => string, some: readonly PublishedMonth[]) => ({
    label: words(AROUND.months(some.length)),
    row: addRows(some.map(({ all }) => all)),
  })
  const rows = [row(AROUND.before, before), row(AROUND.after, after)]
  return {
    caption: AROUND.caption,
    columns: [AROUND.period, ...figureColumns()],
    rows,
    withheld: false,
    together: undefined,
  }
}

/** A table as cells of words, its first column what each row is. */
export function sayTable({ rows, together }: AttendanceTable): string[][] {
  return [...rows, ...(together ? [together] : [])].map(({ label, row }) => [label, ...sayFigures(row)])
}

function rowsOf(attendance: Attendance, view: View): Pick<AttendanceTable, 'rows' | 'withheld'> {
  const { span, offices, months, current } = attendance
  const all = [...months.values()].flat()
  if (view === 'month') {
    const rows = monthsOf(span).map((month) => ({
      label: month === current ? STATISTICS.running(monthWords(month)) : monthWords(month),
      row: addRows(all.filter((one) => one.month === month).map((one) => one.all)),
    }))
    return { rows, withheld: false }
  }
  if (view === 'office') {
    const rowOf = (id: string) => addRows((months.get(id) ?? []).map((one) => one.all))
    return { rows: offices.map(({ id, name }) => ({ label: name, row: rowOf(id) })), withheld: false }
  }
  // A place is one office's: of another, nothing masked may have been there.
  const each = view === 'place' ? [...months.values()] : [all]
  const added = each.flatMap((some) => addUp(some, view))
  const rows = inOrder(added, view).map(({ value, row }) => ({
    label: labelOf(attendance, view, value),
    row,
  }))
  const counted = each.flatMap((some) => [...new Set(some.flatMap(({ parts }) => [...parts[view].rows.keys()]))])
  return { rows: view === 'type' || view === 'place' ? brief(rows) : rows, withheld: added.length < counted.length }
}

type Valued = { value: string; row: OutcomeRow }

/** Weeks and what has an order of its own in it; types and places, those of most convocations first. */
function inOrder(rows: Valued[], view: Breakdown): Valued[] {
  const order = ORDERS[view]
  if (view === 'week') return rows.toSorted((one, other) => (one.value < other.value ? -1 : 1))
  if (order) return rows.toSorted((one, other) => order.indexOf(one.value) - order.indexOf(other.value))
  return rows.toSorted((one, other) => certainOf(other) - certainOf(one) || (one.value < other.value ? -1 : 1))
}

const ORDERS: Partial<Record<Breakdown, string[]>> = {
  language: [...LANGUAGES],
  reached: Object.keys(WORDS.reached),
  answer: Object.keys(WORDS.answers),
}

function certainOf({ row }: Valued): number {
  return Object.values(row).reduce((sum, { least }) => sum + least, 0)
}

function brief(rows: LabelledRow[]): LabelledRow[] {
  const rest = rows.slice(MOST_ROWS)
  if (rest.length === 0) return rows
  return [...rows.slice(0, MOST_ROWS), { label: WORDS.others(rest.length), row: addRows(rest.map(({ row }) => row)) }]
}

function labelOf({ placeNames }: Attendance, view: Breakdown, value: string): string {
  if (view === 'week') return weekWords(value)
  if (view === 'type') return TYPES[value] ?? value
  if (view === 'place') return placeNames.get(value) ?? WORDS.placeGone
  if (isLanguage(value)) return LANGUAGE_NAMES[value].replace(/^./, (first) => first.toUpperCase())
  const words: Record<string, string> = { ...WORDS.reached, ...WORDS.answers }
  return words[value] ?? value
}

/** "1er mars 2027", "1 Mar 2027": the Monday says which week it is. */
function weekWords(week: string): string {
  return dateOnly(DateTime.fromISO(week, { zone: 'utc' }))
}

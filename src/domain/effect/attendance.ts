import { DateTime } from 'luxon'
import { type AttendanceCell, BREAKDOWNS, type Breakdown } from './attendance-tally.ts'
import {
  type Counted,
  isMasked,
  LEAST_PEOPLE,
  type Published,
  type PublishedParts,
  publishParts,
  sumOf,
  veilOver,
} from './mask.ts'
import { isKnownEnough, missedBounds, missedRate, OUTCOMES, type Outcome, shareKnown } from './outcome.ts'

/** What is told of what became of some convocations. */
export type OutcomeRow = Record<Outcome, Published>

/** What is told of one month of one office, in all and by each breakdown. Nothing else of what was counted leaves here. */
export interface PublishedMonth {
  month: string
  all: OutcomeRow
  parts: Record<Breakdown, { rows: Map<string, OutcomeRow>; elsewhere: OutcomeRow }>
}

/** Masks what was counted of a month: each outcome of each breakdown is a column, whose total is the month's. */
export function publishMonth(month: string, cells: readonly AttendanceCell[]): PublishedMonth {
  const counted = new Map(cells.map((cell) => [keyOf(cell), cell]))
  const all = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, ZERO])) as OutcomeRow
  const parts = Object.fromEntries(BREAKDOWNS.map((by) => [by, publishBreakdown(by)])) as PublishedMonth['parts']
  return { month, all, parts }

  function publishBreakdown(by: Breakdown) {
    const values = [...new Set(cells.filter((cell) => cell.by === by).map(({ value }) => value))]
    const total = veiled((outcome) => counted.get(keyOf({ by: 'all', outcome, value: '' })))
    const rows = values.map(
      (value) => [value, veiled((outcome) => counted.get(keyOf({ by, outcome, value })))] as const,
    )
    const columns = OUTCOMES.map((outcome) => {
      const parts = rows.map(([value, row]) => [value, row[outcome]] as const)
      const column = publishParts(total[outcome], new Map(parts))
      all[outcome] = column.total
      return [outcome, column] as const
    })
    const rowWith = (told: (column: PublishedParts) => Published) =>
      Object.fromEntries(columns.map(([outcome, column]) => [outcome, told(column)])) as OutcomeRow
    return {
      rows: new Map(values.map((value) => [value, rowWith((column) => column.parts.get(value) ?? column.elsewhere)])),
      elsewhere: rowWith(({ elsewhere }) => elsewhere),
    }
  }
}

/**
 * What was counted of a row. Where neither five people came nor it is unknown of five whether they did, who is known to be in the row would be
 * known to have missed as soon as a zero says that nobody came: none is then told from some.
 */
function veiled(countedOf: (outcome: Outcome) => AttendanceCell | undefined): Record<Outcome, Counted> {
  const row = OUTCOMES.map((outcome) => [outcome, countedOf(outcome) ?? NOBODY] as const)
  const small = row.filter(([, { people }]) => people < LEAST_PEOPLE)
  const mayHaveCome = row.some(([outcome, { people }]) => MAY_HAVE_COME.includes(outcome) && people >= LEAST_PEOPLE)
  const veil = mayHaveCome ? undefined : veilOver(small.map(([, counted]) => counted))
  return Object.fromEntries(row.map(([outcome, { count, people }]) => [outcome, { count, people, veil }])) as Record<
    Outcome,
    Counted
  >
}

const MAY_HAVE_COME: readonly Outcome[] = ['honoured', 'unknown']

function keyOf({ by, outcome, value }: Pick<AttendanceCell, 'by' | 'outcome' | 'value'>): string {
  return `${by} ${outcome} ${value}`
}

const ZERO: Published = { least: 0, most: 0 }
const NOBODY: Counted = { count: 0, people: 0 }

/** The sum of what is told of each. */
export function addRows(rows: readonly OutcomeRow[]): OutcomeRow {
  return Object.fromEntries(OUTCOMES.map((outcome) => [outcome, sumOf(rows.map((row) => row[outcome]))])) as OutcomeRow
}

/** What is told of some months by a breakdown, in no order; a value of which nothing is certain is left out, or its being there would tell. */
export function addUp(months: readonly PublishedMonth[], by: Breakdown): { value: string; row: OutcomeRow }[] {
  const values = [...new Set(months.flatMap(({ parts }) => [...parts[by].rows.keys()]))]
  // A year has sixty weeks in thirteen months: asked of the calendar for each of both, they took a tenth of a second.
  const touched = new Map(by === 'week' ? values.map((value) => [value, monthsOfWeek(value)]) : [])
  const rowOf = ({ month, parts }: PublishedMonth, value: string) =>
    parts[by].rows.get(value) ?? (touched.get(value)?.includes(month) === false ? NOTHING : parts[by].elsewhere)
  return values
    .map((value) => ({ value, row: addRows(months.map((month) => rowOf(month, value))) }))
    .filter(({ row }) => OUTCOMES.some((outcome) => row[outcome].least > 0))
}

const NOTHING = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, ZERO])) as OutcomeRow

/** The months in which a week has a day. */
function monthsOfWeek(week: string): string[] {
  const monday = DateTime.fromISO(week, { zone: 'utc' })
  return [monday, monday.plus({ days: 6 })].map((day) => day.toFormat('yyyy-MM'))
}

/** A share of convocations, between 0 and 1, as far as what is published lets it be known. */
export interface Between {
  least: number
  most: number
}

/** The same in whole percents, never narrower than it is. */
export function wholePercents({ least, most }: Between): { low: number; high: number } {
  // Of 0.29 times a hundred, floating point makes 28.999…
  return { low: Math.floor(least * 100 + 1e-9), high: Math.ceil(most * 100 - 1e-9) }
}

export interface Figures {
  /** All five outcomes together. */
  convened: Published
  /** Of how many it is known what became; undefined when nobody was expected. */
  known: Between | undefined
  /** Whether that is enough to give a rate at all. */
  isKnown: boolean
  /** Missed among honoured and missed, when both are told as they are. */
  rate: number | undefined
  /** The rate, whatever the unknown ones became and whatever is masked. */
  bounds: Between | undefined
}

/** The figures of a row; no rate where too little is known, nor where nobody came or should have. */
export function figuresOf(row: OutcomeRow): Figures {
  const { honoured, missed, unknown } = row
  const isKnown = isKnownEnough(corner(row, 'least', { unknown: 'most' }))
  const told = !isMasked(honoured) && !isMasked(missed)
  return {
    convened: sumOf(OUTCOMES.map((outcome) => row[outcome])),
    known: between(
      shareKnown(corner(row, 'least', { unknown: 'most' })),
      shareKnown(corner(row, 'most', { unknown: 'least' })),
    ),
    isKnown,
    rate: isKnown && told ? missedRate({ honoured: honoured.most, missed: missed.most }) : undefined,
    bounds: isKnown && honoured.least + missed.least + unknown.least > 0 ? boundsOf(row) : undefined,
  }
}

function boundsOf(row: OutcomeRow): Between | undefined {
  return between(
    missedBounds(corner(row, 'most', { missed: 'least' }))?.least,
    missedBounds(corner(row, 'most', { honoured: 'least' }))?.most,
  )
}

/** One of the rows that what is published leaves possible. */
function corner(
  row: OutcomeRow,
  end: keyof Published,
  otherwise: Partial<Record<Outcome, keyof Published>>,
): Record<Outcome, number> {
  return Object.fromEntries(OUTCOMES.map((outcome) => [outcome, row[outcome][otherwise[outcome] ?? end]])) as Record<
    Outcome,
    number
  >
}

/** Of a number without an upper bound, the share may be anything on that side. */
function between(least: number | undefined, most: number | undefined): Between | undefined {
  if (least === undefined || most === undefined) return undefined
  return { least: Number.isNaN(least) ? 0 : least, most: Number.isNaN(most) ? 1 : most }
}

/** The whole months before an office's first text, and those after the month in which it left. */
export function aroundBeginning(
  months: readonly PublishedMonth[],
  began: string,
  current: string,
): Record<'before' | 'after', PublishedMonth[]> {
  return {
    before: months.filter(({ month }) => month < began),
    after: months.filter(({ month }) => month > began && month < current),
  }
}

import { figuresOf, type OutcomeRow } from '../../domain/effect/attendance.ts'
import { OUTCOMES } from '../../domain/effect/outcome.ts'
import { percent, share, told } from '../figures.ts'
import { ATTENDANCE, OUTCOME_WORDS } from './words.ts'

/** The columns of every table of attendance, after what its rows are. */
export function figureColumns(): string[] {
  const { convened, known, rate } = ATTENDANCE.columns
  return [convened, ...OUTCOMES.map((outcome) => OUTCOME_WORDS[outcome]), known, rate]
}

/** A row's figures in words, in the order of their columns: the page, its charts and its file say these, and the report the same. */
export function sayFigures(row: OutcomeRow): string[] {
  const { convened, known } = figuresOf(row)
  const counts = [convened, ...OUTCOMES.map((outcome) => row[outcome])].map(told)
  return [...counts, known ? share(known) : ATTENDANCE.nothing, sayRate(row)]
}

/** The rate with its bounds, or that there is none. */
export function sayRate(row: OutcomeRow): string {
  const { isKnown, known, rate, bounds } = figuresOf(row)
  if (!known) return ATTENDANCE.nothing
  if (!isKnown) return ATTENDANCE.noRate
  if (!bounds) return ATTENDANCE.nothing
  const between = share(bounds)
  const alone = rate === undefined ? undefined : percent(rate)
  return alone === undefined || alone === between ? between : `${alone} (${between})`
}

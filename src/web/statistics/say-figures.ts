import { type Between, figuresOf, type OutcomeRow } from '../../domain/effect/attendance.ts'
import { isMasked, LEAST_PEOPLE, type Published } from '../../domain/effect/mask.ts'
import { OUTCOMES } from '../../domain/effect/outcome.ts'
import { ATTENDANCE, OUTCOME_WORDS } from './words.ts'

/** The columns of every table of attendance, after what its rows are. */
export const FIGURE_COLUMNS = [
  ATTENDANCE.columns.convened,
  ...OUTCOMES.map((outcome) => OUTCOME_WORDS[outcome]),
  ATTENDANCE.columns.known,
  ATTENDANCE.columns.rate,
]

/** A row's figures in words, in the order of their columns: the page, its charts and its file say these. */
export function sayFigures(row: OutcomeRow): string[] {
  const { convened, known } = figuresOf(row)
  const counts = [convened, ...OUTCOMES.map((outcome) => row[outcome])].map(sayCount)
  return [...counts, known ? sayShare(known) : ATTENDANCE.nothing, sayRate(row)]
}

/** "230", "moins de 5", "231 à 234", "5 ou plus". */
export function sayCount({ least, most }: Published): string {
  if (!isMasked({ least, most })) return String(least)
  if (least === 1 && most === LEAST_PEOPLE - 1) return `moins de ${LEAST_PEOPLE}`
  return Number.isFinite(most) ? `${least} à ${most}` : `${least} ou plus`
}

/** "20 %", or "entre 18 et 23 %", never narrower than it is. */
export function sayShare({ least, most }: Between): string {
  if (least === most) return `${Math.round(least * 100)} %`
  // Of 0.29 times a hundred, floating point makes 28.999…
  const [low, high] = [Math.floor(least * 100 + 1e-9), Math.ceil(most * 100 - 1e-9)]
  return low === high ? `${low} %` : `entre ${low} et ${high} %`
}

/** The rate with its bounds, or that there is none. */
export function sayRate(row: OutcomeRow): string {
  const { isKnown, known, rate, bounds } = figuresOf(row)
  if (!known) return ATTENDANCE.nothing
  if (!isKnown) return ATTENDANCE.noRate
  if (!bounds) return ATTENDANCE.nothing
  const between = sayShare(bounds)
  const alone = rate === undefined ? undefined : sayShare({ least: rate, most: rate })
  return alone === undefined || alone === between ? between : `${alone} (${between})`
}

import type { Moments, Stratum } from './moments.ts'

/** An estimate before any interval is put around it. */
export interface Point {
  value: number
  standardError: number
  /** Degrees of freedom: people less what was estimated, one mean a stratum and the effect. */
  degrees: number
}

/**
 * The Mantel-Haenszel difference of missed rates, extra less control (Greenland and Robins 1985): the same as least squares of missed on the
 * arm with a mean for each stratum. Its error is the sandwich clustered by person (Liang and Zeger 1986), with the small-sample correction
 * people / degrees. Undefined when nobody varies.
 */
export function commonDifference(strata: readonly Stratum[]): Point | undefined {
  const weight = sum(strata, ({ control, extra }) => (extra.known * control.known) / both(control, extra))
  const value =
    sum(
      strata,
      ({ control, extra }) => (extra.missed * control.known - control.missed * extra.known) / both(control, extra),
    ) / weight
  const squares = sum(strata, ({ control, extra }) => {
    const all = both(control, extra)
    const excess =
      (control.known * extra.missed - extra.known * control.missed - value * extra.known * control.known) / all
    return (
      squaredScores(extra, control.known / all, (control.missed + value * control.known + excess) / all) +
      squaredScores(control, extra.known / all, (extra.missed - value * extra.known - excess) / all)
    )
  })
  return point(strata, value, squares, weight)
}

/** The Mantel-Haenszel ratio of missed rates, extra over control, its error that of the logarithm. Undefined when nobody missed in an arm. */
export function commonRatio(strata: readonly Stratum[]): Point | undefined {
  const weight = sum(strata, ({ control, extra }) => (control.missed * extra.known) / both(control, extra))
  const value = sum(strata, ({ control, extra }) => (extra.missed * control.known) / both(control, extra)) / weight
  if (!(weight > 0 && value > 0)) return undefined
  const squares = sum(strata, ({ control, extra }) => {
    const all = both(control, extra)
    const excess = (control.known * extra.missed - value * extra.known * control.missed) / all
    return (
      squaredScores(extra, control.known / all, (value * control.missed + excess) / all) +
      squaredScores(control, (value * extra.known) / all, (extra.missed - excess) / all)
    )
  })
  return point(strata, value, squares, value * weight)
}

function point(strata: readonly Stratum[], value: number, squares: number, slope: number): Point | undefined {
  const people = sum(strata, ({ control, extra }) => control.people + extra.people)
  const degrees = people - strata.length - 1
  if (degrees < 1 || squares <= 0) return undefined
  return { value, standardError: Math.sqrt((squares * people) / degrees) / slope, degrees }
}

/** The sum over people of (a × missed − b × known)²: what each of them pulls, when a little more weight is given to them. */
function squaredScores(of: Moments, a: number, b: number): number {
  return a * a * of.missedSquared - 2 * a * b * of.missedByKnown + b * b * of.knownSquared
}

function both(control: Moments, extra: Moments): number {
  return control.known + extra.known
}

function sum(strata: readonly Stratum[], of: (stratum: Stratum) => number): number {
  return strata.reduce((total, stratum) => total + of(stratum), 0)
}

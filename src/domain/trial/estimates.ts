import { isSequenceBegun, sequenceReach } from './confidence-sequence.ts'
import { studentQuantile } from './distributions.ts'
import type { Interval } from './intervals.ts'
import { commonDifference, commonRatio, type Point } from './mantel-haenszel.ts'
import type { Moments, Stratum } from './moments.ts'
import type { Plan } from './plan.ts'

/** A figure with the interval that the plan's looks allow for. The error of a ratio is that of its logarithm. */
export interface Estimate {
  value: number
  standardError: number
  interval: Interval
}

/** The difference of missed rates, extra less control. Undefined while it cannot be told: nobody varies, or too few for the plan's looks. */
export function differenceOf(strata: readonly Stratum[], plan: Plan): Estimate | undefined {
  const point = commonDifference(strata)
  if (!point || !mayTell(strata, plan)) return undefined
  const { value, standardError } = point
  const half = reachOf(point, plan) * standardError
  return { value, standardError, interval: { least: Math.max(-1, value - half), most: Math.min(1, value + half) } }
}

/** The ratio of missed rates, extra over control, with the reach of the difference: both say the same of the same people. */
export function ratioOf(strata: readonly Stratum[], plan: Plan): Estimate | undefined {
  const difference = commonDifference(strata)
  const point = commonRatio(strata)
  if (!difference || !point || !mayTell(strata, plan)) return undefined
  const { value, standardError } = point
  const times = Math.exp(reachOf(difference, plan) * standardError)
  return { value, standardError, interval: { least: value / times, most: value * times } }
}

function mayTell(strata: readonly Stratum[], { looks }: Plan): boolean {
  return looks === 'one' || (isSequenceBegun(armOf(strata, 'control')) && isSequenceBegun(armOf(strata, 'extra')))
}

function armOf(strata: readonly Stratum[], arm: 'control' | 'extra'): Pick<Moments, 'people' | 'missed'> {
  return {
    people: strata.reduce((sum, stratum) => sum + stratum[arm].people, 0),
    missed: strata.reduce((sum, stratum) => sum + stratum[arm].missed, 0),
  }
}

/** How many standard errors an interval reaches on both sides. */
function reachOf({ standardError, degrees }: Point, { looks, smallestDifference, alpha }: Plan): number {
  return looks === 'one'
    ? studentQuantile(1 - alpha / 2, degrees)
    : sequenceReach(standardError, smallestDifference, alpha)
}

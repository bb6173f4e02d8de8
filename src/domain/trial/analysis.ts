import { missedRate, OUTCOMES, type OutcomeCounts, shareKnown } from '../effect/outcome.ts'
import { type Balance, checkAllocation } from './allocation-check.ts'
import { isSequenceBegun, sequenceReach } from './confidence-sequence.ts'
import { studentQuantile } from './distributions.ts'
import { HARM_ALPHA, isHarmful } from './harm-watch.ts'
import { type Interval, wilson } from './intervals.ts'
import { commonDifference, commonRatio, type Point } from './mantel-haenszel.ts'
import { type Counting, strataOf } from './moments.ts'
import type { Plan } from './plan.ts'
import { HARMS, type Harm, type PersonRow } from './rows.ts'
import { mergeSmallStrata } from './strata.ts'

/** All that a page, a report or an export says of a trial. Differences are those of the extra less the control, ratios extra over control. */
export interface Analysis {
  control: ArmFigures
  extra: ArmFigures
  /** Of the missed rates. Undefined while it cannot be told: no stratum has known outcomes in both arms, nobody varies, too few for the looks. */
  difference: Estimate | undefined
  ratio: Estimate | undefined
  /** The difference with excused ones counted as kept: whether the extra only moves people from missed to excused. */
  excusedKept: Estimate | undefined
  /** The difference as if all unknown ones had turned out best and worst for the extra, and the interval that holds all of it. */
  bounds: { best: number; worst: number; interval: Interval } | undefined
  balance: Balance
  /** What is surely commoner with the extra, at any look. */
  harmful: (Harm | 'missed')[]
  /** Whether as many people are allocated, and as many outcomes known, as the plan announced. */
  complete: boolean
}

/** One arm as it was allocated. */
export interface ArmFigures {
  arm: string
  /** Allocated. */
  people: number
  /** Those with at least one appointment honoured or missed. */
  analysed: number
  outcomes: OutcomeCounts
  missedRate: number | undefined
  shareKnown: number | undefined
  harms: Record<Harm, { people: number; share: number | undefined; interval: Interval | undefined }>
}

/** A figure with the interval that the plan's looks allow for. The error of a ratio is that of its logarithm. */
export interface Estimate {
  value: number
  standardError: number
  interval: Interval
}

/** By intention to treat: everybody counts in the arm they were allocated to, whatever they received. */
export function analyse(allocated: readonly PersonRow[], plan: Plan): Analysis {
  const rows = mergeSmallStrata(allocated)
  const stranger = rows.find(({ arm }) => !plan.arms.includes(arm))
  if (stranger) throw new Error(`no arm of this trial is called ${stranger.arm}`)
  const [control, extra] = plan.arms.map((arm) =>
    figuresOf(
      arm,
      rows.filter((row) => row.arm === arm),
      plan,
    ),
  ) as [ArmFigures, ArmFigures]
  const strata = (count: Counting) => strataOf(rows, plan, count)
  const asTheyAre = strata(KNOWN)
  const point = commonDifference(asTheyAre)
  const begun = [control, extra].every(({ analysed, outcomes }) =>
    isSequenceBegun({ people: analysed, missed: outcomes.missed }),
  )
  const mayTell = plan.looks === 'one' || begun
  const difference = mayTell ? around(point, plan) : undefined
  return {
    control,
    extra,
    difference,
    ratio: mayTell && point ? ratioAround(commonRatio(asTheyAre), reachOf(point, plan)) : undefined,
    excusedKept: mayTell ? around(commonDifference(strata(EXCUSED_KEPT)), plan) : undefined,
    bounds: mayTell ? boundsOf(strata, plan) : undefined,
    balance: checkAllocation(control.people, extra.people),
    harmful: [
      ...(begun && isSurelyMore(point, plan) ? (['missed'] as const) : []),
      ...HARMS.filter((harm) =>
        isHarmful(
          { control: control.harms[harm].people, extra: extra.harms[harm].people },
          {
            control: control.people,
            extra: extra.people,
          },
        ),
      ),
    ],
    complete:
      allocated.length >= plan.size.people &&
      knownOf(control.outcomes) + knownOf(extra.outcomes) >= plan.size.appointments,
  }
}

const KNOWN: Counting = ({ honoured, missed }) => ({ known: honoured + missed, missed })
const EXCUSED_KEPT: Counting = ({ honoured, missed, excused }) => ({ known: honoured + missed + excused, missed })

function figuresOf(arm: string, rows: readonly PersonRow[], { alpha }: Plan): ArmFigures {
  const outcomes = Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, rows.reduce((sum, row) => sum + row[outcome], 0)]),
  ) as OutcomeCounts
  return {
    arm,
    people: rows.length,
    analysed: rows.filter((row) => knownOf(row) > 0).length,
    outcomes,
    missedRate: missedRate(outcomes),
    shareKnown: shareKnown(outcomes),
    harms: Object.fromEntries(
      HARMS.map((harm) => {
        const people = rows.filter((row) => row[harm]).length
        const share = rows.length > 0 ? people / rows.length : undefined
        return [harm, { people, share, interval: wilson(people, rows.length, alpha) }]
      }),
    ) as ArmFigures['harms'],
  }
}

function knownOf({ honoured, missed }: Pick<OutcomeCounts, 'honoured' | 'missed'>): number {
  return honoured + missed
}

function around(point: Point | undefined, plan: Plan): Estimate | undefined {
  if (!point) return undefined
  const { value, standardError } = point
  const half = reachOf(point, plan) * standardError
  return { value, standardError, interval: { least: Math.max(-1, value - half), most: Math.min(1, value + half) } }
}

/** With the reach of the difference: both say the same of the same people. */
function ratioAround(point: Point | undefined, reach: number): Estimate | undefined {
  if (!point) return undefined
  const { value, standardError } = point
  const half = Math.exp(reach * standardError)
  return { value, standardError, interval: { least: value / half, most: value * half } }
}

/** Horowitz and Manski's: nothing is supposed of the unknown ones. */
function boundsOf(strata: (count: Counting) => ReturnType<typeof strataOf>, plan: Plan): Analysis['bounds'] {
  const [control, extra] = plan.arms
  const best = around(commonDifference(strata(unknownMissedIn(control))), plan)
  const worst = around(commonDifference(strata(unknownMissedIn(extra))), plan)
  if (!best || !worst) return undefined
  return {
    best: best.value,
    worst: worst.value,
    interval: { least: best.interval.least, most: worst.interval.most },
  }
}

function unknownMissedIn(arm: string): Counting {
  return (row) => ({ known: knownOf(row) + row.unknown, missed: row.missed + (row.arm === arm ? row.unknown : 0) })
}

/** How many standard errors an interval reaches on both sides. */
function reachOf({ standardError, degrees }: Point, { looks, smallestDifference, alpha }: Plan): number {
  return looks === 'one'
    ? studentQuantile(1 - alpha / 2, degrees)
    : sequenceReach(standardError, smallestDifference, alpha)
}

/** Two-sided at twice the alpha: one side is watched. */
function isSurelyMore(point: Point | undefined, { smallestDifference }: Plan): boolean {
  if (!point) return false
  const { value, standardError } = point
  return value > sequenceReach(standardError, smallestDifference, 2 * HARM_ALPHA) * standardError
}

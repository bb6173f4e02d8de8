import { missedRate, OUTCOMES, type OutcomeCounts, shareKnown } from '../effect/outcome.ts'
import { type Balance, checkAllocation } from './allocation-check.ts'
import { type ErasedByArm, type ErasedOfArm, NOBODY } from './erased.ts'
import { differenceOf, type Estimate, ratioOf } from './estimates.ts'
import { HARM_ALPHA, isHarmful, WATCHED } from './harm-watch.ts'
import { type Interval, wilson } from './intervals.ts'
import { type Counting, type Stratum, strataOf } from './moments.ts'
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
  /** What is watched and surely commoner with the extra, at any look. */
  harmful: (Harm | 'missed')[]
  /** Whether as many people are allocated, and as many outcomes known, as the plan announced. */
  complete: boolean
}

/** One arm as it was allocated. */
export interface ArmFigures {
  arm: string
  /** Those who are still there to be followed. */
  people: number
  /** They, and those erased since. */
  allocated: number
  /** Those with at least one appointment honoured or missed. */
  analysed: number
  outcomes: OutcomeCounts
  missedRate: number | undefined
  shareKnown: number | undefined
  /** Of those allocated. */
  harms: Record<Harm, { people: number; share: number | undefined; interval: Interval | undefined }>
}

/**
 * By intention to treat: everybody counts in the arm they were allocated to, whatever they received. Of those erased since there are no outcomes:
 * they count in the balance and in the harms.
 */
export function analyse(allocated: readonly PersonRow[], plan: Plan, erased: ErasedByArm = {}): Analysis {
  const rows = mergeSmallStrata(allocated)
  const stranger = rows.find(({ arm }) => !plan.arms.includes(arm))
  if (stranger) throw new Error(`no arm of this trial is called ${stranger.arm}`)
  const [control, extra] = plan.arms.map((arm) =>
    figuresOf(
      arm,
      rows.filter((row) => row.arm === arm),
      erased[arm] ?? NOBODY,
      plan,
    ),
  ) as [ArmFigures, ArmFigures]
  const strata = (count: Counting) => strataOf(rows, plan, count)
  const known = strata(KNOWN)
  return {
    control,
    extra,
    difference: differenceOf(known, plan),
    ratio: ratioOf(known, plan),
    excusedKept: differenceOf(strata(EXCUSED_KEPT), plan),
    bounds: boundsOf(
      differenceOf(strata(unknownMissedIn(control.arm)), plan),
      differenceOf(strata(unknownMissedIn(extra.arm)), plan),
    ),
    balance: checkAllocation(control.allocated, extra.allocated),
    harmful: [...(isMissedMore(known, plan) ? (['missed'] as const) : []), ...harmsOf(control, extra)],
    complete:
      control.allocated + extra.allocated >= plan.size.people &&
      knownOf(control.outcomes) + knownOf(extra.outcomes) >= plan.size.appointments,
  }
}

const KNOWN: Counting = ({ honoured, missed }) => ({ known: honoured + missed, missed })
const EXCUSED_KEPT: Counting = ({ honoured, missed, excused }) => ({ known: honoured + missed + excused, missed })

function figuresOf(arm: string, rows: readonly PersonRow[], erased: ErasedOfArm, { alpha }: Plan): ArmFigures {
  const allocated = rows.length + erased.people
  const outcomes = Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, rows.reduce((sum, row) => sum + row[outcome], 0)]),
  ) as OutcomeCounts
  return {
    arm,
    people: rows.length,
    allocated,
    analysed: rows.filter((row) => knownOf(row) > 0).length,
    outcomes,
    missedRate: missedRate(outcomes),
    shareKnown: shareKnown(outcomes),
    harms: Object.fromEntries(
      HARMS.map((harm) => {
        const people = rows.filter((row) => row[harm]).length + erased[harm]
        const share = allocated > 0 ? people / allocated : undefined
        return [harm, { people, share, interval: wilson(people, allocated, alpha) }]
      }),
    ) as ArmFigures['harms'],
  }
}

function knownOf({ honoured, missed }: Pick<OutcomeCounts, 'honoured' | 'missed'>): number {
  return honoured + missed
}

function unknownMissedIn(arm: string): Counting {
  return (row) => ({ known: knownOf(row) + row.unknown, missed: row.missed + (row.arm === arm ? row.unknown : 0) })
}

/** Horowitz and Manski's: nothing is supposed of the unknown ones. */
function boundsOf(best: Estimate | undefined, worst: Estimate | undefined): Analysis['bounds'] {
  if (!best || !worst) return undefined
  return {
    best: best.value,
    worst: worst.value,
    interval: { least: best.interval.least, most: worst.interval.most },
  }
}

/** Watched on one side and at any look, whatever looks the plan has for a finding. */
function isMissedMore(known: readonly Stratum[], plan: Plan): boolean {
  const watched = differenceOf(known, { ...plan, looks: 'any', alpha: 2 * HARM_ALPHA })
  return watched !== undefined && watched.interval.least > 0
}

function harmsOf(control: ArmFigures, extra: ArmFigures): Harm[] {
  return WATCHED.filter((harm) => isHarmful(counted(control, harm), counted(extra, harm)))
}

function counted({ harms, allocated }: ArmFigures, harm: Harm): { harmed: number; people: number } {
  return { harmed: harms[harm].people, people: allocated }
}

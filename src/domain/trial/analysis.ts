import type { OutcomeCounts } from '../effect/outcome.ts'
import type { Plan } from './plan.ts'
import type { Harm, PersonRow } from './rows.ts'

/** A figure with the interval that the plan's looks allow for. */
export interface Estimate {
  value: number
  standardError: number
  interval: Interval
}

export interface Interval {
  least: number
  most: number
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

/** All that a page, a report or an export says of a trial. Differences are those of the extra less the control, ratios extra over control. */
export interface Analysis {
  control: ArmFigures
  extra: ArmFigures
  /** Of the missed rates. Undefined while it cannot be told: no stratum has known outcomes in both arms, or nobody varies. */
  difference: Estimate | undefined
  ratio: Estimate | undefined
  /** The difference with excused ones counted as kept: whether the extra only moves people from missed to excused. */
  excusedKept: Estimate | undefined
  /** The difference as if all unknown ones had turned out best and worst for the extra, and the interval that holds all of it. */
  bounds: { best: number; worst: number; interval: Interval } | undefined
  /** Whether the arms are as large as an allocation of one in two makes them. */
  balance: { chiSquare: number; probability: number; inBalance: boolean }
  /** The harms that are surely commoner with the extra, at any look. */
  harmful: Harm[]
  /** Whether as many are known as the plan announced. */
  complete: boolean
}

/** By intention to treat: everybody counts in the arm they were allocated to, whatever they received. */
export function analyse(_rows: readonly PersonRow[], _plan: Plan): Analysis {
  throw new Error('not written yet')
}

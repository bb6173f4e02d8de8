import { sequenceReach } from './confidence-sequence.ts'

/** Rarer than this by chance, and something makes the arms differ that is no chance: a bug, a lost file, somebody who chooses. */
const TOO_RARE = 0.001

/** The departure from one in two that the check is sharpest for. */
const WORTH_SEEING = 0.05

export interface Balance {
  /** Of the sizes of the arms, one degree of freedom. */
  chiSquare: number
  /** What it may be by chance, however often one looks. */
  limit: number
  inBalance: boolean
}

/**
 * The sample-ratio check: whether two arms are as large as an allocation of one in two makes them. Chi-square against 10.8, read every day,
 * would cry wolf in 2 trials of a hundred (2,000 people in 400 days, simulated); this limit does in no more than one of a thousand.
 */
export function checkAllocation(control: number, extra: number): Balance {
  const all = control + extra
  if (all === 0) return { chiSquare: 0, limit: 0, inBalance: true }
  const chiSquare = (control - extra) ** 2 / all
  const limit = sequenceReach(0.5 / Math.sqrt(all), WORTH_SEEING, TOO_RARE) ** 2
  return { chiSquare, limit, inBalance: chiSquare < limit }
}

import type { Between } from './attendance.ts'
import type { Published } from './mask.ts'

/** Of fewer, a share says no more than the numbers. */
const ENOUGH = 20

/** The share of some among all, as far as what is told of both lets it be known; undefined where that is nothing, or of few. */
export function shareOf(some: Published, all: Published): Between | undefined {
  if (all.least < ENOUGH) return undefined
  const between = { least: some.least / all.most, most: Math.min(1, some.most / all.least) }
  return between.least === 0 && between.most === 1 ? undefined : between
}

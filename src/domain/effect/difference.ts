import { wilson } from '../trial/intervals.ts'

const ALPHA = 0.05

/** So many among so many. */
export interface Share {
  count: number
  of: number
}

/**
 * The 95 % interval of one share less another, as parts of one (Newcombe 1998, method 10: from Wilson's interval of each). It holds when
 * few are counted too; undefined when either is of nothing.
 */
export function differenceInterval(one: Share, other: Share): { low: number; high: number } | undefined {
  const [a, b] = [one, other].map(({ count, of }) => wilson(count, of, ALPHA))
  if (!a || !b) return undefined
  const [p, q] = [one.count / one.of, other.count / other.of]
  return {
    low: p - q - Math.hypot(p - a.least, b.most - q),
    high: p - q + Math.hypot(a.most - p, q - b.least),
  }
}

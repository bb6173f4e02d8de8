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
  if (one.of === 0 || other.of === 0) return undefined
  const [p, q] = [one.count / one.of, other.count / other.of]
  const [a, b] = [wilson(one), wilson(other)]
  return {
    low: p - q - Math.hypot(p - a.low, b.high - q),
    high: p - q + Math.hypot(a.high - p, q - b.low),
  }
}

/** Of the normal distribution: 95 % of it lies between minus this and this. */
const Z = 1.959_963_984_540_054

function wilson({ count, of }: Share): { low: number; high: number } {
  const share = count / of
  const middle = (share + Z ** 2 / (2 * of)) / (1 + Z ** 2 / of)
  const half = (Z / (1 + Z ** 2 / of)) * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2))
  return { low: middle - half, high: middle + half }
}

/** Of waits in seconds: the middle one, that of 99 of a hundred, and the longest. */
export function spread(values: readonly number[]): string {
  const sorted = values.toSorted((one, other) => one - other)
  const at = (share: number) => (sorted[Math.ceil(share * sorted.length) - 1] ?? 0).toFixed(2)
  return `${at(0.5)} s (median), ${at(0.99)} s (99 %), ${at(1)} s (longest)`
}

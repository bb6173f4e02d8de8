/** How often something took so many seconds. */
export type Durations = ReadonlyMap<number, number>

/** Seconds to two figures (59, 130, 4,600): so that a month of them is a few dozen counts, which add up between offices. */
export function roundedSeconds(seconds: number): number {
  const whole = Math.max(0, Math.round(seconds))
  if (whole < 100) return whole
  const unit = 10 ** (Math.floor(Math.log10(whole)) - 1)
  return Math.round(whole / unit) * unit
}

/**
 * What half of them took at most, the lower of two middle ones. Those still `pending` took longer than all others: undefined when they are
 * half or more, or when there is nothing.
 */
export function medianOf(durations: Durations, pending = 0): number | undefined {
  const sorted = [...durations].sort(([one], [other]) => one - other)
  const all = sorted.reduce((total, [, times]) => total + times, pending)
  let seen = 0
  for (const [seconds, times] of sorted) {
    seen += times
    if (seen * 2 >= all) return seconds
  }
  return undefined
}

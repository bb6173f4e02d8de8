import type { DateTime } from 'luxon'

/**
 * Seconds to wait before a text that the carrier did not take is handed to it again, or undefined when it is enough: some thirty
 * attempts, over a day. `attempt` counts those already made, `jitter` is a number from 0 to 1 that keeps a thousand texts refused
 * together from coming back together, `retryAfterSeconds` is what the carrier asked: never sooner.
 */
export function nextTry(attempt: number, jitter: number, retryAfterSeconds = 0): number | undefined {
  if (attempt >= MOST_ATTEMPTS) return undefined
  const delay = Math.min(FIRST * GROWTH ** (Math.max(attempt, 1) - 1), LONGEST)
  return Math.ceil(Math.max(delay, retryAfterSeconds || 0) + (delay * jitter) / 2)
}

/** How long the carrier may keep trying, in whole seconds: until the end of use, ten hours at most (its own limit). */
export function validitySeconds(usefulUntil: DateTime, now: DateTime): number {
  return Math.min(Math.max(Math.floor(usefulUntil.diff(now).as('seconds')), 1), 36_000)
}

/** 10 s, 30 s, 90 s, 4 and a half minutes, 13 and a half, 40, then hourly: the 30th attempt is made a day or more after the first. */
const FIRST = 10
const GROWTH = 3
const LONGEST = 3600
export const MOST_ATTEMPTS = 30

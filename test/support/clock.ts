import type { DateTime } from 'luxon'
import type { Clock } from '../../src/app/parts.ts'

/** A clock that stands still until it is set. */
export interface SetClock extends Clock {
  set(instant: DateTime): void
}

export function clockAt(instant: DateTime): SetClock {
  let now = instant.toUTC()
  return {
    now: () => now,
    set(next) {
      now = next.toUTC()
    },
  }
}

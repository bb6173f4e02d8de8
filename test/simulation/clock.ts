import type { DateTime } from 'luxon'
import { type Timeline, utc } from './timeline.ts'

/** The machine's own clock, which somebody or something sets wrong at times. */
export interface WrongClock {
  now(): DateTime
  /** How far it is ahead of the wall's, in ms. */
  skew(): number
  set(skew: number): void
}

export function clockOn(timeline: Timeline): WrongClock {
  let ahead = 0
  return {
    now: () => utc(timeline.now() + ahead),
    skew: () => ahead,
    set(skew) {
      ahead = skew
    },
  }
}

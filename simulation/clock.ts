import type { DateTime } from 'luxon'
import { type Timeline, utc } from './timeline.ts'

/** The machine's own clock, which somebody or something sets wrong at times. */
export interface WrongClock {
  now(): DateTime
  /** How far it is ahead of the wall's, in ms. */
  skew(): number
  set(skew: number): void
  /** Whether it was late at some moment of a span of the wall's time. */
  wasLate(from: number, to: number): boolean
}

export function clockOn(timeline: Timeline): WrongClock {
  let ahead = 0
  const late: { from: number; to: number }[] = []
  return {
    now: () => utc(timeline.now() + ahead),
    skew: () => ahead,
    set(skew) {
      const last = late.at(-1)
      if (ahead < 0 && last) last.to = timeline.now()
      if (skew < 0) late.push({ from: timeline.now(), to: Number.POSITIVE_INFINITY })
      ahead = skew
    },
    wasLate: (from, to) => late.some((span) => span.from < to && from < span.to),
  }
}

import type { DateTime } from 'luxon'

/** Moments somebody puts a conversation off to without writing one. */
export const PUT_OFF_TO = ['heure', 'demain', 'lundi'] as const
export type PutOffTo = (typeof PUT_OFF_TO)[number]

const MORNING = { hour: 9, minute: 0, second: 0, millisecond: 0 }

/** When a conversation is back, on the office's clock: in an hour, or in the morning of tomorrow or of the next Monday. */
export function putOffMoment(to: PutOffTo, now: DateTime): DateTime {
  switch (to) {
    case 'heure':
      return now.plus({ hours: 1 })
    case 'demain':
      return now.plus({ days: 1 }).set(MORNING)
    case 'lundi':
      return now.plus({ days: 8 - now.weekday }).set(MORNING)
  }
}

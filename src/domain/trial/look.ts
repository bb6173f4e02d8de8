import type { DateTime } from 'luxon'
import type { Protocol } from './protocol.ts'

/** A trial as far as when it is read. */
export interface Held {
  protocol: Protocol
  startedAt: DateTime | undefined
  until: DateTime | undefined
  stoppedAt: DateTime | undefined
}

/** When what became of its appointments has come in, as the protocol gave time for; undefined before it begins. */
export function readyAt({ protocol, until, stoppedAt }: Held): DateTime | undefined {
  const end = stoppedAt ?? until
  return end?.plus({ weeks: protocol.outcomeWeeks })
}

/** Whether the result may be read: at the one look that was planned, or at any time where the protocol says so. */
export function isLookDue(trial: Held, now: DateTime): boolean {
  if (!trial.startedAt) return false
  const at = readyAt(trial)
  return trial.protocol.plan.looks === 'any' || (at !== undefined && at <= now)
}

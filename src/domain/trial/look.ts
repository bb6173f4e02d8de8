import type { DateTime } from 'luxon'
import type { Protocol } from './protocol.ts'

/** A trial as far as when it is read. */
export interface Held {
  protocol: Pick<Protocol, 'outcomeWeeks' | 'plan'>
  startedAt: DateTime | undefined
  until: DateTime | undefined
  stoppedAt: DateTime | undefined
  lookedAt: DateTime | undefined
}

/** When what became of its appointments has come in, as the protocol gave time for; undefined before it begins. */
export function readyAt({ protocol, until, stoppedAt }: Held): DateTime | undefined {
  const end = stoppedAt ?? until
  return end?.plus({ weeks: protocol.outcomeWeeks })
}

/** Whether the planned look is due: the service reads it by itself, at its moment, once. Nobody chooses the day. */
export function isLookDue(trial: Held, now: DateTime): boolean {
  const at = readyAt(trial)
  if (!trial.startedAt || !at || now < at) return false
  return trial.lookedAt === undefined || trial.lookedAt < at
}

/** Whether somebody may read the result before that: where the protocol says so, by intervals that allow for it. */
export function mayReadEarly(trial: Held, now: DateTime): boolean {
  const at = readyAt(trial)
  return trial.protocol.plan.looks === 'any' && trial.startedAt !== undefined && at !== undefined && now < at
}

/** Whether it still gives people their arm. */
export function isRunning(
  { startedAt, until, stoppedAt }: Omit<Held, 'protocol' | 'lookedAt'>,
  now: DateTime,
): boolean {
  return startedAt !== undefined && stoppedAt === undefined && until !== undefined && now < until
}

import type { DateTime } from 'luxon'
import { isLookDue } from '../../domain/trial/look.ts'
import type { Trial } from '../../store/trials/trials.ts'
import type { TRIALS } from './words.ts'

export type TrialState = keyof typeof TRIALS.states

/** Where a trial is, from its protocol to its result. */
export function stateOf(trial: Trial, now: DateTime): TrialState {
  if (!trial.startedAt) return 'planned'
  if (isRunning(trial, now)) return 'running'
  if (isLookDue(trial, now)) return 'ready'
  return trial.result ? 'read' : 'waiting'
}

/** Whether it still gives people their arm. */
export function isRunning({ startedAt, until, stoppedAt }: Trial, now: DateTime): boolean {
  return startedAt !== undefined && stoppedAt === undefined && until !== undefined && now < until
}

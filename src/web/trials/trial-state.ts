import type { DateTime } from 'luxon'
import { isLookDue, isRunning } from '../../domain/trial/look.ts'
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

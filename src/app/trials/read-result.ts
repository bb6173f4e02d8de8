import { randomUUID } from 'node:crypto'
import type { DateTime } from 'luxon'
import type { Agent } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import { analyse } from '../../domain/trial/analysis.ts'
import { exportRows } from '../../domain/trial/export-row.ts'
import { flowOf } from '../../domain/trial/flow.ts'
import { isLookDue, readyAt } from '../../domain/trial/look.ts'
import type { TrialResult } from '../../domain/trial/result.ts'
import { verdictOf } from '../../domain/trial/verdict.ts'
import type { Session } from '../../store/engine/database.ts'
import { getOffice, setOffice } from '../../store/offices/offices.ts'
import { listReached } from '../../store/trials/followed.ts'
import { keepResult, type Trial } from '../../store/trials/trials.ts'
import type { Parts } from '../parts.ts'
import { countExcluded } from './count-excluded.ts'
import { getTrialOf } from './get-trial.ts'
import { noteTrial } from './note-trial.ts'
import { rowsOf } from './rows-of.ts'

/**
 * Reads the result of a trial and keeps it as it was read. Where one look was planned there is no other.
 *
 * @throws Problem('lookTooEarly') before the protocol allows for it.
 */
export async function readResult(parts: Parts, by: Agent, id: string): Promise<void> {
  const { store, clock } = parts
  const now = clock.now()
  const trial = await getTrialOf(store, by, id)
  if (!isLookDue(trial, now)) throw new Problem('lookTooEarly')
  const result = await resultOf(store, trial, now)
  await store.transaction(async (tx) => {
    const again = trial.protocol.plan.looks === 'any'
    if (!(await keepResult(tx, id, { result, at: now, again }))) throw new Problem('alreadyDone')
    const { trialId } = await getOffice(tx, by.officeId)
    if (trialId === id && trial.until && trial.until <= now) await setOffice(tx, by.officeId, { trialId: null })
    await noteTrial(tx, parts, by, { what: 'trialRead', trial }, now)
  })
}

/**
 * Whether an arm of a trial that runs does more harm than chance explains: the one thing that is told before the look. More missed appointments
 * are one with the extra only: without it they are what the trial is to show, and to tell of them would be an early look.
 */
export async function isHarmSeen(session: Session, trial: Trial, now: DateTime): Promise<boolean> {
  const { plan } = trial.protocol
  const rows = await rowsOf(session, trial, now)
  const [control, extra] = plan.arms
  const without = analyse(rows, { ...plan, arms: [extra, control] }).harmful.filter((harm) => harm !== 'missed')
  return analyse(rows, plan).harmful.length + without.length > 0
}

async function resultOf(session: Session, trial: Trial, now: DateTime): Promise<TrialResult> {
  const { plan } = trial.protocol
  const rows = await rowsOf(session, trial, now)
  const analysis = analyse(rows, plan)
  const ready = readyAt(trial)
  const excluded = await countExcluded(session, trial, now)
  return {
    analysis,
    flow: flowOf(excluded, rows, plan.arms, await listReached(session, trial.id)),
    verdict: verdictOf(analysis, plan, ready !== undefined && ready <= now),
    rows: exportRows(rows, plan, () => randomUUID()) ?? [],
  }
}

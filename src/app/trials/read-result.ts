import { randomUUID } from 'node:crypto'
import type { DateTime } from 'luxon'
import type { Agent } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import { analyse } from '../../domain/trial/analysis.ts'
import { exportRows } from '../../domain/trial/export-row.ts'
import { flowOf } from '../../domain/trial/flow.ts'
import { isLookDue, mayReadEarly, readyAt } from '../../domain/trial/look.ts'
import { written } from '../../domain/trial/protocol.ts'
import type { TrialResult } from '../../domain/trial/result.ts'
import { verdictOf } from '../../domain/trial/verdict.ts'
import type { Session } from '../../store/engine/database.ts'
import { listReached } from '../../store/trials/followed.ts'
import { findTrial, keepResult, listHeld, type Trial } from '../../store/trials/trials.ts'
import { describeError } from '../describe-error.ts'
import type { Parts } from '../parts.ts'
import { countExcluded } from './count-excluded.ts'
import { deviationsUntilLook } from './deviations.ts'
import { getTrialOf, hasSameProtocol } from './get-trial.ts'
import { hashOf } from './hash.ts'
import { noteTrial } from './note-trial.ts'
import { freeOffices } from './occupy.ts'
import { rowsOf } from './rows-of.ts'

/**
 * Reads every planned look whose moment has come and keeps it as it was read: the service does, so that nobody chooses the day. What fails of
 * one trial is loud in the log, tried again an hour later, and keeps no other from being read.
 */
export async function readDueLooks(parts: Parts, stopping?: AbortSignal): Promise<void> {
  const { store, clock, log } = parts
  const now = clock.now()
  for (const { id } of (await listHeld(store)).filter((held) => isLookDue(held, now))) {
    if (stopping?.aborted) return
    try {
      const trial = await findTrial(store, id)
      if (trial && hasSameProtocol(parts, trial)) await look(parts, trial, 'service', now)
    } catch (error) {
      log.error({ trial: id, ...describeError(error) }, 'a planned look was not read')
    }
  }
}

/**
 * Reads the result of a trial before its planned look and keeps it as it was read.
 *
 * @throws Problem('lookTooEarly') unless the protocol allows for looks at any time, Problem('alreadyDone') after the planned one.
 */
export async function readResult(parts: Parts, by: Agent, id: string): Promise<void> {
  const now = parts.clock.now()
  const trial = await getTrialOf(parts.store, by, id)
  if (!mayReadEarly(trial, now)) throw new Problem(trial.result ? 'alreadyDone' : 'lookTooEarly')
  if (!hasSameProtocol(parts, trial)) throw new Problem('protocolChanged')
  if (!(await look(parts, trial, by, now))) throw new Problem('alreadyDone')
}

/** False when somebody else was first. */
async function look(parts: Parts, trial: Trial, by: Agent | 'service', now: DateTime): Promise<boolean> {
  const { store } = parts
  const { id, until } = trial
  const result = await resultOf(store, trial, now)
  const hash = hashOf(written(result))
  const ready = readyAt(trial)
  return store.transaction(async (tx) => {
    const replacing = by === 'service' && ready ? ready : now
    if (!(await keepResult(tx, id, { result, hash, at: now, replacing }))) return false
    if (until && until <= now) await freeOffices(tx, trial)
    await noteTrial(tx, parts, by, { what: 'trialRead', trial }, now)
    return true
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
  const { erasedByArm } = trial
  const turned = analyse(rows, { ...plan, arms: [extra, control] }, erasedByArm)
  const without = turned.harmful.filter((harm) => harm !== 'missed')
  return analyse(rows, plan, erasedByArm).harmful.length + without.length > 0
}

async function resultOf(session: Session, trial: Trial, now: DateTime): Promise<TrialResult> {
  const { plan } = trial.protocol
  const rows = await rowsOf(session, trial, now)
  const analysis = analyse(rows, plan, trial.erasedByArm)
  const ready = readyAt(trial)
  const excluded = await countExcluded(session, trial, now)
  return {
    analysis,
    flow: flowOf(excluded, rows, plan.arms, await listReached(session, trial.id), trial.erasedByArm),
    verdict: verdictOf(analysis, plan, ready !== undefined && ready <= now),
    deviations: await deviationsUntilLook(session, trial, now),
    rows: exportRows(rows, plan, () => randomUUID()) ?? [],
  }
}

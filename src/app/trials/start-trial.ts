import type { Agent } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import { getOffice } from '../../store/offices/offices.ts'
import { joinTrial, startTrial, stopTrial } from '../../store/trials/trials.ts'
import type { Parts } from '../parts.ts'
import { deviationsAmong, noteDeviations } from './deviations.ts'
import { getTrialOf, hasSameProtocol } from './get-trial.ts'
import { noteTrial } from './note-trial.ts'
import { freeOffices, listRunningIn, occupyOffices } from './occupy.ts'

/** An office that was asked to take part agrees to the protocol, as it is written. */
export async function agreeToTrial(parts: Parts, by: Agent, id: string): Promise<void> {
  const { store, clock } = parts
  const now = clock.now()
  await store.transaction(async (tx) => {
    const trial = await getTrialOf(tx, by, id)
    if (!hasSameProtocol(parts, trial)) throw new Problem('protocolChanged')
    if (!(await joinTrial(tx, id, by.officeId, now))) throw new Problem('alreadyDone')
    await noteTrial(tx, parts, by, { what: 'trialJoined', trial: { ...trial, offices: ownOf(trial.offices, by) } }, now)
  })
}

function ownOf<Office extends { officeId: string }>(offices: readonly Office[], { officeId }: Agent): Office[] {
  return offices.filter((one) => one.officeId === officeId)
}

/**
 * Begins a trial whose protocol was written before: from now on, whoever gets a first text it is about is allocated. The office that planned it
 * begins it, once all others agreed.
 *
 * @throws Problem('trialBegun') when somebody began it already; Problem('trialRuns') when another one runs in one of its offices; Problem('officesMissing') while one has not agreed;
 * Problem('cannotBeTried') or Problem('protocolOutdated') when one no longer does, or says, what the protocol holds; Problem('protocolChanged')
 * when it is not what was hashed.
 */
export async function beginTrial(parts: Parts, by: Agent, id: string): Promise<void> {
  const { store, clock } = parts
  const now = clock.now()
  await store.transaction(async (tx) => {
    const trial = await getTrialOf(tx, by, id)
    if (trial.officeId !== by.officeId) throw new Problem('notYours')
    if (!hasSameProtocol(parts, trial)) throw new Problem('protocolChanged')
    if (trial.startedAt) throw new Problem('trialBegun')
    if ((await listRunningIn(tx, trial, now)).length > 0) throw new Problem('trialRuns')
    if (trial.offices.some(({ joinedAt }) => !joinedAt)) throw new Problem('officesMissing')
    const deviations = await deviationsAmong(tx, trial)
    if (deviations.includes('settings')) throw new Problem('cannotBeTried')
    if (deviations.length > 0) throw new Problem('protocolOutdated')
    const { zone } = await getOffice(tx, by.officeId)
    const until = now.setZone(zone).plus({ weeks: trial.protocol.weeks }).endOf('day').toUTC()
    if (!(await startTrial(tx, id, { startedAt: now, until }))) throw new Problem('trialBegun')
    await occupyOffices(tx, trial)
    await noteTrial(tx, parts, by, { what: 'trialStarted', trial }, now)
  })
}

/**
 * Ends a trial before its time, whichever of its offices asks: from now on everybody gets the usual texts, and who was allocated stays counted.
 */
export async function endTrial(parts: Parts, by: Agent, id: string): Promise<void> {
  const { store, clock } = parts
  const now = clock.now()
  await store.transaction(async (tx) => {
    const trial = await getTrialOf(tx, by, id)
    const runs = (await listRunningIn(tx, trial, now)).some((running) => running.id === id)
    if (!runs || !(await stopTrial(tx, id, now))) throw new Problem('alreadyDone')
    await noteDeviations(tx, trial)
    await freeOffices(tx, trial)
    await noteTrial(tx, parts, by, { what: 'trialStopped', trial }, now)
  })
}

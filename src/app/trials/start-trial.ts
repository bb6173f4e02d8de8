import type { Agent } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import type { Session } from '../../store/engine/database.ts'
import { getOffice, listTypes, setOffice } from '../../store/offices/offices.ts'
import { listRunning, startTrial, stopTrial } from '../../store/trials/trials.ts'
import type { Parts } from '../parts.ts'
import { deviationsFrom } from './deviations.ts'
import { getTrialOf, hasSameProtocol } from './get-trial.ts'
import { noteTrial } from './note-trial.ts'

/**
 * Begins a trial whose protocol was written before: from now on, whoever gets a first text it is about is allocated.
 *
 * @throws Problem('trialRuns') when another one runs in the office; Problem('cannotBeTried') or Problem('protocolOutdated') when the office no
 * longer does, or says, what the protocol holds; Problem('protocolChanged') when it is not what was hashed.
 */
export async function beginTrial(parts: Parts, by: Agent, id: string): Promise<void> {
  const { store, clock } = parts
  const now = clock.now()
  await store.transaction(async (tx) => {
    const trial = await getTrialOf(tx, by, id)
    if (!hasSameProtocol(parts, trial)) throw new Problem('protocolChanged')
    const running = await findRunning(tx, by.officeId)
    if (running && running.until > now) throw new Problem('trialRuns')
    const office = await getOffice(tx, by.officeId)
    const { zone } = office
    const deviations = deviationsFrom(trial.protocol, office, await listTypes(tx, office.id))
    if (deviations.includes('settings')) throw new Problem('cannotBeTried')
    if (deviations.length > 0) throw new Problem('protocolOutdated')
    const until = now.setZone(zone).plus({ weeks: trial.protocol.weeks }).endOf('day').toUTC()
    if (!(await startTrial(tx, id, { startedAt: now, until }))) throw new Problem('alreadyDone')
    await setOffice(tx, by.officeId, { trialId: id })
    await noteTrial(tx, parts, by, { what: 'trialStarted', trial }, now)
  })
}

/** Ends a trial before its time: from now on everybody gets the usual texts, and who was allocated stays counted. */
export async function endTrial(parts: Parts, by: Agent, id: string): Promise<void> {
  const { store, clock } = parts
  const now = clock.now()
  await store.transaction(async (tx) => {
    const trial = await getTrialOf(tx, by, id)
    const running = await findRunning(tx, by.officeId)
    if (running?.id !== id || running.until <= now || !(await stopTrial(tx, id, now))) throw new Problem('alreadyDone')
    await setOffice(tx, by.officeId, { trialId: null })
    await noteTrial(tx, parts, by, { what: 'trialStopped', trial }, now)
  })
}

async function findRunning(session: Session, officeId: string) {
  const { trialId } = await getOffice(session, officeId)
  const [running] = trialId ? await listRunning(session, [trialId]) : []
  return running
}

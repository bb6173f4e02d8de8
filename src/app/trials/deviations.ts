import type { DateTime } from 'luxon'
import { mayTryAll } from '../../domain/trial/eligible.ts'
import { isRunning } from '../../domain/trial/look.ts'
import { type Protocol, written } from '../../domain/trial/protocol.ts'
import type { Deviation } from '../../domain/trial/result.ts'
import type { Session, Transaction } from '../../store/engine/database.ts'
import { getOffice, listTypes } from '../../store/offices/offices.ts'
import { findTrial, keepDeviations, listHeld, type Trial } from '../../store/trials/trials.ts'
import type { Parts } from '../parts.ts'
import { wordsHeld } from './protocol-words.ts'

/** In what an office, or the service, no longer does or says what a protocol holds. */
export async function deviationsOf(
  session: Session,
  { extra, types: codes, said }: Protocol,
  officeId: string,
): Promise<Deviation[]> {
  const office = await getOffice(session, officeId)
  const types = await listTypes(session, officeId)
  const held = said[office.code]
  const now = wordsHeld({ extra, types: codes }, office, types)
  // What is written in a language that came since changed nothing of what the protocol holds.
  const texts = now.texts.filter(({ language }) => held?.texts.some((text) => text.language === language) ?? true)
  const deviations: [Deviation, boolean][] = [
    ['settings', !mayTryAll({ extra, types: codes }, office, types)],
    ['texts', written(texts) !== written(held?.texts ?? [])],
    ['statusWords', written(now.statusWords) !== written(held?.statusWords ?? {})],
  ]
  return deviations.flatMap(([what, deviates]) => (deviates ? what : []))
}

/** In what any of the offices of a trial does. */
export async function deviationsAmong(session: Session, { protocol, offices }: Trial): Promise<Deviation[]> {
  const found = new Set<Deviation>()
  for (const { officeId } of offices)
    for (const deviation of await deviationsOf(session, protocol, officeId)) found.add(deviation)
  return [...found]
}

/** Keeps what deviates now in a trial that runs: put back before the look, it was a deviation all the same. */
export async function noteDeviations(tx: Transaction, trial: Trial): Promise<void> {
  const seen = new Set([...trial.deviations, ...(await deviationsAmong(tx, trial))])
  if (seen.size > trial.deviations.length) await keepDeviations(tx, trial.id, [...seen])
}

/** The same of the trial that runs in an office, if any, as that office's name, types or words change: put back at once, they deviated. */
export async function noteDeviationsOf(tx: Transaction, officeId: string, now: DateTime): Promise<void> {
  const { trialId } = await getOffice(tx, officeId)
  const trial = trialId ? await findTrial(tx, trialId) : undefined
  if (trial && isRunning(trial, now)) await noteDeviations(tx, trial)
}

/** Does so for every trial that runs: another version of the service may say it otherwise too. */
export async function noteAllDeviations({ store, clock }: Parts): Promise<void> {
  const now = clock.now()
  for (const { id } of (await listHeld(store)).filter((held) => isRunning(held, now))) {
    const trial = await findTrial(store, id)
    if (trial) await store.transaction((tx) => noteDeviations(tx, trial))
  }
}

/** In what a trial deviated while it ran, also as it is read if it still does, and in what words outcomes have come in since. */
export async function deviationsUntilLook(session: Session, trial: Trial, at: DateTime): Promise<Deviation[]> {
  const runs = isRunning(trial, at)
  const now = await deviationsAmong(session, trial)
  return [...new Set([...trial.deviations, ...now.filter((what) => runs || what === 'statusWords')])]
}

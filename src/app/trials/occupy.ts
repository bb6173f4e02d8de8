import type { DateTime } from 'luxon'
import type { Session, Transaction } from '../../store/engine/database.ts'
import { getOffice, setOffice } from '../../store/offices/offices.ts'
import { listRunning, type Trial } from '../../store/trials/trials.ts'

/** The trial that runs in each of the offices of a trial, if any. */
export async function listRunningIn(session: Session, { offices }: Pick<Trial, 'offices'>, now: DateTime) {
  const ids: string[] = []
  for (const { officeId } of offices) {
    const { trialId } = await getOffice(session, officeId)
    if (trialId) ids.push(trialId)
  }
  return (await listRunning(session, [...new Set(ids)])).filter(({ until }) => until > now)
}

/** From now on the trial runs in all its offices. */
export async function occupyOffices(tx: Transaction, { id, offices }: Trial): Promise<void> {
  for (const { officeId } of offices) await setOffice(tx, officeId, { trialId: id })
}

/** The trial runs in none of its offices any more; one in which another began keeps that. */
export async function freeOffices(tx: Transaction, { id, offices }: Trial): Promise<void> {
  for (const { officeId } of offices) {
    const { trialId } = await getOffice(tx, officeId)
    if (trialId === id) await setOffice(tx, officeId, { trialId: null })
  }
}

import type { Agent } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import type { Session } from '../../store/engine/database.ts'
import { findTrial, type Trial } from '../../store/trials/trials.ts'
import type { Parts } from '../parts.ts'
import { isAsWritten } from './hash.ts'

/** @throws Problem('notFound') when their office takes part in no such trial, and is not asked to. */
export async function getTrialOf(session: Session, { officeId }: Pick<Agent, 'officeId'>, id: string): Promise<Trial> {
  const trial = await findTrial(session, id)
  if (!trial?.offices.some((one) => one.officeId === officeId)) throw new Problem('notFound')
  return trial
}

/** Whether a trial's protocol and result are as they were hashed; it is loud in the log when they are not. */
export function hasSameProtocol({ log }: Pick<Parts, 'log'>, trial: Trial): boolean {
  const same = isAsWritten(trial)
  if (!same) log.error({ trial: trial.id }, 'the protocol of a trial, or its result, is not what was hashed')
  return same
}

/**
 * A trial whose protocol and result are what was hashed.
 *
 * @throws Problem('notFound') as above, Problem('protocolChanged') when they are not.
 */
export async function getSealedTrial(parts: Parts, by: Pick<Agent, 'officeId'>, id: string): Promise<Trial> {
  const trial = await getTrialOf(parts.store, by, id)
  if (!hasSameProtocol(parts, trial)) throw new Problem('protocolChanged')
  return trial
}

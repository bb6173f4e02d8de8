import type { Agent } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import type { Session } from '../../store/engine/database.ts'
import { findTrial, type Trial } from '../../store/trials/trials.ts'

/** @throws Problem('notFound') when their office has no such trial. */
export async function getTrialOf(session: Session, { officeId }: Pick<Agent, 'officeId'>, id: string): Promise<Trial> {
  const trial = await findTrial(session, id)
  if (trial?.officeId !== officeId) throw new Problem('notFound')
  return trial
}

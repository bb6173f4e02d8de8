import type { Office } from '../../domain/office.ts'
import { wishGoesToAgent } from '../../domain/trial/extras.ts'
import type { Session } from '../../store/engine/database.ts'
import { listRunning } from '../../store/trials/trials.ts'

/** Whether a trial compares what a wish to move a type is answered: an hour offered meanwhile would tell its arms apart. */
export async function isMovingTried(session: Session, { trialId }: Office, type: string): Promise<boolean> {
  if (!trialId) return false
  const [trial] = await listRunning(session, [trialId])
  return trial !== undefined && wishGoesToAgent(trial.extra) && trial.types.includes(type)
}

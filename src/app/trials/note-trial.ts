import type { DateTime } from 'luxon'
import type { Agent } from '../../domain/people.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { writeJournal } from '../../store/journal/journal.ts'
import type { Trial } from '../../store/trials/trials.ts'
import type { Parts } from '../parts.ts'

/** Writes down who decided what of a trial, with the protocol it was about. */
export async function noteTrial(
  tx: Transaction,
  { newId }: Parts,
  { id: agentId, officeId }: Agent,
  { what, trial }: { what: string; trial: Pick<Trial, 'id' | 'protocolHash'> },
  now: DateTime,
): Promise<void> {
  const details = { trial: trial.id, protocol: trial.protocolHash }
  await writeJournal(tx, [{ officeId, actor: `agent:${agentId}`, what, details }], newId, now)
}

import type { DateTime } from 'luxon'
import type { Agent } from '../../domain/people.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { writeJournal } from '../../store/journal/journal.ts'
import type { Trial } from '../../store/trials/trials.ts'
import type { Parts } from '../parts.ts'

/** Writes down who decided what of a trial, or that the service did what was planned, with the protocol it was about: in the journal of each office. */
export async function noteTrial(
  tx: Transaction,
  { newId }: Parts,
  by: Agent | 'service',
  { what, trial }: { what: string; trial: Pick<Trial, 'id' | 'offices' | 'protocolHash'> },
  now: DateTime,
): Promise<void> {
  const { id, offices, protocolHash } = trial
  const details = { trial: id, protocol: protocolHash }
  const actor = by === 'service' ? by : (`agent:${by.id}` as const)
  const entries = offices.map(({ officeId }) => ({ officeId, actor, what, details }))
  await writeJournal(tx, entries, newId, now)
}

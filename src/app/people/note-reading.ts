import type { Probationer } from '../../domain/people.ts'
import { wasDoneSince, writeJournal } from '../../store/journal/journal.ts'
import type { Parts } from '../parts.ts'

/** A page opened ten times in a morning is one entry an hour: ten would hide the others. */
const ONCE_IN = { hours: 1 }

/** Writes down that an agent read a person's page, once an hour. */
export async function noteReading(
  { store, clock, newId }: Parts,
  { id: probationerId, officeId }: Probationer,
  agentId: string,
): Promise<void> {
  const now = clock.now()
  const reading = { probationerId, actor: `agent:${agentId}` as const, what: 'personRead' }
  if (await wasDoneSince(store, reading, now.minus(ONCE_IN))) return
  await store.transaction((tx) => writeJournal(tx, [{ officeId, ...reading }], newId, now))
}

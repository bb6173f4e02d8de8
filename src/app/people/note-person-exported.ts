import type { Probationer } from '../../domain/people.ts'
import { writeJournal } from '../../store/journal/journal.ts'
import type { Parts } from '../parts.ts'

/** Writes down that all that is held about a person was given out (right of access, GDPR article 15, law of 6 January 1978, article 105). */
export async function notePersonExported(
  { store, clock, newId }: Pick<Parts, 'store' | 'clock' | 'newId'>,
  { id, officeId }: Pick<Probationer, 'id' | 'officeId'>,
  actor: 'command' | `agent:${string}`,
): Promise<void> {
  const entry = { officeId, probationerId: id, actor, what: 'personExported' }
  await store.transaction((tx) => writeJournal(tx, [entry], newId, clock.now()))
}

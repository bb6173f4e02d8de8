import type { Probationer } from '../../domain/people.ts'
import type { PersonFile } from '../../domain/person-file.ts'
import { type JournalEntry, writeJournal } from '../../store/journal/journal.ts'
import type { Parts } from '../parts.ts'
import { readPersonFile } from './person-file.ts'

/**
 * All that is held about a person, to be given out to them: that it is, and by whom, is written down before it leaves (right of access, GDPR
 * article 15, law of 6 January 1978, article 105).
 */
export async function exportPerson(
  { store, clock, newId }: Pick<Parts, 'store' | 'clock' | 'newId'>,
  person: Probationer,
  actor: JournalEntry['actor'],
): Promise<PersonFile> {
  const file = await readPersonFile(store, person)
  const { id: probationerId, officeId } = person
  const entry = { officeId, probationerId, actor, what: 'personExported' }
  await store.transaction((tx) => writeJournal(tx, [entry], newId, clock.now()))
  return file
}

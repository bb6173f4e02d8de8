import type { DateTime } from 'luxon'
import type { Probationer } from '../../domain/people.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { type JournalEntry, writeJournal } from '../../store/journal/journal.ts'
import { type By, doneBy } from '../by.ts'
import type { Parts } from '../parts.ts'

/** Writes down what an agent changed of a person, in the transaction that changes it. */
export async function noteChange(
  tx: Transaction,
  { newId }: Parts,
  { id: probationerId, officeId }: Probationer,
  { by, what, details }: { by: By; what: string; details?: NonNullable<JournalEntry['details']> },
  now: DateTime,
): Promise<void> {
  await writeJournal(tx, [{ officeId, probationerId, what, ...doneBy(by, details) }], newId, now)
}

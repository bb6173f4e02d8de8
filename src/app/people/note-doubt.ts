import type { DateTime } from 'luxon'
import type { Probationer } from '../../domain/people.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { writeJournal } from '../../store/journal/journal.ts'
import type { Parts } from '../parts.ts'

/** Writes down that somebody's number came into doubt: whoever follows what changes is told. */
export async function noteDoubt(
  tx: Transaction,
  { newId }: Pick<Parts, 'newId'>,
  { id: probationerId, officeId }: Pick<Probationer, 'id' | 'officeId'>,
  actor: 'probationer' | 'service',
  now: DateTime,
): Promise<void> {
  await writeJournal(tx, [{ officeId, probationerId, actor, what: 'phoneDoubted' }], newId, now)
}

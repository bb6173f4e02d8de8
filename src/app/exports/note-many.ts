import { setImmediate as breath } from 'node:timers/promises'
import type { DateTime } from 'luxon'
import { type JournalEntry, writeJournal } from '../../store/journal/journal.ts'
import type { Parts } from '../parts.ts'

/** Entries written in one transaction. */
const AT_ONCE = 100

/** Writes down hundreds of entries of one moment, others having their turn between. */
export async function noteMany(
  { store, newId }: Pick<Parts, 'store' | 'newId'>,
  entries: readonly JournalEntry[],
  now: DateTime,
): Promise<void> {
  for (let start = 0; start < entries.length; start += AT_ONCE) {
    await store.transaction((tx) => writeJournal(tx, entries.slice(start, start + AT_ONCE), newId, now))
    await breath()
  }
}

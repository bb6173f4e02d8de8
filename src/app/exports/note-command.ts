import { type JournalEntry, writeJournal } from '../../store/journal/journal.ts'
import { listOffices } from '../../store/offices/offices.ts'
import type { Parts } from '../parts.ts'

/** What takes people's data along, or is done to all of it. */
type Commanded =
  | 'planningExported'
  | 'misreadingsExported'
  | 'storeCopied'
  | 'storeRestored'
  | 'storeRekeyed'
  | 'storePurged'

/** Writes down what somebody does at the command line with what these offices hold, or all of them: before it leaves or is changed. */
export async function noteCommand(
  { store, clock, newId }: Pick<Parts, 'store' | 'clock' | 'newId'>,
  what: Commanded,
  officeCode?: string,
): Promise<void> {
  await store.transaction(async (tx) => {
    const meant = (await listOffices(tx)).filter(
      ({ code }) => officeCode === undefined || code.toLowerCase() === officeCode.toLowerCase(),
    )
    const entries = meant.map(({ id }): JournalEntry => ({ officeId: id, actor: 'command', what }))
    await writeJournal(tx, entries, newId, clock.now())
  })
}

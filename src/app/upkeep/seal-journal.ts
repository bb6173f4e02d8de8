import { sealJournal } from '../../store/journal/seals.ts'
import type { Parts } from '../parts.ts'

const AT_ONCE = 500

/** Seals what the journal says since the last time, a batch a transaction. */
export async function sealJournalEntries({ store }: Pick<Parts, 'store'>, stopping?: AbortSignal): Promise<void> {
  while (!stopping?.aborted) {
    if ((await store.transaction((tx) => sealJournal(tx, AT_ONCE))) < AT_ONCE) return
  }
}

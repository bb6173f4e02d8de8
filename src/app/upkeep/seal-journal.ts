import { findLastSeal, sealJournal } from '../../store/journal/seals.ts'
import type { Parts } from '../parts.ts'

const AT_ONCE = 500

/**
 * Seals what the journal says since the last time, a batch a transaction, and tells the log the last seal: whoever keeps the log elsewhere
 * then has what the end of the journal is held against.
 */
export async function sealJournalEntries(
  { store, log }: Pick<Parts, 'store' | 'log'>,
  stopping?: AbortSignal,
): Promise<void> {
  let entries = 0
  while (!stopping?.aborted) {
    const some = await store.transaction((tx) => sealJournal(tx, AT_ONCE))
    entries += some
    if (some < AT_ONCE) break
  }
  if (entries > 0) log.info({ entries, seal: await findLastSeal(store) }, 'the journal was sealed')
}

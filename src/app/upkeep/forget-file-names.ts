import { listEntriesSaying } from '../../store/journal/journal.ts'
import { forgetDetails } from '../../store/journal/seals.ts'
import { findMark, setMark } from '../../store/marks/marks.ts'
import type { Parts } from '../parts.ts'

const AT_ONCE = 200
const OF_FILES = ['fileLoaded', 'fileRefused', 'importUndone']
const FORGOTTEN = 'file names out of the journal'

/** Takes out of the journal, once, the names of files that former versions wrote into it, which may be somebody's. Cut short, it goes on in the next night. */
export async function forgetFileNamesInJournal({ store }: Pick<Parts, 'store'>): Promise<void> {
  if (await findMark(store, FORGOTTEN)) return
  for (let after = ''; ; ) {
    const entries = await listEntriesSaying(store, OF_FILES, after, AT_ONCE)
    const naming = entries.filter(({ details }) => 'file' in details).map(({ id }) => id)
    await store.transaction(async (tx) => {
      await forgetDetails(tx, naming, ({ file: _, ...kept }) => kept)
      if (entries.length < AT_ONCE) await setMark(tx, FORGOTTEN, 'yes')
    })
    const last = entries.at(-1)
    if (!last || entries.length < AT_ONCE) return
    after = last.id
  }
}

import { findMark, removeMark, setMark } from '../../store/marks/marks.ts'
import { JOURNAL_BROKEN, JOURNAL_CHECKED } from '../mark-names.ts'
import type { Parts } from '../parts.ts'
import { isChanged, lookAtJournal } from './look-at-journal.ts'
import { nightReader } from './night.ts'

/** Reads the whole journal once a night, and writes down whether somebody changed it: who looks by day need not wait for that. */
export async function checkJournalTonight({ store, clock, log }: Parts): Promise<void> {
  const now = clock.now()
  const tonight = (await nightReader(store))(now)
  if ((await findMark(store, JOURNAL_CHECKED)) === tonight) return
  const check = await lookAtJournal(store)
  const broken = isChanged(check)
  const { missing, changed, chainBroken } = check
  if (broken) log.error({ missing, changed, chainBroken }, 'somebody changed the journal in the store')
  await store.transaction(async (tx) => {
    await setMark(tx, JOURNAL_CHECKED, tonight)
    if (!broken) await removeMark(tx, JOURNAL_BROKEN)
    else if ((await findMark(tx, JOURNAL_BROKEN)) === undefined)
      await setMark(tx, JOURNAL_BROKEN, now.toUTC().toISO() ?? '')
  })
}

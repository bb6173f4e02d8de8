import { findLastSeal } from '../../store/journal/seals.ts'
import { findMark, removeMark, setMark } from '../../store/marks/marks.ts'
import { JOURNAL_BROKEN, JOURNAL_CHECKED } from '../mark-names.ts'
import type { Parts } from '../parts.ts'
import { holdAgainstCopies } from './journal-in-copies.ts'
import { isChanged, lookAtJournal } from './look-at-journal.ts'
import { nightReader } from './night.ts'

/** Reads the whole journal once a night, holds it against the copies as well, and writes down whether somebody changed it: who looks by day need not wait for that. */
export async function checkJournalTonight({ store, clock, log, settings }: Parts): Promise<void> {
  const now = clock.now()
  const tonight = (await nightReader(store))(now)
  if ((await findMark(store, JOURNAL_CHECKED)) === tonight) return
  const check = await lookAtJournal(store)
  const { cutSince } = await holdAgainstCopies(store, settings.backupFolder)
  const broken = isChanged(check) || cutSince.length > 0
  const { missing, changed, chainBroken, sealed } = check
  if (broken) log.error({ missing, changed, chainBroken, cutSince }, 'somebody changed the journal in the store')
  else log.info({ sealed, seal: await findLastSeal(store) }, 'the journal was read and is whole')
  await store.transaction(async (tx) => {
    await setMark(tx, JOURNAL_CHECKED, tonight)
    if (!broken) await removeMark(tx, JOURNAL_BROKEN)
    else if ((await findMark(tx, JOURNAL_BROKEN)) === undefined)
      await setMark(tx, JOURNAL_BROKEN, now.toUTC().toISO() ?? '')
  })
}

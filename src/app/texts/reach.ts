import type { DateTime } from 'luxon'
import type { Transaction } from '../../store/engine/database.ts'
import { listMarks, removeMark, setMark } from '../../store/marks/marks.ts'
import type { ACCOUNT_DOWN, CARRIER_SILENT, MAIL_SILENT, TEXTS_UNANSWERED } from '../mark-names.ts'

/** Writes down since when somebody outside does not answer, or that they do again. `/readyz` tells of each but TEXTS_UNANSWERED. */
export async function noteReach(
  tx: Transaction,
  marks: readonly (typeof ACCOUNT_DOWN | typeof CARRIER_SILENT | typeof MAIL_SILENT | typeof TEXTS_UNANSWERED)[],
  answers: boolean,
  now: DateTime,
): Promise<void> {
  const silent = await listMarks(tx, [...marks])
  for (const mark of marks) {
    if (answers && silent.has(mark)) await removeMark(tx, mark)
    if (!answers && !silent.has(mark)) await setMark(tx, mark, now.toUTC().toISO() ?? '')
  }
}

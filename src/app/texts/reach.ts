import type { DateTime } from 'luxon'
import type { Transaction } from '../../store/database.ts'
import { findMark, removeMark, setMark } from '../../store/marks.ts'
import type { CARRIER_SILENT, MAIL_SILENT, TEXTS_UNANSWERED } from '../mark-names.ts'

/** Writes down since when somebody outside does not answer, or that they do again: what whoever watches the service is told. */
export async function noteReach(
  tx: Transaction,
  mark: typeof CARRIER_SILENT | typeof MAIL_SILENT | typeof TEXTS_UNANSWERED,
  answers: boolean,
  now: DateTime,
): Promise<void> {
  const silent = (await findMark(tx, mark)) !== undefined
  if (answers && silent) await removeMark(tx, mark)
  if (!answers && !silent) await setMark(tx, mark, now.toUTC().toISO() ?? '')
}

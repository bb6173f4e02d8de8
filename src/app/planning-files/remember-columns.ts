import type { DateTime } from 'luxon'
import type { Field } from '../../domain/schedule/column-words.ts'
import { fold } from '../../domain/schedule/fold.ts'
import { remember } from '../../domain/schedule/matched-heads.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { type Actor, writeJournal } from '../../store/journal/journal.ts'
import { getOffice, setOffice } from '../../store/offices/offices.ts'
import type { Parts } from '../parts.ts'

/** What somebody said of columns of a file with these heads. */
export interface SaidOfColumns {
  written: string[]
  said: { head: string; field: Field | 'ignored' }[]
}

/** Remembers what columns are, for every file of the office with the same heads. */
export async function rememberColumns(
  tx: Transaction,
  { newId }: Pick<Parts, 'newId'>,
  { officeId, actor }: { officeId: string; actor: Actor },
  { written, said }: SaidOfColumns,
  now: DateTime,
): Promise<void> {
  const heads = Object.fromEntries(said.map(({ head, field }) => [fold(head), field]))
  const { columnMatches = {} } = await getOffice(tx, officeId)
  await setOffice(tx, officeId, { columnMatches: remember(columnMatches, written, heads) })
  await writeJournal(tx, [{ officeId, actor, what: 'columnsMatched', details: heads }], newId, now)
}

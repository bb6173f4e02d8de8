import type { DateTime } from 'luxon'
import type { Transaction } from '../../store/engine/database.ts'
import { findMark, setMark } from '../../store/marks/marks.ts'
import { listOffices } from '../../store/offices/offices.ts'
import { ACCOUNT_DOWN } from '../mark-names.ts'
import { addNotice } from '../notices/add-notice.ts'
import type { Parts } from '../parts.ts'

/** The carrier refuses our account: nothing leaves until it works again, and whoever answers for an office hears of it, once. */
export async function stopEverything(
  tx: Transaction,
  parts: Parts,
  code: number | undefined,
  now: DateTime,
): Promise<void> {
  if ((await findMark(tx, ACCOUNT_DOWN)) !== undefined) return
  const since = now.toUTC().toISO() ?? ''
  await setMark(tx, ACCOUNT_DOWN, since)
  parts.log.error({ code }, 'the carrier refuses our account: nothing leaves until it works again')
  for (const office of await listOffices(tx)) {
    const key = `accountDown:${since}:${office.id}`
    await addNotice(tx, parts, { kind: 'accountDown', key, office, probationer: undefined }, now)
  }
}

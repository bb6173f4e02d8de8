import type { DateTime } from 'luxon'
import { READ_COMMITTED, type Session, type Transaction } from '../../store/engine/database.ts'
import { findInstant, setMark } from '../../store/marks/marks.ts'
import { LAST_TICK } from '../mark-names.ts'
import type { Parts } from '../parts.ts'

/** Writes down that the lane of texts is alive, of this machine and of whichever it is that ticks on this store. */
export async function noteTick(parts: Parts): Promise<void> {
  const now = parts.clock.now()
  await parts.store.transaction((tx) => noteTickIn(tx, parts, now), READ_COMMITTED)
}

/** The same, within the transaction of what shows it. */
export async function noteTickIn(tx: Transaction, { ticked }: Pick<Parts, 'ticked'>, now: DateTime): Promise<void> {
  await setMark(tx, LAST_TICK, now.toUTC().toISO() ?? '')
  ticked.at = now
}

/** When this machine last ticked: others that tick on one Postgres do not speak for it. */
export async function lastTick(session: Session, { ticked }: Pick<Parts, 'ticked'>): Promise<DateTime | undefined> {
  return session.engine === 'postgres' ? ticked.at : findInstant(session, LAST_TICK)
}

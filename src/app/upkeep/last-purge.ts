import type { DateTime } from 'luxon'
import type { Session } from '../../store/engine/database.ts'
import { findMark } from '../../store/marks/marks.ts'
import { LAST_PURGE } from '../mark-names.ts'
import { beginningReader } from './night.ts'

/** As each night lets go of what was kept long enough, or in the next hour that the service runs: two were missed. */
export const PURGE_OLD_AFTER_DAYS = 2

/** The beginning of the night in which what was kept long enough was last let go of. */
export async function lastPurge(session: Session): Promise<DateTime | undefined> {
  const night = await findMark(session, LAST_PURGE)
  return night === undefined ? undefined : (await beginningReader(session))(night)
}

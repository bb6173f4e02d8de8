import { findMark } from '../marks/marks.ts'
import type { Session } from './database.ts'

/** Set in the store that is being filled with another, with how far it is. */
export const COPYING = 'copying'

/** Whether the copy of another store into this one was begun and is not done: part of what it is to hold is missing. */
export async function isHalfCopied(session: Session): Promise<boolean> {
  return (await findMark(session, COPYING)) !== undefined
}

import { findMark } from '../marks/marks.ts'
import type { Session, Store } from './database.ts'
import { openStore } from './open-store.ts'

/** Set in the store that is being filled with another, with how far it is. */
export const COPYING = 'copying'

/** Whether the copy of another store into this one was begun and is not done: part of what it is to hold is missing, or was not compared, or keeps keys that it is not to keep. */
export async function isHalfCopied(session: Session): Promise<boolean> {
  return (await findMark(session, COPYING)) !== undefined
}

/** As `openStore`; of a store that another is only half copied into, what it lacks would be taken for what never was. */
export async function openWholeStore(...how: Parameters<typeof openStore>): Promise<Store> {
  const store = await openStore(...how)
  if (!(await isHalfCopied(store))) return store
  await store.close()
  throw new Error(
    'the filling of this store with another was cut short: run justif copy again, with the same --from and --to (and --new-key, if it was given), until it says that all is copied; or, if it was justif restore, run that again into an empty database',
  )
}

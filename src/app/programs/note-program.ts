import { listJournalPage, wasDoneSince, writeJournal } from '../../store/journal/journal.ts'
import type { Token } from '../../store/tokens/tokens.ts'
import type { Parts } from '../parts.ts'

type Door = Pick<Token, 'id' | 'officeId'>

/** What a program does each minute is one entry an hour: sixty would hide the others. */
const ONCE_IN = { hours: 1 }
/** So many different readings of an hour are told apart. */
const TOLD_APART = 100

/**
 * Writes down what a program was given to read, before it is: where it asked, and how many rows; once an hour where it asks for the same (`asked`)
 * and is given as many. What gives nothing back is not written.
 */
export async function noteGiven(
  { store, clock, newId }: Parts,
  { id, officeId }: Door,
  { what, path, rows, asked }: { what: 'changesRead' | 'fileTried'; path: string; rows: number; asked: string },
): Promise<void> {
  if (rows === 0) return
  const now = clock.now()
  const actor = `token:${id}` as const
  // A file's digest could be guessed from a line of it: only this store can make this one.
  const same = store.vault.lookup('form', `given ${path} ${rows} ${asked}`)
  const before = await listJournalPage(store, officeId, { since: now.minus(ONCE_IN), actor, what, limit: TOLD_APART })
  if (before.some(({ details }) => details.same === same)) return
  const entry = { officeId, actor, what, details: { path, rows, same } }
  await store.transaction((tx) => writeJournal(tx, [entry], newId, now))
}

/** Writes down that somebody showed a token that was closed, once an hour. */
export async function noteClosedToken({ store, clock, newId }: Parts, { id, officeId }: Door): Promise<void> {
  const now = clock.now()
  const tried = { officeId, actor: `token:${id}` as const, what: 'tokenRefused' }
  if (await wasDoneSince(store, tried, now.minus(ONCE_IN))) return
  await store.transaction((tx) => writeJournal(tx, [tried], newId, now))
}

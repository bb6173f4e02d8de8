import { wasDoneSince, writeJournal } from '../../store/journal/journal.ts'
import type { Token } from '../../store/tokens/tokens.ts'
import type { Parts } from '../parts.ts'

type Door = Pick<Token, 'id' | 'officeId'>

/** A token that was closed and is still tried is one entry an hour: a program that nobody stopped asks each minute. */
const ONCE_IN = { hours: 1 }

/**
 * Writes down what a program was given to read, before it is: where it asked, and how many rows. What gives nothing back is not written: a
 * program asks each minute, and such entries would hide the others.
 */
export async function noteGiven(
  { store, clock, newId }: Parts,
  { id, officeId }: Door,
  { what, path, rows }: { what: 'changesRead' | 'fileTried'; path: string; rows: number },
): Promise<void> {
  if (rows === 0) return
  const entry = { officeId, actor: `token:${id}` as const, what, details: { path, rows } }
  await store.transaction((tx) => writeJournal(tx, [entry], newId, clock.now()))
}

/** Writes down that somebody showed a token that was closed, once an hour. */
export async function noteClosedToken({ store, clock, newId }: Parts, { id, officeId }: Door): Promise<void> {
  const now = clock.now()
  const tried = { officeId, actor: `token:${id}` as const, what: 'tokenRefused' }
  if (await wasDoneSince(store, tried, now.minus(ONCE_IN))) return
  await store.transaction((tx) => writeJournal(tx, [tried], newId, now))
}

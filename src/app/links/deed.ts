import type { DateTime } from 'luxon'
import type { Transaction } from '../../store/engine/database.ts'
import { writeJournal } from '../../store/journal/journal.ts'
import { type BY_EMAIL, doneBy } from '../by.ts'
import type { Parts } from '../parts.ts'

/** What an agent does, in its transaction. */
export interface Deed {
  tx: Transaction
  parts: Parts
  agentId: string
  now: DateTime
  /** Of an e-mail; without one, from a page. */
  door?: typeof BY_EMAIL
}

/** Writes down who did it, and through which door. */
export async function noteDeed(
  { tx, parts, agentId, now, door }: Deed,
  what: string,
  about: { officeId: string; probationerId: string; appointmentId?: string },
  details: Record<string, string> = {},
): Promise<void> {
  await writeJournal(tx, [{ ...about, what, ...doneBy({ agentId, ...(door && { door }) }, details) }], parts.newId, now)
}

import type { DateTime } from 'luxon'
import type { Transaction } from '../../store/engine/database.ts'
import { writeJournal } from '../../store/journal/journal.ts'
import { BY_EMAIL, doneBy } from '../by.ts'
import type { Parts } from '../parts.ts'

/** What an agent does from an e-mail, in its transaction. */
export interface Deed {
  tx: Transaction
  parts: Parts
  agentId: string
  now: DateTime
}

/** Writes down who did it, and that it was from an e-mail. */
export async function noteDeed(
  { tx, parts, agentId, now }: Deed,
  what: string,
  about: { officeId: string; probationerId: string; appointmentId?: string },
  details: Record<string, string> = {},
): Promise<void> {
  await writeJournal(tx, [{ ...about, what, ...doneBy({ agentId, door: BY_EMAIL }, details) }], parts.newId, now)
}

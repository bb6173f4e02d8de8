import type { DateTime } from 'luxon'
import type { Transaction } from '../../store/database.ts'
import { writeJournal } from '../../store/journal.ts'
import type { Parts } from '../parts.ts'

/** What an agent does from an e-mail, in its transaction. */
export interface Deed {
  tx: Transaction
  parts: Parts
  agentId: string
  now: DateTime
}

/** How the journal tells that an agent did it from an e-mail. */
export const BY_EMAIL = { by: 'email' }

/** Writes down who did it, and that it was from an e-mail. */
export async function noteDeed(
  { tx, parts, agentId, now }: Deed,
  what: string,
  about: { officeId: string; probationerId: string; appointmentId?: string },
  details: Record<string, string> = {},
): Promise<void> {
  const entry = { ...about, actor: `agent:${agentId}`, what, details: { ...details, ...BY_EMAIL } } as const
  await writeJournal(tx, [entry], parts.newId, now)
}

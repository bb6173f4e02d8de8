import type { DateTime } from 'luxon'
import type { Transaction } from '../../../store/engine/database.ts'
import { writeJournal } from '../../../store/journal/journal.ts'
import type { Parts } from '../../parts.ts'
import type { Heard } from '../heard.ts'

/** What effects come of: a message, in the transaction that hears it. */
export interface Cause {
  tx: Transaction
  parts: Parts
  heard: Heard
  now: DateTime
}

/** Writes down what somebody did to an appointment by writing to us. */
export async function journal(
  { tx, parts, now }: Pick<Cause, 'tx' | 'parts' | 'now'>,
  what: string,
  appointment: { id: string; officeId: string; probationerId: string },
  details: Record<string, string | number> = {},
): Promise<void> {
  const { id, officeId, probationerId } = appointment
  await writeJournal(
    tx,
    [{ officeId, probationerId, appointmentId: id, actor: 'probationer', what, details }],
    parts.newId,
    now,
  )
}

import type { DateTime } from 'luxon'
import type { Agent } from '../../domain/people.ts'
import { type Safety, safetyEmail } from '../../locales/sign-in-email.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { enqueueEmail } from '../../store/notices/emails.ts'
import { writeLetter } from '../mail/write-letter.ts'
import type { Parts } from '../parts.ts'

/** E-mails an agent what happened to the way they sign in, of each kind once a day at most: if it was not them, they say so. */
export async function tellSafety(
  tx: Transaction,
  { newId, settings }: Pick<Parts, 'newId' | 'settings'>,
  { id: agentId, email: to, language, officeId }: Agent,
  what: Safety,
  now: DateTime,
): Promise<void> {
  const letter = writeLetter(safetyEmail(what, settings.publicUrl, language))
  const key = `${what}:${agentId}:${now.toISODate() ?? ''}`
  await enqueueEmail(tx, { id: newId(), key, kind: 'safety', officeId, agentId, to, ...letter, dueAt: now }, now)
}

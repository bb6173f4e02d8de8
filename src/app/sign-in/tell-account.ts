import type { Agent } from '../../domain/people.ts'
import { accountEmail } from '../../locales/sign-in-email.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { enqueueEmail } from '../../store/notices/emails.ts'
import { getOffice } from '../../store/offices/offices.ts'
import { writeLetter } from '../mail/write-letter.ts'
import type { Parts } from '../parts.ts'

/** E-mails somebody that they may come in from now on, to which office, and how. Nothing in it opens anything. */
export async function tellAccount(
  tx: Transaction,
  { newId, clock, settings }: Pick<Parts, 'newId' | 'clock' | 'settings'>,
  { id: agentId, email: to, language }: Pick<Agent, 'id' | 'email' | 'language'>,
  officeId: string,
): Promise<void> {
  const now = clock.now()
  const id = newId()
  const { name } = await getOffice(tx, officeId)
  const letter = writeLetter(
    accountEmail({ office: name, byLink: settings.emailLink, pages: settings.publicUrl }, language),
  )
  const email = { id, key: `accountOpened:${id}`, kind: 'accountOpened', officeId, agentId, to, ...letter, dueAt: now }
  await enqueueEmail(tx, email, now)
}

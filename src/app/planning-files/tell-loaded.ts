import type { DateTime } from 'luxon'
import { type FileCame, type FileDone, fileReportEmail } from '../../locales/file-report.ts'
import { listFileReaders } from '../../store/agents/agents.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { enqueueEmail } from '../../store/notices/emails.ts'
import { getOffice } from '../../store/offices/offices.ts'
import { writeLetter } from '../mail/write-letter.ts'
import type { Parts } from '../parts.ts'

/** E-mails whoever loads the office's files what became of one that came without hands; the same `key` tells each of them once. Returns whether any e-mail is to leave. */
export async function tellLoaded(
  tx: Transaction,
  { newId, settings }: Pick<Parts, 'newId' | 'settings'>,
  { officeId, key, came, done }: { officeId: string; key: string; came: FileCame; done: FileDone },
  now: DateTime,
): Promise<boolean> {
  const office = await getOffice(tx, officeId)
  const agents = await listFileReaders(tx, officeId)
  const toOffice = office.email ? [{ id: undefined, email: office.email, language: 'fr' as const }] : []
  let told = false
  for (const { id: agentId, email: to, language } of agents.length > 0 ? agents : toOffice) {
    const letter = writeLetter(fileReportEmail(came, done, settings.publicUrl, language))
    const about = {
      id: newId(),
      key: `fileReport:${key}:${agentId ?? 'office'}`,
      kind: 'fileReport',
      officeId,
      agentId,
    }
    if (await enqueueEmail(tx, { ...about, to, ...letter, dueAt: now }, now)) told = true
  }
  return told
}

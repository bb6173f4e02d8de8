import type { DateTime } from 'luxon'
import type { Office } from '../../domain/office.ts'
import type { Agent } from '../../domain/people.ts'
import { sayNotice } from '../../locales/notices.ts'
import type { Transaction } from '../../store/database.ts'
import { enqueueEmail, type LostToTell, listLostToTell, markEmails, retellEmail } from '../../store/emails.ts'
import type { Parts } from '../parts.ts'
import { writeLetter } from './write-letter.ts'

/** The first lost text waits that long for others to leave with it. */
const TOGETHER_FOR = { seconds: 30 }
/** While more are lost a summary waits on, but no longer than that. */
const COUNTED_FOR = { minutes: 15 }
/** Told one by one in one e-mail; of more, their number: each waits on the page. */
const TOLD_AT_MOST = 20

type LostTogether =
  | { counted: false; dueAt: DateTime }
  | { counted: true; dueAt: DateTime; tells: number; instead: LostToTell[] }

/** How one more lost text is told: after a stop of the service thousands are lost at once, and an agent gets one e-mail for all of them. */
export async function lostTogether(
  tx: Transaction,
  whose: { agentId: string | undefined; officeId: string },
  now: DateTime,
): Promise<LostTogether> {
  const soon = now.plus(TOGETHER_FOR)
  const toTell = await listLostToTell(tx, whose, { now, since: now.minus(COUNTED_FOR) })
  const [first] = toTell
  if (!first) return { counted: false, dueAt: soon }
  const tells = toTell.reduce((sum, email) => sum + email.tells, 1)
  if (tells <= TOLD_AT_MOST) return { counted: false, dueAt: first.dueAt }
  const last = first.createdAt.plus(COUNTED_FOR)
  return { counted: true, dueAt: soon < last ? soon : last, tells, instead: toTell }
}

/** Writes how many were lost, in the summary that waits already, or in a new one instead of what waits. */
export async function countLost(
  tx: Transaction,
  { newId, settings }: Parts,
  lost: { office: Office; agent: Agent | undefined; to: string } & Extract<LostTogether, { counted: true }>,
  now: DateTime,
): Promise<void> {
  const { office, agent, to, dueAt, tells, instead } = lost
  const kind = 'manyTextsFailed'
  const values = {
    office,
    probationer: undefined,
    lost: tells,
    pages: settings.publicUrl,
    now: now.setZone(office.zone),
  }
  const maySet = agent !== undefined && agent.role !== 'none'
  const letter = writeLetter(sayNotice(kind, values, agent?.language ?? 'fr', maySet))
  const summary = instead.find((email) => email.kind === kind)
  if (summary) return retellEmail(tx, summary.id, { ...letter, dueAt, tells })
  await markEmails(
    tx,
    instead.map(({ id }) => id),
    { state: 'dropped' },
  )
  const id = newId()
  await enqueueEmail(
    tx,
    { id, key: `${kind}:${id}`, officeId: office.id, agentId: agent?.id, kind, to, dueAt, tells, ...letter },
    now,
  )
}

import { DateTime } from 'luxon'
import type { Appointment } from '../../domain/appointment.ts'
import type { NoticeKind } from '../../domain/notice.ts'
import type { Office } from '../../domain/office.ts'
import type { Agent, Probationer } from '../../domain/people.ts'
import { linkWords } from '../../locales/link-words.ts'
import { WAITING_FOR_WORDS } from '../../locales/notices.ts'
import { getConversation } from '../../store/conversations.ts'
import type { Session, Transaction } from '../../store/database.ts'
import { listByPhone, phoneKeyOf } from '../../store/people.ts'
import type { Moment } from '../../understanding/intent.ts'
import type { Parts } from '../parts.ts'
import { makeLink, mayAct, type OfferedAction } from './make-link.ts'
import { offerMoveActions } from './offer-move-actions.ts'

interface Noticed {
  kind: NoticeKind
  office: Office
  probationer: Probationer | undefined
  appointment?: Appointment | undefined
  wish?: Moment | undefined
}

/** What the reader of a notice can decide from it: links of their own, made with the e-mail. */
export async function offerActions(
  tx: Transaction,
  parts: Parts,
  noticed: Noticed,
  agent: Agent,
  now: DateTime,
): Promise<OfferedAction[]> {
  const { kind, office, probationer, appointment, wish } = noticed
  if (!probationer || probationer.officeId !== office.id || !mayAct(agent, office.id)) return []
  if (kind === 'moveAsked') {
    const theirs = appointment?.probationerId === probationer.id
    return theirs ? offerMoveActions(tx, parts, { office, probationer, appointment, wish, agent }, now) : []
  }
  // After a danger, nobody gives the conversation back without having read it.
  return WAITING_FOR_WORDS.includes(kind) && (await handOf(tx, probationer, now)) === 'ordinary'
    ? [await offerHandBack(tx, parts, probationer, agent, now)]
    : []
}

/** Whether the service leaves this person to agents until somebody hands the conversation back, and whether after a danger. */
export async function handOf(
  session: Session,
  { phone }: Probationer,
  now: DateTime,
): Promise<'ordinary' | 'danger' | undefined> {
  if (!phone) return undefined
  const holders = (await listByPhone(session, phone)).map(({ id }) => id)
  const { conversation } = await getConversation(session, phoneKeyOf(session, phone), holders)
  if (conversation.state !== 'handedOver' || DateTime.fromISO(conversation.until) <= now) return undefined
  return conversation.because === 'danger' ? 'danger' : 'ordinary'
}

async function offerHandBack(
  tx: Transaction,
  parts: Parts,
  { id: probationerId, officeId }: Probationer,
  { id: agentId, language }: Agent,
  now: DateTime,
): Promise<OfferedAction> {
  const action = { act: 'handBack' } as const
  const url = await makeLink(tx, parts, { agentId, officeId, probationerId, action }, now)
  return { words: linkWords(language, action, []), url }
}

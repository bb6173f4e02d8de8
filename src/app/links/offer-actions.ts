import type { DateTime } from 'luxon'
import type { Appointment } from '../../domain/appointment.ts'
import type { NoticeKind } from '../../domain/notice.ts'
import type { Office } from '../../domain/office.ts'
import type { Agent, Probationer } from '../../domain/people.ts'
import { linkWords } from '../../locales/link-words.ts'
import { WAITING_FOR_WORDS } from '../../locales/notices.ts'
import type { Transaction } from '../../store/engine/database.ts'
import type { Moment } from '../../understanding/intent.ts'
import type { Parts } from '../parts.ts'
import { readHandling } from '../people/read-handling.ts'
import { makeLink, mayAct, type OfferedAction } from './make-link.ts'
import { offerMoveActions, type WishToMove } from './offer-move-actions.ts'

interface Noticed {
  kind: NoticeKind
  office: Office
  probationer: Probationer | undefined
  appointment?: Appointment | undefined
  wish?: Moment | undefined
  /** What the person wrote. */
  text?: string | undefined
}

/** What the reader of a notice can decide from it: links of their own, made with the e-mail. */
export async function offerActions(
  tx: Transaction,
  parts: Parts,
  noticed: Noticed,
  agent: Agent,
  now: DateTime,
): Promise<OfferedAction[]> {
  const { kind, office, probationer, appointment, wish, text } = noticed
  if (!probationer || probationer.officeId !== office.id || !mayAct(agent, office.id)) return []
  const moving = moved(kind)
  const theirs = appointment?.probationerId === probationer.id
  const about = { office, probationer, wish, words: text, agent }
  const toMove = moving && theirs ? await offerMoveActions(tx, parts, { ...about, appointment, moving }, now) : []
  // After a danger, nobody gives the conversation back without having read it.
  const hand = WAITING_FOR_WORDS.includes(kind) ? await readHandling(tx, probationer, now) : undefined
  return hand && hand.because !== 'danger'
    ? [...toMove, await offerHandBack(tx, parts, probationer, agent, now)]
    : toMove
}

/** What the person asks of an appointment by what a notice tells, if it is another moment or not to come. */
function moved(kind: NoticeKind): WishToMove['moving'] | undefined {
  if (kind === 'moveAsked') return 'move'
  return kind === 'cannotCome' ? kind : undefined
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

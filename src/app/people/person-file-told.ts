import type { DateTime } from 'luxon'
import type { Probationer } from '../../domain/people.ts'
import type { PersonFile } from '../../domain/person-file.ts'
import type { Session } from '../../store/engine/database.ts'
import type { Message } from '../../store/messages/message.ts'
import { listSaidOf } from '../../store/notices/notices.ts'
import {
  listDecisionsAbout,
  listEntriesAbout,
  listMisreadingsOf,
  listNoticesAbout,
  listRequestsAbout,
} from '../../store/people/rows-about.ts'
import type { Held } from './held.ts'

/** Instants on the clock of the office. */
export interface OnClock {
  local(instant: DateTime): DateTime
  localOr(instant: DateTime | null | undefined): DateTime | undefined
}

/** Every text written to somebody or by them, with what the carrier and agents said of it. */
export async function textsOf(session: Session, held: Held, { local, localOr }: OnClock): Promise<PersonFile['texts']> {
  const misreadings = await listMisreadingsOf(session, held.by.messageIds)
  return held.texts.map((text) => ({
    ...textOf(text, localOr),
    receipts: receiptsOf(text, held.receipts, local),
    misread: misreadings
      .filter(({ messageId }) => messageId === text.id)
      .map(({ read, meant, danger, at }) => ({ read, meant, danger: danger ?? undefined, at: local(at) })),
  }))
}

function textOf(text: Message, localOr: OnClock['localOr']) {
  const { direction, kind, phone, body, state, reason, errorCode, createdAt, sentAt, settledAt } = text
  return {
    direction,
    kind,
    phone,
    body,
    state,
    reason: reason ?? undefined,
    code: errorCode ?? undefined,
    at: localOr(createdAt),
    sentAt: localOr(sentAt),
    settledAt: localOr(settledAt),
  }
}

function receiptsOf({ id, sid }: Message, receipts: Held['receipts'], local: OnClock['local']) {
  return receipts
    .filter((receipt) => receipt.messageId === id || (receipt.messageId === null && receipt.sid === sid))
    .map(({ state, code, receivedAt }) => ({ state, code: code ?? undefined, at: local(receivedAt) }))
}

/** What was asked, what happened, and what agents were told and offered to decide about somebody. */
export async function tracesOf(
  session: Session,
  person: Probationer,
  held: Held,
  { local, localOr }: OnClock,
): Promise<Pick<PersonFile, 'requests' | 'journal' | 'emails' | 'notices' | 'decisions'>> {
  const requests = await listRequestsAbout(session, held.by)
  const decisions = await listDecisionsAbout(session, { ...held.by, requestIds: requests.map(({ id }) => id) })
  return {
    requests: requests.map(({ createdAt, kind, status, reason, doneAt }) => ({
      at: local(createdAt),
      kind,
      status,
      reason: reason ?? undefined,
      doneAt: localOr(doneAt),
    })),
    journal: (await listEntriesAbout(session, held.by)).map(({ at, actor, what, details }) => ({
      at: local(at),
      actor,
      what,
      details,
    })),
    emails: await emailsAbout(session, person, held.alone, { local, localOr }),
    notices: (await listNoticesAbout(session, held.by)).map(({ createdAt, kind, values }) => ({
      at: local(createdAt),
      kind,
      // Of a number that people share nobody can tell whose words these are.
      values: values.shared ? { ...values, text: undefined } : values,
    })),
    decisions: decisions.map(({ createdAt, action, expiresAt, usedAt }) => ({
      at: local(createdAt),
      action,
      until: local(expiresAt),
      usedAt: localOr(usedAt),
    })),
  }
}

/**
 * What was written to agents about them. An e-mail of before it was kept by row what each says of whom is given without its words when
 * somebody else holds a number of theirs: it may quote them.
 */
async function emailsAbout(
  session: Session,
  { id }: Probationer,
  alone: boolean,
  { local, localOr }: OnClock,
): Promise<PersonFile['emails']> {
  const { said, before } = await listSaidOf(session, id)
  const former = before.map((email) => ({ ...email, body: alone ? withoutKeys(email.body) : '' }))
  return [...former, ...said].map(({ createdAt, to, subject, body, state, sentAt }) => {
    return { at: local(createdAt), to, subject, body: body ?? '', state, sentAt: localOr(sentAt) }
  })
}

/** The addresses that decide or sign in are the agent's: whoever reads the file must not hold them. */
function withoutKeys(body: string): string {
  return body.replaceAll(/\/(agir|connexion)\/[\w-]+/g, '/$1/…')
}

import { DateTime } from 'luxon'
import type { Session, Transaction } from '../engine/database.ts'
import { and, eq, inArray, isNull, lte } from '../engine/drizzle.ts'
import { type Given, keptQuery } from '../engine/kept-query.ts'
import { phoneKeyOf } from '../people/people.ts'
import type { MessageRow } from './message.ts'

export interface NewText {
  id: string
  /** Why it exists, e.g. `reply:<sid>:0`: unique, so that a repetition is harmless. */
  key: string
  officeId: string | undefined
  probationerId?: string | undefined
  appointmentId?: string | undefined
  version?: number | undefined
  kind: string
  phone: string
  body: string
  rank: number
  dueAt: DateTime
  /** When it was promised, if that is not when it is due. */
  hour?: DateTime | undefined
  usefulUntil?: DateTime | undefined
}

/** Puts texts in the outbox, in the transaction of what caused them. Returns the keys of those that were not there yet. */
export async function enqueueTexts(tx: Transaction, texts: NewText[], now: DateTime): Promise<Set<string>> {
  const added = new Set<string>()
  for (const text of texts) {
    const rows = await insertText(tx, {
      ...NOTHING_MORE,
      ...text,
      dueAt: text.usefulUntil ? DateTime.min(text.dueAt, text.usefulUntil) : text.dueAt,
      phoneKey: phoneKeyOf(tx, text.phone),
      createdAt: now,
    })
    if (rows.length > 0) added.add(text.key)
  }
  return added
}

/** Each place of a kept query is given, be it nothing. */
const NOTHING_MORE = {
  probationerId: undefined,
  appointmentId: undefined,
  version: undefined,
  hour: undefined,
  usefulUntil: undefined,
}

const insertText = keptQuery(
  ({ db, tables: { messages } }, { value }: Given<NewText & { phoneKey: string; createdAt: DateTime }>) =>
    db
      .insert(messages)
      .values({
        id: value('id'),
        key: value('key'),
        direction: 'out',
        officeId: value('officeId'),
        probationerId: value('probationerId'),
        appointmentId: value('appointmentId'),
        kind: value('kind'),
        version: value('version'),
        phone: value('phone'),
        phoneKey: value('phoneKey'),
        body: value('body'),
        state: 'waiting',
        rank: value('rank'),
        dueAt: value('dueAt'),
        hour: value('hour'),
        usefulUntil: value('usefulUntil'),
        createdAt: value('createdAt'),
      })
      .onConflictDoNothing()
      .returning({ key: messages.key }),
)

/** The text that was put in the outbox for this reason. */
export async function findTextByKey(
  { db, tables: { messages } }: Session,
  key: string,
): Promise<Pick<MessageRow, 'id' | 'dueAt' | 'reason'> | undefined> {
  const { id, dueAt, reason } = messages
  const [row] = await db.select({ id, dueAt, reason }).from(messages).where(eq(messages.key, key))
  return row
}

/** Whether a text is due that nobody has claimed. */
export async function mayTextBeDue(session: Session, now: DateTime): Promise<boolean> {
  return (await selectDueText(session, { now })).length > 0
}

const selectDueText = keptQuery(({ db, tables: { messages } }, { one }: Given<{ now: DateTime }>) =>
  db
    .select({ id: messages.id })
    .from(messages)
    .where(and(eq(messages.state, 'waiting'), lte(messages.dueAt, one('now', messages.dueAt))))
    .limit(1),
)

/** Which of these texts have not left: they wait, or will not be sent. */
export async function listUnsent({ db, tables }: Session, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const { id, state, sentAt } = tables.messages
  const rows = await db
    .select({ id })
    .from(tables.messages)
    .where(and(inArray(id, ids), isNull(sentAt), inArray(state, ['waiting', 'dropped', 'refused'])))
  return new Set(rows.map((row) => row.id))
}

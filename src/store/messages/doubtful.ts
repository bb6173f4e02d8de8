import type { DateTime } from 'luxon'
import type { Session, Transaction } from '../engine/database.ts'
import { and, asc, eq, gte, inArray, isNull, lte, or } from '../engine/drizzle.ts'
import { type Given, keptQuery } from '../engine/kept-query.ts'
import { isInWords, type Message, type MessageRow } from './message.ts'

/** Texts of which we do not know whether the carrier took them, due to be looked for: danger and answers first. */
export async function listUncertain(session: Session, now: DateTime, limit: number): Promise<Message[]> {
  return (await selectUncertain(session, { now, limit })).filter(isInWords)
}

interface UpTo {
  now: DateTime
  limit: number
}

const selectUncertain = keptQuery(({ db, tables: { messages } }, { one, value }: Given<UpTo>) =>
  db
    .select()
    .from(messages)
    .where(and(eq(messages.state, 'uncertain'), lte(messages.dueAt, one('now', messages.dueAt))))
    .orderBy(asc(messages.rank), asc(messages.dueAt))
    .limit(value('limit')),
)

/** Texts that left within a window and of which nothing was heard since, due to be asked after. */
export async function listUnheardOf(
  session: Session,
  now: DateTime,
  window: { sentAfter: DateTime; sentBefore: DateTime },
  limit: number,
): Promise<Message[]> {
  return (await selectUnheardOf(session, { now, limit, ...window })).filter(isInWords)
}

const selectUnheardOf = keptQuery(
  ({ db, tables: { messages } }, { one, value }: Given<UpTo & { sentAfter: DateTime; sentBefore: DateTime }>) => {
    const { id, state, dueAt, sentAt } = messages
    return db
      .select()
      .from(messages)
      .where(
        and(
          eq(state, 'sent'),
          lte(dueAt, one('now', dueAt)),
          lte(sentAt, one('sentBefore', sentAt)),
          gte(sentAt, one('sentAfter', sentAt)),
        ),
      )
      .orderBy(asc(dueAt), asc(id))
      .limit(value('limit'))
  },
)

/** A text that left is due again only to be asked after. */
export async function putOffLook({ db, tables }: Transaction, id: string, dueAt: DateTime): Promise<void> {
  const { messages } = tables
  await db
    .update(messages)
    .set({ dueAt })
    .where(and(eq(messages.id, id), eq(messages.state, 'sent')))
}

/** Texts whose use is over and that are not settled: those that wait, due since then (`noLaterThanUse`), and those in doubt of which nobody was told. */
export function listPastUse(session: Session, now: DateTime, limit: number): Promise<MessageRow[]> {
  return selectPastUse(session, { now, limit })
}

const selectPastUse = keptQuery(({ db, tables: { messages } }, { one, value }: Given<UpTo>) =>
  db
    .select()
    .from(messages)
    .where(
      and(
        or(
          and(eq(messages.state, 'waiting'), lte(messages.dueAt, one('now', messages.dueAt))),
          and(eq(messages.state, 'uncertain'), isNull(messages.reason)),
        ),
        lte(messages.usefulUntil, one('now', messages.usefulUntil)),
      ),
    )
    .orderBy(asc(messages.usefulUntil))
    .limit(value('limit')),
)

/** Sids we already hold among these: a text of the carrier's list that belongs to another row is not this one. */
export async function heldSids({ db, tables }: Session, sids: string[]): Promise<Set<string>> {
  if (sids.length === 0) return new Set()
  const rows = await db
    .select({ sid: tables.messages.sid })
    .from(tables.messages)
    .where(inArray(tables.messages.sid, sids))
  return new Set(rows.flatMap(({ sid }) => (sid ? [sid] : [])))
}

import type { DateTime } from 'luxon'
import type { IncomingSms } from '../../domain/message.ts'
import type { Session, Transaction } from '../engine/database.ts'
import { and, eq, inArray, max, sql } from '../engine/drizzle.ts'
import { type Given, keptQuery } from '../engine/kept-query.ts'
import { phoneKeyOf } from '../people/people.ts'
import { RANK } from './message.ts'

interface ReceivedText {
  id: string
  sms: IncomingSms
  officeId: string | undefined
  probationerId: string | undefined
  how?: Arrival
}

/** How a text of somebody came: by its first webhook, by another one after we had failed, or found at the carrier when we asked. */
export type Arrival = 'atOnce' | 'again' | 'asked'

/** Keeps a text as it came; false when this `MessageSid` was already kept: carriers repeat themselves. */
export async function keepReceived(tx: Transaction, text: ReceivedText, now: DateTime): Promise<boolean> {
  const { id, sms, officeId = null, probationerId = null, how = 'atOnce' } = text
  const { sid, from, body } = sms
  const reason = how === 'atOnce' ? null : how
  const received = { id, key: keyOfReceived(sid), sid, officeId, probationerId, phone: from, body, reason, at: now }
  return (await insertReceived(tx, { ...received, phoneKey: phoneKeyOf(tx, from) })).length > 0
}

interface ReceivedRow {
  id: string
  key: string
  sid: string
  officeId: string | null
  probationerId: string | null
  phone: string
  phoneKey: string
  body: string
  reason: string | null
  at: DateTime
}

const insertReceived = keptQuery(({ db, tables: { messages } }, { value }: Given<ReceivedRow>) =>
  db
    .insert(messages)
    .values({
      id: value('id'),
      key: value('key'),
      sid: value('sid'),
      direction: 'in',
      officeId: value('officeId'),
      probationerId: value('probationerId'),
      kind: 'received',
      phone: value('phone'),
      phoneKey: value('phoneKey'),
      body: value('body'),
      state: 'received',
      reason: value('reason'),
      rank: RANK.answer,
      dueAt: value('at'),
      createdAt: value('at'),
    })
    .onConflictDoNothing()
    .returning({ id: messages.id }),
)

/** A text that we found by asking was on its way all the same: its webhook came. */
export async function markCameAfterAll({ db, tables }: Transaction, sid: string): Promise<void> {
  const { messages } = tables
  await db
    .update(messages)
    .set({ reason: null })
    .where(and(eq(messages.sid, sid), eq(messages.reason, 'asked' satisfies Arrival)))
}

/** Notes of texts that were kept, by their ids at the carrier, that they had been refused before; returns which are kept. */
export async function markRefusedBefore({ db, tables }: Transaction, sids: readonly string[]): Promise<string[]> {
  const { messages } = tables
  const kept: string[] = []
  for (let start = 0; start < sids.length; start += AT_ONCE) {
    const keys = sids.slice(start, start + AT_ONCE).map(keyOfReceived)
    const marked = await db
      .update(messages)
      .set({ reason: sql`coalesce(${messages.reason}, ${'again' satisfies Arrival})` })
      .where(inArray(messages.key, keys))
      .returning({ sid: messages.sid })
    kept.push(...marked.flatMap(({ sid }) => sid ?? []))
  }
  return kept
}

/** A statement takes some thousands of values. */
const AT_ONCE = 500

function keyOfReceived(sid: string): string {
  return `in:${sid}`
}

/** When each of these people last wrote, be it on a number they share: then what was written waits for each of those who hold it. */
export async function listLastWritten(
  { db, tables }: Session,
  probationerIds: string[],
): Promise<Map<string, DateTime>> {
  if (probationerIds.length === 0) return new Map()
  const { messages, requests } = tables
  const alone = await db
    .select({ id: messages.probationerId, at: max(messages.createdAt) })
    .from(messages)
    .where(and(inArray(messages.probationerId, probationerIds), eq(messages.direction, 'in')))
    .groupBy(messages.probationerId)
  const shared = await db
    .select({ id: requests.probationerId, at: max(requests.createdAt) })
    .from(requests)
    .innerJoin(messages, eq(messages.id, requests.messageId))
    .where(and(inArray(requests.probationerId, probationerIds), eq(messages.direction, 'in')))
    .groupBy(requests.probationerId)
  const last = new Map<string, DateTime>()
  for (const { id, at } of [...alone, ...shared]) {
    const known = last.get(id ?? '')
    if (id && at && (!known || known < at)) last.set(id, at)
  }
  return last
}

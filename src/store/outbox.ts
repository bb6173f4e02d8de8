import type { DateTime } from 'luxon'
import type { DropReason, MessageState } from '../domain/message.ts'
import type { Session, Transaction } from './database.ts'
import { lockChosen } from './dialect.ts'
import { and, asc, desc, eq, gt, gte, inArray, isNull, lte, ne, notInArray, or, sql } from './drizzle.ts'
import { phoneKeyOf } from './people.ts'

export type Message = Session['tables']['messages']['$inferSelect']

/** Who goes first: danger, then answers to somebody who just wrote, then what we send on our own. */
export const RANK = { danger: 0, answer: 1, ours: 2 } as const

/** The kind of a text in an agent's own words. */
export const BY_HAND = 'agent'
/** The kind of a list of moments that an agent proposes. */
export const PROPOSED = 'slotsProposed'

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
  usefulUntil?: DateTime | undefined
}

/** Puts texts in the outbox, in the transaction of what caused them; true for those whose key was new. */
export async function enqueueTexts(tx: Transaction, texts: NewText[], now: DateTime): Promise<Set<string>> {
  if (texts.length === 0) return new Set()
  const { messages } = tx.tables
  const added = await tx.db
    .insert(messages)
    .values(
      texts.map((text) => ({
        ...text,
        phoneKey: phoneKeyOf(tx, text.phone),
        direction: 'out' as const,
        state: 'waiting' as const,
        createdAt: now,
      })),
    )
    .onConflictDoNothing()
    .returning({ key: messages.key })
  return new Set(added.map(({ key }) => key))
}

/** Claims texts that are due, the most urgent first: nobody else sends them before the lease is over. */
export async function claimTexts(
  tx: Transaction,
  { now, leaseUntil, limit }: { now: DateTime; leaseUntil: DateTime; limit: number },
): Promise<Message[]> {
  const { engine, db, tables } = tx
  const { messages } = tables
  const chosen = db
    .select({ id: messages.id })
    .from(messages)
    .where(and(eq(messages.state, 'waiting'), lte(messages.dueAt, now)))
    .orderBy(asc(messages.rank), asc(messages.dueAt), asc(messages.id))
    .limit(limit)
  // Named apart, so that Postgres chooses once: within the update it may choose again for every row, and pass the limit.
  const due = db.$with('due').as(lockChosen(engine, chosen))
  const claimed = await db
    .with(due)
    .update(messages)
    .set({
      state: 'sending',
      leaseUntil,
      attempts: sql`${messages.attempts} + 1`,
      firstTriedAt: sql`coalesce(${messages.firstTriedAt}, ${sql.param(now, messages.firstTriedAt)})`,
    })
    .where(inArray(messages.id, db.select({ id: due.id }).from(due)))
    .returning()
  return claimed.sort(byUrgency)
}

/** The order of the claim, which `returning` does not keep. */
function byUrgency(a: Message, b: Message): number {
  return a.rank - b.rank || a.dueAt.toMillis() - b.dueAt.toMillis() || (a.id < b.id ? -1 : 1)
}

/** Puts claimed texts that were not tried back into the queue, as if they had never left it. */
export async function unclaimTexts({ db, tables }: Transaction, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  const { messages } = tables
  await db
    .update(messages)
    .set({ state: 'waiting', leaseUntil: null, attempts: sql`${messages.attempts} - 1` })
    .where(and(inArray(messages.id, ids), eq(messages.state, 'sending')))
}

/** Whether a text that was claimed is still to be sent: what was heard since may have settled it. */
export async function isStillClaimed({ db, tables }: Session, id: string): Promise<boolean> {
  const { messages } = tables
  const claimed = await db
    .select({ id: messages.id })
    .from(messages)
    .where(and(eq(messages.id, id), eq(messages.state, 'sending')))
  return claimed.length > 0
}

/** Claims whose lease is over: whoever held them died between the call and the answer, so we cannot know. */
export async function giveUpLeases({ db, tables }: Transaction, now: DateTime): Promise<number> {
  const { messages } = tables
  const lost = await db
    .update(messages)
    .set({ state: 'uncertain', leaseUntil: null, dueAt: now, absences: 0 })
    .where(and(eq(messages.state, 'sending'), lte(messages.leaseUntil, now)))
    .returning({ id: messages.id })
  return lost.length
}

/** Texts of which we do not know whether the carrier took them, due to be looked for: danger and answers first. */
export async function listUncertain({ db, tables }: Session, now: DateTime, limit: number): Promise<Message[]> {
  const { messages } = tables
  return db
    .select()
    .from(messages)
    .where(and(eq(messages.state, 'uncertain'), lte(messages.dueAt, now)))
    .orderBy(asc(messages.rank), asc(messages.dueAt))
    .limit(limit)
}

/** Texts that left within a window and of which nothing was heard since, due to be asked after. */
export async function listUnheardOf(
  { db, tables }: Session,
  now: DateTime,
  { sentAfter, sentBefore }: { sentAfter: DateTime; sentBefore: DateTime },
  limit: number,
): Promise<Message[]> {
  const { messages } = tables
  return db
    .select()
    .from(messages)
    .where(
      and(
        eq(messages.state, 'sent'),
        lte(messages.dueAt, now),
        lte(messages.sentAt, sentBefore),
        gte(messages.sentAt, sentAfter),
      ),
    )
    .orderBy(asc(messages.dueAt), asc(messages.id))
    .limit(limit)
}

/** A text that left is due again only to be asked after. */
export async function putOffLook({ db, tables }: Transaction, id: string, dueAt: DateTime): Promise<void> {
  const { messages } = tables
  await db
    .update(messages)
    .set({ dueAt })
    .where(and(eq(messages.id, id), eq(messages.state, 'sent')))
}

/** Texts whose use is over and that may still be on their way: those that wait, and those in doubt of which nobody was told. */
export async function listPastUse({ db, tables }: Session, now: DateTime, limit: number): Promise<Message[]> {
  const { messages } = tables
  return db
    .select()
    .from(messages)
    .where(
      and(
        inArray(messages.state, ['waiting', 'uncertain']),
        lte(messages.usefulUntil, now),
        or(eq(messages.state, 'waiting'), isNull(messages.reason)),
      ),
    )
    .orderBy(asc(messages.usefulUntil))
    .limit(limit)
}

export interface MessageChange {
  state: MessageState
  body?: string
  phone?: string
  phoneKey?: string
  attempts?: number
  sid?: string | null
  reason?: string | null
  errorCode?: number | null
  dueAt?: DateTime
  absences?: number
  sentAt?: DateTime
  settledAt?: DateTime
}

/**
 * Writes down what became of a text, if it still is in one of the states we believed; false when somebody else was first.
 * A terminal state is never among them, so it is never overwritten.
 */
export async function markText(
  { db, tables }: Transaction,
  id: string,
  from: readonly MessageState[],
  change: MessageChange,
): Promise<boolean> {
  const { messages } = tables
  const marked = await db
    .update(messages)
    .set({ ...change, ...(change.state !== 'sending' && { leaseUntil: null }) })
    .where(and(eq(messages.id, id), inArray(messages.state, from)))
    .returning({ id: messages.id })
  return marked.length > 0
}

/** Drops texts that still wait about the other versions of an appointment. */
export async function dropWaiting(
  { db, tables }: Transaction,
  appointmentId: string,
  version: number,
  now: DateTime,
): Promise<void> {
  const { messages } = tables
  const reason: DropReason = 'newVersion'
  await db
    .update(messages)
    .set({ state: 'dropped', reason, settledAt: now })
    .where(
      and(
        eq(messages.appointmentId, appointmentId),
        ne(messages.version, version),
        eq(messages.state, 'waiting'),
        eq(messages.rank, RANK.ours),
      ),
    )
}

export async function findMessage({ db, tables }: Session, id: string): Promise<Message | undefined> {
  const [row] = await db.select().from(tables.messages).where(eq(tables.messages.id, id))
  return row
}

export async function findMessageBySid({ db, tables }: Session, sid: string): Promise<Message | undefined> {
  const [row] = await db.select().from(tables.messages).where(eq(tables.messages.sid, sid))
  return row
}

/** Texts about one version of an appointment that left, or wait: what a reminder must not come on top of. */
export async function listTextsOf({ db, tables }: Session, appointmentId: string, version: number): Promise<Message[]> {
  const { messages } = tables
  return db
    .select()
    .from(messages)
    .where(
      and(
        eq(messages.appointmentId, appointmentId),
        eq(messages.version, version),
        eq(messages.direction, 'out'),
        notInArray(messages.state, ['dropped', 'refused', 'undelivered']),
      ),
    )
    .orderBy(asc(messages.id))
}

/** How many texts went, or are going, to a number since an instant: the guard against a loop. */
export async function countTextsTo(session: Session, phone: string, since: DateTime): Promise<number> {
  const { messages } = session.tables
  const rows = await session.db
    .select({ id: messages.id })
    .from(messages)
    .where(
      and(
        eq(messages.phoneKey, phoneKeyOf(session, phone)),
        eq(messages.direction, 'out'),
        gt(messages.createdAt, since),
        notInArray(messages.state, ['dropped', 'refused']),
      ),
    )
  return rows.length
}

/** How many texts left for a number since an instant. */
export async function countLeftFor(session: Session, phoneKey: string, since: DateTime): Promise<number> {
  const { messages } = session.tables
  const rows = await session.db
    .select({ id: messages.id })
    .from(messages)
    .where(and(eq(messages.phoneKey, phoneKey), eq(messages.direction, 'out'), gt(messages.sentAt, since)))
  return rows.length
}

/** Whether a text of one of these kinds was written to the same number after this one. */
export async function wasSaidAfter(
  { db, tables }: Session,
  { id, phoneKey }: Pick<Message, 'id' | 'phoneKey'>,
  kinds: readonly string[],
): Promise<boolean> {
  const { messages } = tables
  const later = await db
    .select({ id: messages.id })
    .from(messages)
    .where(
      and(
        eq(messages.phoneKey, phoneKey),
        eq(messages.direction, 'out'),
        inArray(messages.kind, [...kinds]),
        gt(messages.id, id),
      ),
    )
    .limit(1)
  return later.length > 0
}

/** Everything exchanged with a number, oldest first. */
export async function listExchanged(session: Session, phone: string, limit: number): Promise<Message[]> {
  const { messages } = session.tables
  const rows = await session.db
    .select()
    .from(messages)
    .where(eq(messages.phoneKey, phoneKeyOf(session, phone)))
    .orderBy(desc(messages.createdAt), desc(messages.id))
    .limit(limit)
  return rows.reverse()
}

/** Sids we already hold among these: a text of the carrier's list that belongs to another row is not this one. */
export async function heldSids({ db, tables }: Session, sids: string[]): Promise<Set<string>> {
  if (sids.length === 0) return new Set()
  const rows = await db
    .select({ sid: tables.messages.sid })
    .from(tables.messages)
    .where(inArray(tables.messages.sid, sids))
  return new Set(rows.flatMap(({ sid }) => (sid ? [sid] : [])))
}

/** What became of every text of ours about these appointments: which version each spoke of, and where it stands. */
export async function listFatesAbout({ db, tables }: Session, appointmentIds: string[]) {
  const { messages } = tables
  return db
    .select({
      appointmentId: messages.appointmentId,
      version: messages.version,
      state: messages.state,
      reason: messages.reason,
      sentAt: messages.sentAt,
    })
    .from(messages)
    .where(and(inArray(messages.appointmentId, appointmentIds), eq(messages.direction, 'out')))
    .orderBy(asc(messages.createdAt), asc(messages.id))
}

/** When texts to these people were last lost, since an instant: undelivered, or refused by the carrier. */
export async function listLostSince({ db, tables }: Session, probationerIds: string[], since: DateTime) {
  if (probationerIds.length === 0) return []
  const { messages } = tables
  return db
    .select({ probationerId: messages.probationerId, at: messages.settledAt })
    .from(messages)
    .where(
      and(
        inArray(messages.probationerId, probationerIds),
        inArray(messages.state, ['undelivered', 'refused']),
        gte(messages.settledAt, since),
      ),
    )
    .orderBy(asc(messages.settledAt))
}

/** After an older copy was put back, a text due since then may have left: it is looked for at the carrier before anything else. */
export async function doubtWaiting({ db, tables }: Transaction, now: DateTime): Promise<number> {
  const { messages } = tables
  const doubted = await db
    .update(messages)
    .set({ state: 'uncertain', dueAt: now, absences: 0 })
    .where(and(eq(messages.state, 'waiting'), lte(messages.dueAt, now)))
    .returning({ id: messages.id })
  return doubted.length
}

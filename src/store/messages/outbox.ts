import { DateTime } from 'luxon'
import type { MessageState } from '../../domain/message.ts'
import type { Session, Transaction } from '../engine/database.ts'
import { type Engine, lockChosen } from '../engine/dialect.ts'
import { alias, and, asc, eq, inArray, isNull, lte, notExists, or, type SQL, sql } from '../engine/drizzle.ts'
import { type Given, keptList, keptQuery } from '../engine/kept-query.ts'
import { ownValues } from '../engine/own-values.ts'
import { phoneKeyOf } from '../people/people.ts'
import { isUrgent, type Message, type MessageRow, RANK } from './message.ts'

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

interface Claim {
  now: DateTime
  leaseUntil: DateTime
  limit: number
}

/** Claims texts that are due, the most urgent first: nobody else sends them before the lease is over. */
export async function claimTexts(tx: Transaction, { now, leaseUntil, limit }: Claim): Promise<MessageRow[]> {
  const claimed: MessageRow[] = []
  // A rank at a time: of all that is due at once an engine would read and sort ten thousand for each batch.
  for (const rank of Object.values(RANK)) {
    if (claimed.length < limit)
      claimed.push(...(await claimOf(tx, rank, { now, leaseUntil, limit: limit - claimed.length })))
  }
  return claimed
}

async function claimOf(tx: Transaction, rank: number, claim: Claim): Promise<MessageRow[]> {
  const claimed = await (rank === RANK.ours ? claimOurs : claimUrgent)(tx, { ...claim, rank })
  // The order of the claim, which `returning` does not keep.
  return claimed.sort((a, b) => a.dueAt.toMillis() - b.dueAt.toMillis() || (a.id < b.id ? -1 : 1))
}

const claimOurs = keptQuery(claiming())
const claimUrgent = keptQuery(claiming(isUrgent))

type RankedClaim = Claim & { rank: number }
type Messages = Session['tables']['messages']

function claiming(ofSome?: (messages: Messages) => SQL) {
  return ({ engine, db, tables: { messages } }: Session, { one, value }: Given<RankedClaim>) => {
    const chosen = db
      .select({ id: messages.id })
      .from(messages)
      .where(
        and(
          eq(messages.state, 'waiting'),
          eq(messages.rank, one('rank', messages.rank)),
          ofSome?.(messages),
          lte(messages.dueAt, one('now', messages.dueAt)),
          inTurn(engine, db, messages),
        ),
      )
      .orderBy(asc(messages.dueAt), asc(messages.id))
      .limit(value('limit'))
    // Named apart, so that Postgres chooses once: within the update it may choose again for every row, and pass the limit.
    const due = db.$with('due').as(lockChosen(engine, chosen))
    return db
      .with(due)
      .update(messages)
      .set({
        state: 'sending',
        leaseUntil: value('leaseUntil'),
        untriedUntil: value('leaseUntil'),
        hour: sql`coalesce(${messages.hour}, ${messages.dueAt})`,
        attempts: sql`${messages.attempts} + 1`,
        firstTriedAt: sql`coalesce(${messages.firstTriedAt}, ${sql.param(value('now'), messages.firstTriedAt)})`,
      })
      .where(inArray(messages.id, db.select({ id: due.id }).from(due)))
      .returning()
  }
}

/**
 * Not while another text to the same person, as urgent or more, is on its way from whatever machine: they leave in their order. Of those that one
 * machine claims the dispatch sees to it, and SQLite has one.
 */
function inTurn(engine: Engine, db: Session['db'], messages: Messages): SQL | undefined {
  if (engine === 'sqlite') return undefined
  const other = alias(messages, 'other')
  const isAhead = and(
    eq(other.state, 'sending'),
    lte(other.rank, messages.rank),
    or(eq(other.probationerId, messages.probationerId), eq(other.phoneKey, messages.phoneKey)),
  )
  return notExists(db.select({ id: other.id }).from(other).where(isAhead))
}

/** Puts claimed texts that were not tried back into the queue, as if they had never left it, or for another hour, which is theirs unless they are `late`. */
export async function unclaimTexts(
  { db, tables }: Transaction,
  ids: string[],
  dueAt?: DateTime,
  late = false,
): Promise<void> {
  if (ids.length === 0) return
  const { messages } = tables
  await db
    .update(messages)
    .set({
      ...neverClaimed(messages),
      ...(dueAt && { dueAt: noLaterThanUse(messages, dueAt) }),
      ...(dueAt && !late && { hour: null }),
    })
    .where(and(inArray(messages.id, ids), eq(messages.state, 'sending')))
}

/** The hour of a text that waits, or the end of its use if that is sooner: whatever is past its use is found among what is due. */
export function noLaterThanUse({ dueAt, usefulUntil }: Messages, instant: DateTime): SQL {
  const until = sql.param(instant, dueAt)
  return sql`case when ${usefulUntil} < ${until} then ${usefulUntil} else ${until} end`
}

/**
 * Writes down that these claimed texts are about to be handed to the carrier, and may have left from here on. Returns which still are to be: what
 * was heard since may have settled some, and others were given back because their claim was over.
 */
export async function markHandedOver(tx: Transaction, ids: string[], leaseUntil: DateTime): Promise<Set<string>> {
  return new Set((await updateHanded(tx, ids, { leaseUntil })).map(({ id }) => id))
}

const updateHanded = keptList(
  ({ db, tables: { messages } }, ids: string[], { value }: Given<{ leaseUntil: DateTime }>) =>
    db
      .update(messages)
      .set({ untriedUntil: null, leaseUntil: value('leaseUntil') })
      .where(
        and(inArray(messages.id, ids), eq(messages.state, 'sending'), eq(messages.untriedUntil, messages.leaseUntil)),
      )
      .returning({ id: messages.id }),
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

/**
 * Claims whose lease is over. What nobody had begun to hand over waits again as if it had never been claimed; of the rest, whoever held it died
 * between the call and the answer, so we cannot know.
 */
export async function giveUpLeases(tx: Transaction, now: DateTime): Promise<number> {
  const untried = await updateUntried(tx, { now })
  return untried.length + (await updateLost(tx, { now })).length
}

const updateUntried = keptQuery(({ db, tables: { messages } }, { one }: Given<{ now: DateTime }>) =>
  db
    .update(messages)
    .set(neverClaimed(messages))
    .where(
      and(
        eq(messages.state, 'sending'),
        lte(messages.leaseUntil, one('now', messages.leaseUntil)),
        eq(messages.untriedUntil, messages.leaseUntil),
      ),
    )
    .returning({ id: messages.id }),
)

function neverClaimed({ attempts, firstTriedAt }: Messages) {
  return {
    state: 'waiting',
    leaseUntil: null,
    attempts: sql`${attempts} - 1`,
    firstTriedAt: sql`case when ${attempts} > 1 then ${firstTriedAt} end`,
  } as const
}

const updateLost = keptQuery(({ db, tables: { messages } }, { one, value }: Given<{ now: DateTime }>) =>
  db
    .update(messages)
    .set({ state: 'uncertain', leaseUntil: null, dueAt: value('now'), absences: 0 })
    .where(and(eq(messages.state, 'sending'), lte(messages.leaseUntil, one('now', messages.leaseUntil))))
    .returning({ id: messages.id }),
)

export interface MessageChange {
  state: MessageState
  /** Null: its words are not kept. */
  body?: string | null
  phone?: string
  phoneKey?: string
  attempts?: number
  sid?: string | null
  reason?: string | null
  errorCode?: number | null
  dueAt?: DateTime
  hour?: null
  absences?: number
  sentAt?: DateTime
  settledAt?: DateTime
  createdAt?: DateTime
}

/**
 * Writes down what became of a text, if it still is in one of the states we believed; false when somebody else was first.
 * A terminal state is never among them, so it is never overwritten.
 */
export async function markText(
  tx: Transaction,
  id: string,
  from: readonly MessageState[],
  change: MessageChange,
): Promise<boolean> {
  const values = { ...change, ...(change.state !== 'sending' && { leaseUntil: null }) }
  const columns = Object.keys(values).sort() as (keyof typeof values)[]
  const shape = `${from} ${columns}`
  const update = markings.get(shape) ?? marking(from, columns)
  markings.set(shape, update)
  return (await update(tx, { ...values, markedId: id })).length > 0
}

type Marking = Omit<MessageChange, 'leaseUntil'> & { leaseUntil?: null; markedId: string }
const markings = new Map<string, ReturnType<typeof marking>>()

/** A handful of shapes: what may become of a text is written in a few places. */
function marking(from: readonly MessageState[], columns: (keyof Omit<Marking, 'markedId'>)[]) {
  return keptQuery(({ db, tables: { messages } }, { one, value }: Given<Marking>) =>
    db
      .update(messages)
      .set(Object.fromEntries(columns.map((column) => [column, value(column)])))
      .where(and(eq(messages.id, one('markedId', messages.id)), inArray(messages.state, from)))
      .returning({ id: messages.id }),
  )
}

/** Keeps the words of claimed texts and the numbers they go to; one that was only planned was made as it is put into words. */
export async function keepWords(
  { db, tables: { messages } }: Transaction,
  texts: readonly Pick<Message, 'id' | 'body' | 'phone' | 'phoneKey'>[],
  now: DateTime,
): Promise<void> {
  if (texts.length === 0) return
  const own = (name: 'body' | 'phone' | 'phoneKey') =>
    ownValues(messages.id, messages[name], new Map(texts.map((text) => [text.id, text[name]])))
  const { phoneKey, createdAt } = messages
  await db
    .update(messages)
    .set({
      body: own('body'),
      phone: own('phone'),
      phoneKey: own('phoneKey'),
      createdAt: sql`case when ${phoneKey} is null then ${sql.param(now, createdAt)} else ${createdAt} end`,
    })
    .where(and(inArray(messages.id, idsOf(texts)), eq(messages.state, 'sending')))
}

/** Writes down that the carrier took these texts, if nobody has yet: returns for which it is news. Whose number it was is known meanwhile, and stays so. */
export async function markSent(
  { db, tables: { messages } }: Transaction,
  taken: readonly { id: string; sid: string; sentAt: DateTime }[],
): Promise<Set<string>> {
  if (taken.length === 0) return new Set()
  const own = <Name extends 'sid' | 'sentAt'>(name: Name) =>
    ownValues(messages.id, messages[name], new Map(taken.map((text) => [text.id, text[name]])))
  const marked = await db
    .update(messages)
    .set({
      state: 'sent',
      sid: own('sid'),
      sentAt: own('sentAt'),
      reason: sql`case when ${messages.reason} = 'wrongNumber' then ${messages.reason} end`,
      leaseUntil: null,
    })
    .where(and(inArray(messages.id, idsOf(taken)), inArray(messages.state, ['waiting', 'sending', 'uncertain'])))
    .returning({ id: messages.id })
  return new Set(marked.map(({ id }) => id))
}

/** The same change of several texts, for those that still are in one of these states: returns which they are. */
export async function markTexts(
  { db, tables }: Transaction,
  ids: string[],
  from: readonly MessageState[],
  change: MessageChange,
): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const { messages } = tables
  const marked = await db
    .update(messages)
    .set({ ...change, ...(change.state !== 'sending' && { leaseUntil: null }) })
    .where(and(inArray(messages.id, ids), inArray(messages.state, from)))
    .returning({ id: messages.id })
  return new Set(marked.map(({ id }) => id))
}

function idsOf(texts: readonly { id: string }[]): string[] {
  return texts.map(({ id }) => id)
}

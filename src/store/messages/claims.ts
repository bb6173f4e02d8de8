import type { DateTime } from 'luxon'
import type { Session, Transaction } from '../engine/database.ts'
import { type Engine, lockChosen } from '../engine/dialect.ts'
import { alias, and, asc, eq, inArray, lte, notExists, or, type SQL, sql } from '../engine/drizzle.ts'
import { type Given, keptList, keptQuery } from '../engine/kept-query.ts'
import { isUrgent, type MessageRow, RANK } from './message.ts'

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

const claimUrgent = keptQuery(claiming((messages) => ({ which: isUrgent(messages), nextBy: messages.id })))
/**
 * In the order of their index: in any other one an engine goes through all that is due for each batch, and Postgres holds each of them against all that
 * is on its way (of 16,000 due among 11 million, 2.8 s a batch instead of 0.015).
 */
const claimOurs = keptQuery(claiming(({ usefulUntil }) => ({ nextBy: usefulUntil })))

type RankedClaim = Claim & { rank: number }
type Messages = Session['tables']['messages']

/** `nextBy`: what is first among those of one instant. */
function claiming(of: (messages: Messages) => { which?: SQL; nextBy: Messages['id'] | Messages['usefulUntil'] }) {
  return ({ engine, db, tables: { messages } }: Session, { one, value }: Given<RankedClaim>) => {
    const { which, nextBy } = of(messages)
    const chosen = db
      .select({ id: messages.id })
      .from(messages)
      .where(
        and(
          eq(messages.state, 'waiting'),
          eq(messages.rank, one('rank', messages.rank)),
          which,
          lte(messages.dueAt, one('now', messages.dueAt)),
          inTurn(engine, db, messages),
        ),
      )
      .orderBy(asc(messages.dueAt), asc(nextBy))
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

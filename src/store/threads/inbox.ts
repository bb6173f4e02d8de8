import type { DateTime } from 'luxon'
import type { ConversationList } from '../../domain/people.ts'
import { ANSWERED_IN_WRITING } from '../../domain/worklist.ts'
import type { Session } from '../engine/database.ts'
import {
  and,
  count,
  desc,
  eq,
  gt,
  gte,
  inArray,
  isNotNull,
  isNull,
  max,
  not,
  type SQL,
  sql,
} from '../engine/drizzle.ts'
import { isFollowedBy } from '../people/followed.ts'

/** What was written longer ago and waits for nobody is on the person's own page. */
const LISTED_FOR = { days: 30 }

export interface InboxReader {
  officeId: string
  agentId: string
  now: DateTime
}

/** A talk of the list: whose, and whether they wait for an answer. */
export interface InboxRow {
  probationerId: string
  waits: boolean
}

/** A page of the talks of an office, the latest first; one that was put off is as new as the moment it came back. */
export async function listInbox(
  session: Session,
  reader: InboxReader,
  list: ConversationList,
  { limit, offset }: { limit: number; offset: number },
): Promise<InboxRow[]> {
  const { threads, probationers } = session.tables
  const { talks, among } = talksOf(session, reader)
  const rows = await session.db
    .select({ probationerId: talks.probationerId, waits: talks.waits })
    .from(talks)
    .innerJoin(probationers, eq(probationers.id, talks.probationerId))
    .leftJoin(threads, eq(threads.probationerId, talks.probationerId))
    .where(among(list))
    .orderBy(desc(latestOf(session, talks.at, reader)), desc(talks.probationerId))
    .limit(limit)
    .offset(offset)
  return rows.map(({ probationerId, waits }) => ({ probationerId, waits: Number(waits) > 0 }))
}

/** How many talks each list holds, in one read. */
export async function countInbox(session: Session, reader: InboxReader): Promise<Record<ConversationList, number>> {
  const { threads, probationers } = session.tables
  const { talks, among } = talksOf(session, reader)
  const of = (list: ConversationList) => count(sql`case when ${among(list)} then 1 end`)
  const [counted] = await session.db
    .select({
      waiting: of('waiting'),
      mine: of('mine'),
      unassigned: of('unassigned'),
      putOff: of('putOff'),
      all: count(),
    })
    .from(talks)
    .innerJoin(probationers, eq(probationers.id, talks.probationerId))
    .leftJoin(threads, eq(threads.probationerId, talks.probationerId))
  return counted ?? { waiting: 0, mine: 0, unassigned: 0, putOff: 0, all: 0 }
}

function talksOf(session: Session, reader: InboxReader) {
  const { threads } = session.tables
  const talks = linesOf(session, reader)
  const { now, agentId } = reader
  const isPutOff = sql`coalesce(${gt(threads.putOffUntil, now)} and ${threads.putOffAt} >= ${talks.at}, false)`
  const waits = sql`${talks.waits} > 0`
  const own = sql`(${threads.agentId} = ${agentId} or (${threads.agentId} is null and ${isFollowedBy(session, agentId, now)}))`
  const among = (list: ConversationList): SQL | undefined => {
    switch (list) {
      case 'all':
        return undefined
      case 'putOff':
        return isPutOff
      case 'mine':
        return and(not(isPutOff), own)
      case 'waiting':
        return and(not(isPutOff), waits)
      case 'unassigned':
        return and(not(isPutOff), waits, isNull(threads.agentId))
    }
  }
  return { talks, among }
}

/** Everybody who wrote lately, or waits, or was put off, each once. */
function linesOf({ db, tables }: Session, { officeId, now }: InboxReader) {
  const { messages, requests, threads } = tables
  const since = now.minus(LISTED_FOR)
  const line = (probationerId: SQL, at: SQL, waits: 0 | 1) => ({
    probationerId: sql<string>`${probationerId}`.as('probationer_id'),
    at: sql<DateTime>`${at}`.mapWith(messages.createdAt).as('at'),
    waits: sql<number>`${sql.raw(String(waits))}`.as('waits'),
  })
  const wrote = db
    .select(line(sql`${messages.probationerId}`, sql`${messages.createdAt}`, 0))
    .from(messages)
    .where(
      and(
        eq(messages.officeId, officeId),
        // Written out: SQLite takes an index of some rows only where it reads which they are.
        sql`${messages.direction} = 'in'`,
        gte(messages.createdAt, since),
        isNotNull(messages.probationerId),
      ),
    )
  const asked = (waits: 0 | 1, of: SQL | undefined) =>
    db
      .select(line(sql`${requests.probationerId}`, sql`${requests.createdAt}`, waits))
      .from(requests)
      .where(
        and(
          eq(requests.officeId, officeId),
          inArray(requests.kind, [...ANSWERED_IN_WRITING]),
          isNotNull(requests.probationerId),
          of,
        ),
      )
  const later = db
    .select(line(sql`${threads.probationerId}`, sql`${threads.putOffAt}`, 0))
    .from(threads)
    .where(and(eq(threads.officeId, officeId), gte(threads.putOffUntil, since)))
  const lines = wrote
    // Of a number that several hold, nobody can tell who wrote: it waits for each of them.
    .unionAll(asked(0, gte(requests.createdAt, since)))
    .unionAll(asked(1, inArray(requests.status, ['open', 'taken'])))
    .unionAll(later)
    .as('lines')
  return db
    .select({
      probationerId: sql<string>`${lines.probationerId}`.as('talk_person'),
      at: max(lines.at).as('talk_at'),
      waits: max(lines.waits).as('talk_waits'),
    })
    .from(lines)
    .groupBy(sql`${lines.probationerId}`)
    .as('talks')
}

function latestOf({ tables: { threads } }: Session, at: SQL | SQL.Aliased, { now }: InboxReader): SQL {
  const until = threads.putOffUntil
  return sql`case when ${until} <= ${sql.param(now, until)} and ${until} > ${at} then ${until} else ${at} end`
}

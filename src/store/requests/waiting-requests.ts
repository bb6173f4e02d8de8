import type { DateTime } from 'luxon'
import { STARTED } from '../../domain/appointment.ts'
import {
  BY_HOUR_OF_APPOINTMENT,
  DANGER_REQUESTS,
  LEAST_URGENT,
  MOOT,
  MOOT_ONCE_OVER,
  type RequestKind,
  URGENCY,
  URGENT_BEFORE,
} from '../../domain/worklist.ts'
import type { Session } from '../engine/database.ts'
import {
  and,
  count,
  desc,
  eq,
  exists,
  gt,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  notExists,
  or,
  type SQL,
  sql,
} from '../engine/drizzle.ts'
import { isFollowedBy } from '../people/followed.ts'

/** Whose list it is: everything that waits, what nobody has taken, or what somebody took or follows; a danger of nobody knows whom is on each. */
export type Whose = 'all' | 'unassigned' | 'mine'

export interface Waiting {
  officeId: string
  agentId: string
  whose: Whose
  now: DateTime
  /** How many share a number, where that was just counted: of none, all people need not be gone through again. */
  sharing?: number
}

export type CountedWaiting = Record<Whose, number> & {
  /** Of all that wait, those who share a number. */
  sharing: number
}

/** Something that waits for a person: a request, or somebody whose number another one has too, about whom nobody has decided. */
export type WaitingItem = { requestId: string } | { sharingId: string }

/** So many of one person's are listed, and one more where there are others: they come once these are dealt with. */
export const OF_ONE = 20

/**
 * What waits, of so many people: each with all of theirs beside the most urgent of it, and a stranger's message by itself. The most urgent first:
 * danger, then who could not be reached before an appointment to come (the soonest first), moves to approve, questions, wrong numbers, shared
 * numbers, strangers, the rest and, below, what is asked no more since its appointment is over.
 */
export async function listWaiting(
  session: Session,
  waiting: Waiting,
  { limit, offset }: { limit: number; offset: number },
): Promise<WaitingItem[]> {
  const people = await listPeopleWaiting(session, waiting, { limit, offset })
  if (people.length === 0) return []
  const all = allWaiting(session, waiting, people).as('waiting')
  const placed = session.db
    .select({
      ...{ id: all.id, source: all.source, who: all.who, place: all.place, since: all.since },
      nth: NTH_OF_ONE,
    })
    .from(all)
    .as('placed')
  const rows = await session.db
    .select({ id: placed.id, source: placed.source, who: placed.who })
    .from(placed)
    .where(sql`nth <= ${OF_ONE + 1}`)
    .orderBy(sql`place, since, id`)
  const byPerson = Map.groupBy(rows, ({ who }) => who)
  return [...byPerson.values()]
    .flat()
    .map(({ id, source }) => (source === 'request' ? { requestId: id } : { sharingId: id }))
}

const NTH_OF_ONE = sql<number>`row_number() over (partition by who order by place, since, id)`.as('nth')

/** So many of those of whom something waits, in the order of the most urgent of it. */
async function listPeopleWaiting(
  session: Session,
  waiting: Waiting,
  { limit, offset }: { limit: number; offset: number },
): Promise<string[]> {
  const all = allWaiting(session, waiting).as('waiting')
  const placed = session.db
    .select({ ...{ id: all.id, who: all.who, place: all.place, since: all.since }, nth: NTH_OF_ONE })
    .from(all)
    .as('placed')
  const rows = await session.db
    .select({ who: placed.who })
    .from(placed)
    .where(sql`nth = 1`)
    .orderBy(sql`place, since, id`)
    .limit(limit)
    .offset(offset)
  return rows.map(({ who }) => who)
}

/** Of how many people something waits; a stranger's message is of one. */
export async function countPeopleWaiting(session: Session, waiting: Waiting): Promise<number> {
  const all = allWaiting(session, waiting).as('waiting')
  const [row] = await session.db.select({ people: sql<number>`count(distinct who)` }).from(all)
  return Number(row?.people ?? 0)
}

/** Requests, and people who share a number, each with whose it is and its place in the order; of these people alone, where they are said. */
function allWaiting(session: Session, waiting: Waiting, people?: string[]) {
  const { db, tables } = session
  const { requests, appointments, probationers } = tables
  const ofRequests = db
    .select({
      id: requests.id,
      source: sql<'request' | 'sharing'>`'request'`.as('source'),
      who: sql<string>`coalesce(${requests.probationerId}, ${requests.id})`.as('who'),
      place: placeOf(session, waiting.now).as('place'),
      since:
        sql`case when ${requests.kind} in ${BY_APPOINTMENT} then coalesce(${appointments.startsAt}, ${requests.createdAt}) else ${requests.createdAt} end`.as(
          'since',
        ),
    })
    .from(requests)
    .leftJoin(appointments, eq(appointments.id, requests.appointmentId))
    .where(
      and(waits(session, waiting), people && or(inArray(requests.probationerId, people), inArray(requests.id, people))),
    )
  const nobodyShares = waiting.whose === 'mine' || waiting.sharing === 0
  const ofSharing = db
    .select({
      id: probationers.id,
      source: sql<'request' | 'sharing'>`'sharing'`.as('source'),
      who: sql<string>`${probationers.id}`.as('who'),
      place: sql<number>`${sql.raw(String(URGENCY.sharedNumber))}`.as('place'),
      since: sql`${probationers.createdAt}`.as('since'),
    })
    .from(probationers)
    .where(
      nobodyShares ? sql`1 = 0` : and(shares(session, waiting.officeId), people && inArray(probationers.id, people)),
    )
  return ofRequests.unionAll(ofSharing)
}

/** How many wait, on each of the lists, in two reads: who shares a number is looked for among all people. */
export async function countWaiting(
  session: Session,
  reader: Pick<Waiting, 'officeId' | 'agentId' | 'now'>,
): Promise<CountedWaiting> {
  const { db, tables } = session
  const among = (whose: Whose) => count(sql`case when ${waits(session, { ...reader, whose })} then 1 end`)
  const [asked] = await db
    .select({ all: count(), unassigned: among('unassigned'), mine: among('mine') })
    .from(tables.requests)
    .where(waits(session, { ...reader, whose: 'all' }))
  const [sharing] = await db
    .select({ people: count() })
    .from(tables.probationers)
    .where(shares(session, reader.officeId))
  const [requests, people] = [asked ?? { all: 0, unassigned: 0, mine: 0 }, sharing?.people ?? 0]
  return { all: requests.all + people, unassigned: requests.unassigned + people, mine: requests.mine, sharing: people }
}

/** How many requests nobody has taken, but for who shares a number. */
export async function countOpenRequests({ db, tables }: Session, officeId: string): Promise<number> {
  const { requests } = tables
  const [row] = await db
    .select({ items: count() })
    .from(requests)
    .where(and(eq(requests.officeId, officeId), eq(requests.status, 'open')))
  return row?.items ?? 0
}

/** Of how many people of each office, who share a number, nobody has decided: of all at once, since all people are gone through for one. */
export async function countSharing(session: Session): Promise<Map<string, number>> {
  const { probationers } = session.tables
  const rows = await session.db
    .select({ officeId: probationers.officeId, people: count() })
    .from(probationers)
    .where(shares(session))
    .groupBy(probationers.officeId)
  return new Map(rows.map(({ officeId, people }) => [officeId, people]))
}

/** A page of what was dealt with, the latest first. */
export async function listDone(
  { db, tables }: Session,
  officeId: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<string[]> {
  const { requests } = tables
  const rows = await db
    .select({ id: requests.id })
    .from(requests)
    .where(and(eq(requests.officeId, officeId), eq(requests.status, 'done')))
    .orderBy(desc(requests.doneAt), desc(requests.id))
    .limit(limit)
    .offset(offset)
  return rows.map(({ id }) => id)
}

export async function countDone({ db, tables }: Session, officeId: string): Promise<number> {
  const { requests } = tables
  const [row] = await db
    .select({ items: count() })
    .from(requests)
    .where(and(eq(requests.officeId, officeId), eq(requests.status, 'done')))
  return row?.items ?? 0
}

const BY_APPOINTMENT = sql.raw(`('${BY_HOUR_OF_APPOINTMENT.join("', '")}')`)

const MOOT_KINDS = sql.raw(`('${MOOT_ONCE_OVER.join("', '")}')`)

const REQUEST_KINDS = Object.keys(URGENCY) as RequestKind[]

function placeOf({ tables: { requests, appointments } }: Session, now: DateTime): SQL<number> {
  const upcoming = gt(appointments.startsAt, now)
  const whens = REQUEST_KINDS.map((kind) => {
    const upcomingOnly = URGENT_BEFORE.has(kind) ? sql` and ${upcoming}` : sql``
    return sql`when ${requests.kind} = ${sql.raw(`'${kind}'`)}${upcomingOnly} then ${sql.raw(String(URGENCY[kind]))}`
  })
  const askedBeforeIt = and(
    lte(appointments.startsAt, now.minus(STARTED)),
    lt(requests.createdAt, appointments.startsAt),
  )
  const over = sql`when ${requests.kind} in ${MOOT_KINDS} and ${askedBeforeIt} then ${sql.raw(String(MOOT))}`
  return sql<number>`case ${over} ${sql.join(whens, sql` `)} else ${sql.raw(String(LEAST_URGENT))} end`
}

function waits(session: Session, { officeId, agentId, whose, now }: Omit<Waiting, 'sharing'>): SQL | undefined {
  const { db, tables } = session
  const { requests, probationers } = tables
  const open = eq(requests.status, 'open')
  const taken = eq(requests.status, 'taken')
  const ofOffice = eq(requests.officeId, officeId)
  if (whose === 'unassigned') return and(ofOffice, open)
  if (whose === 'all') return and(ofOffice, or(open, taken))
  // Theirs without having been taken: of somebody they follow.
  const followed = db
    .select({ id: probationers.id })
    .from(probationers)
    .where(and(eq(probationers.id, requests.probationerId), isFollowedBy(session, agentId, now)))
  // Nobody follows whoever it is: whoever is there sees it.
  const dangerOfNobody = and(inArray(requests.kind, [...DANGER_REQUESTS]), isNull(requests.probationerId))
  return and(ofOffice, or(and(taken, eq(requests.agentId, agentId)), and(open, or(dangerOfNobody, exists(followed)))))
}

/** Those who share their number, to whom texts could leave but for that, and of whom nobody has decided; of an office, or of all. */
function shares({ db, tables }: Session, officeId?: string): SQL | undefined {
  const { probationers, requests } = tables
  // Worked out once: asking of each person whether somebody else has their number takes as long as there are people.
  const shared = db
    .select({ phoneKey: probationers.phoneKey })
    .from(probationers)
    .where(isNotNull(probationers.phoneKey))
    .groupBy(probationers.phoneKey)
    .having(gt(count(), 1))
  const decided = db
    .select({ id: requests.id })
    .from(requests)
    .where(and(eq(requests.probationerId, probationers.id), eq(requests.phoneKey, probationers.phoneKey)))
  return and(
    officeId === undefined ? undefined : eq(probationers.officeId, officeId),
    inArray(probationers.phoneKey, shared),
    eq(probationers.textsAllowedOnSharedNumber, false),
    isNull(probationers.optedOutAt),
    isNull(probationers.pausedReason),
    notExists(decided),
  )
}

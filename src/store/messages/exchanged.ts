import type { DateTime } from 'luxon'
import { MAY_HAVE_ARRIVED } from '../../domain/message.ts'
import type { Probationer } from '../../domain/people.ts'
import type { Session } from '../engine/database.ts'
import {
  and,
  asc,
  count,
  desc,
  eq,
  gt,
  inArray,
  isNotNull,
  isNull,
  max,
  notInArray,
  or,
  sql,
} from '../engine/drizzle.ts'
import { inOrder } from '../engine/in-order.ts'
import { type Given, keptList, keptQuery } from '../engine/kept-query.ts'
import { phoneKeyOf } from '../people/people.ts'
import { isInWords, type Message } from './message.ts'

/** A text in words; one that is only planned is none yet. */
export async function findMessage(session: Session, id: string): Promise<Message | undefined> {
  const [row] = await selectById(session, { id })
  return row && isInWords(row) ? row : undefined
}

const selectById = keptQuery(({ db, tables: { messages } }, { one }: Given<{ id: string }>) =>
  db
    .select()
    .from(messages)
    .where(eq(messages.id, one('id', messages.id))),
)

export async function findMessageBySid(session: Session, sid: string): Promise<Message | undefined> {
  const [row] = await selectBySid(session, { sid })
  return row && isInWords(row) ? row : undefined
}

const selectBySid = keptQuery(({ db, tables: { messages } }, { one }: Given<{ sid: string }>) =>
  db
    .select()
    .from(messages)
    .where(eq(messages.sid, one('sid', messages.sid))),
)

/** A text lately exchanged with a number; its words are unsealed for whoever asks. */
export interface Lately extends Pick<Message, 'direction' | 'kind' | 'rank' | 'createdAt'> {
  body(): string
}

/** The latest texts exchanged with a number, so many, the latest first. */
export async function listLately(session: Session, phone: string, limit: number): Promise<Lately[]> {
  const rows = await selectLately(session, { phoneKey: phoneKeyOf(session, phone), limit })
  return inOrder(rows, ({ createdAt }) => createdAt)
    .reverse()
    .map(({ sealed, ...row }) => ({ ...row, body: () => session.vault.open(sealed, 'messages.body') }))
}

const selectLately = keptQuery(
  ({ db, tables: { messages } }, { one, value }: Given<{ phoneKey: string; limit: number }>) => {
    const { id, direction, kind, rank, createdAt, body, phoneKey } = messages
    return db
      .select({ id, direction, kind, rank, createdAt, sealed: sql<string>`${body}` })
      .from(messages)
      .where(and(eq(phoneKey, one('phoneKey', phoneKey)), isNotNull(body)))
      .orderBy(desc(createdAt))
      .limit(value('limit'))
  },
)

/** The latest texts exchanged with a number, so many, oldest first. */
export async function listExchanged(session: Session, phone: string, limit: number): Promise<Message[]> {
  const rows = await selectExchanged(session, session.vault.lookups('phone', phone), { limit })
  return rows.filter(isInWords).reverse()
}

const selectExchanged = keptList(
  ({ db, tables: { messages } }, phoneKeys: string[], { value }: Given<{ limit: number }>) =>
    db
      .select()
      .from(messages)
      .where(inArray(messages.phoneKey, phoneKeys))
      .orderBy(desc(messages.createdAt), desc(messages.id))
      .limit(value('limit')),
)

/** How many texts went, or are going, to a number since an instant: the guard against a loop. */
export async function countTextsTo(session: Session, phone: string, since: DateTime): Promise<number> {
  const [row] = await countTexts(session, { phoneKey: phoneKeyOf(session, phone), since })
  return Number(row?.texts ?? 0)
}

const countTexts = keptQuery(({ db, tables: { messages } }, { one }: Given<{ phoneKey: string; since: DateTime }>) =>
  db
    .select({ texts: count() })
    .from(messages)
    .where(
      and(
        eq(messages.phoneKey, one('phoneKey', messages.phoneKey)),
        eq(messages.direction, 'out'),
        gt(messages.createdAt, one('since', messages.createdAt)),
        notInArray(messages.state, ['dropped', 'refused']),
      ),
    ),
)

/** How many texts left for each of these numbers since an instant, or are on their way, some aside. */
export async function countLeftFor(
  { db, tables }: Session,
  phoneKeys: string[],
  since: DateTime,
  aside: string[] = [],
): Promise<Map<string, number>> {
  if (phoneKeys.length === 0) return new Map()
  const { messages } = tables
  const onTheirWay = and(eq(messages.state, 'sending'), notInArray(messages.id, aside))
  const rows = await db
    .select({ phoneKey: messages.phoneKey, texts: count() })
    .from(messages)
    .where(
      and(
        inArray(messages.phoneKey, phoneKeys),
        eq(messages.direction, 'out'),
        or(gt(messages.sentAt, since), onTheirWay),
      ),
    )
    .groupBy(messages.phoneKey)
  return new Map(rows.map(({ phoneKey, texts }) => [phoneKey ?? '', Number(texts)]))
}

/** Which of these people a text of ours was on its way to, or may have reached, some texts aside. */
export async function listTexted({ db, tables }: Session, ids: string[], aside: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const { messages } = tables
  const rows = await db
    .selectDistinct({ id: messages.probationerId })
    .from(messages)
    .where(
      and(
        inArray(messages.probationerId, ids),
        eq(messages.direction, 'out'),
        inArray(messages.state, [...MAY_HAVE_ARRIVED]),
        notInArray(messages.id, aside),
      ),
    )
  return new Set(rows.flatMap(({ id }) => id ?? []))
}

/** When each of these people last wrote, or was last written to. */
export async function listLastExchanged(
  { db, tables }: Session,
  probationerIds: string[],
): Promise<Map<string, DateTime>> {
  if (probationerIds.length === 0) return new Map()
  const { messages } = tables
  const rows = await db
    .select({ id: messages.probationerId, at: max(messages.createdAt) })
    .from(messages)
    .where(inArray(messages.probationerId, probationerIds))
    .groupBy(messages.probationerId)
  return new Map(rows.flatMap(({ id, at }) => (id && at ? [[id, at] as const] : [])))
}

/** The latest text of some kinds written to each of these numbers, by its id: ids grow with time. */
export async function listLatestOf(
  { db, tables }: Session,
  phoneKeys: string[],
  kinds: readonly string[],
): Promise<Map<string, string>> {
  if (phoneKeys.length === 0) return new Map()
  const { messages } = tables
  const rows = await db
    .select({ phoneKey: messages.phoneKey, id: max(messages.id) })
    .from(messages)
    .where(
      and(inArray(messages.phoneKey, phoneKeys), eq(messages.direction, 'out'), inArray(messages.kind, [...kinds])),
    )
    .groupBy(messages.phoneKey)
  return new Map(rows.map(({ phoneKey, id }) => [phoneKey ?? '', id ?? '']))
}

/** Which of these people one of these answers went to, on any number they had, or to their present one while nobody wrote down whose it was. */
export async function listAnswered(
  session: Session,
  people: readonly Pick<Probationer, 'id' | 'phone'>[],
  kinds: readonly string[],
): Promise<Set<string>> {
  if (people.length === 0) return new Set()
  const { messages } = session.tables
  const keysOf = new Map(
    people.map(({ id, phone }) => [id, phone === undefined ? [] : session.vault.lookups('phone', phone)]),
  )
  const theirs = or(
    inArray(messages.probationerId, [...keysOf.keys()]),
    and(isNull(messages.probationerId), inArray(messages.phoneKey, [...keysOf.values()].flat())),
  )
  const rows = await session.db
    .selectDistinct({ id: messages.probationerId, phoneKey: messages.phoneKey })
    .from(messages)
    .where(and(theirs, eq(messages.direction, 'out'), inArray(messages.kind, [...kinds])))
  const answered = (id: string) =>
    rows.some((row) => (row.id === null ? keysOf.get(id)?.includes(row.phoneKey ?? '') : row.id === id))
  return new Set([...keysOf.keys()].filter(answered))
}

interface ExchangeWith {
  probationerId: string
  phone: string | undefined
  /** Our own answers to a number that several hold name one of them, and nobody wrote down which. */
  namelessOurs: boolean
}

/**
 * A page of what was exchanged with a person, newest first: their texts on any number they had, and on the present one those of
 * which nobody can tell whose they are. Never a text that is somebody else's.
 */
export async function listExchangeWith(
  session: Session,
  { probationerId, phone, namelessOurs }: ExchangeWith,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<Message[]> {
  const { messages } = session.tables
  const nameless =
    phone === undefined
      ? undefined
      : and(
          inArray(messages.phoneKey, session.vault.lookups('phone', phone)),
          isNull(messages.probationerId),
          namelessOurs ? undefined : eq(messages.direction, 'in'),
        )
  const rows = await session.db
    .select()
    .from(messages)
    .where(and(isNotNull(messages.body), or(eq(messages.probationerId, probationerId), nameless)))
    .orderBy(desc(messages.createdAt), desc(messages.id))
    .limit(limit)
    .offset(offset)
  return rows.filter(isInWords)
}

/** What each of these people wrote last, be it from a number they had before. */
export async function listLastReceived(
  { db, tables }: Session,
  probationerIds: string[],
): Promise<Map<string, Message>> {
  if (probationerIds.length === 0) return new Map()
  const { messages } = tables
  // Ids sort by time.
  const last = db
    .select({ id: max(messages.id) })
    .from(messages)
    .where(and(inArray(messages.probationerId, probationerIds), eq(messages.direction, 'in')))
    .groupBy(messages.probationerId)
  const rows = await db.select().from(messages).where(inArray(messages.id, last))
  return new Map(rows.filter(isInWords).map((row) => [row.probationerId ?? '', row]))
}

/** Our texts in words about one version of an appointment, but for those given up, refused or known not to have arrived, oldest first. */
export async function listTextsOf({ db, tables }: Session, appointmentId: string, version: number): Promise<Message[]> {
  const { messages } = tables
  const rows = await db
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
  return rows.filter(isInWords)
}

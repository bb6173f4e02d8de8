import type { Probationer } from '../../domain/people.ts'
import type { Session } from '../engine/database.ts'
import { alias, and, asc, count, eq, gt, inArray, isNotNull, ne } from '../engine/drizzle.ts'
import { inOrder } from '../engine/in-order.ts'
import { keptList } from '../engine/kept-query.ts'
import { asProbationer } from './people.ts'

/** Everyone who holds this number: nobody, one person, or those who share it. */
export async function listByPhone(session: Session, phone: string): Promise<Probationer[]> {
  return (await listHolders(session, [phone])).get(phone) ?? []
}

/** Everyone who holds each of these numbers, the first to have come first. */
export async function listHolders(session: Session, phones: string[]): Promise<Map<string, Probationer[]>> {
  if (phones.length === 0) return new Map()
  const phoneOf = phonesByKey(session, phones)
  const rows = inOrder(await selectHolders(session, [...phoneOf.keys()], {}), ({ createdAt }) => createdAt)
  const holders = Map.groupBy(rows, ({ phoneKey }) => phoneOf.get(phoneKey ?? '') ?? '')
  return new Map([...holders].map(([phone, some]) => [phone, some.map(asProbationer)]))
}

const selectHolders = keptList(({ db, tables: { probationers } }, phoneKeys: string[]) =>
  db.select().from(probationers).where(inArray(probationers.phoneKey, phoneKeys)),
)

/** The same, by their ids alone; a number that nobody holds is absent. */
export async function listHolderIds(session: Session, phones: readonly string[]): Promise<Map<string, string[]>> {
  const phoneOf = phonesByKey(session, phones)
  const rows = await selectHolderIds(session, [...phoneOf.keys()], {})
  const holders = Map.groupBy(rows, ({ phoneKey }) => phoneOf.get(phoneKey ?? '') ?? '')
  return new Map([...holders].map(([phone, some]) => [phone, some.map(({ id }) => id)]))
}

const selectHolderIds = keptList(({ db, tables: { probationers } }, phoneKeys: string[]) =>
  db
    .select({ id: probationers.id, phoneKey: probationers.phoneKey })
    .from(probationers)
    .where(inArray(probationers.phoneKey, phoneKeys))
    .orderBy(asc(probationers.createdAt), asc(probationers.id)),
)

/** Everyone of an office who holds one of these numbers. */
export async function listByPhones(
  session: Session,
  officeId: string,
  phones: readonly string[],
): Promise<Probationer[]> {
  const keys = [...phonesByKey(session, phones).keys()]
  const rows = await selectHolders(session, keys, {})
  // Not asked of the store: before it has statistics SQLite would look through all people of the office.
  return rows.filter((row) => row.officeId === officeId).map(asProbationer)
}

/** Those of these numbers that more than one person holds. */
export async function sharedAmong(session: Session, phones: string[]): Promise<Set<string>> {
  const phoneByKey = phonesByKey(session, phones)
  const rows = await selectShared(session, [...phoneByKey.keys()], {})
  return new Set(rows.map(({ phoneKey }) => phoneByKey.get(phoneKey ?? '') ?? ''))
}

const selectShared = keptList(({ db, tables: { probationers } }, phoneKeys: string[]) =>
  db
    .select({ phoneKey: probationers.phoneKey })
    .from(probationers)
    .where(inArray(probationers.phoneKey, phoneKeys))
    .groupBy(probationers.phoneKey)
    .having(gt(count(), 1)),
)

/** People whose number is known, the first to have come: the demonstration's telephones. */
export async function listWithPhone({ db, tables }: Session, limit: number): Promise<Probationer[]> {
  const { probationers } = tables
  const rows = await db
    .select()
    .from(probationers)
    .where(isNotNull(probationers.phoneKey))
    .orderBy(asc(probationers.createdAt), asc(probationers.id))
    .limit(limit)
  return rows.map(asProbationer)
}

/** These people, and which of them share their number with somebody else. */
export async function listWithSharing(
  session: Session,
  ids: string[],
): Promise<{ people: Map<string, Probationer>; sharing: Set<string> }> {
  const { probationers } = session.tables
  const rows = await session.db.select().from(probationers).where(inArray(probationers.id, ids))
  const keys = [...new Set(rows.flatMap(({ phoneKey }) => phoneKey ?? []))]
  const shared = await selectShared(session, keys, {})
  const sharedKeys = new Set(shared.map(({ phoneKey }) => phoneKey))
  return {
    people: new Map(rows.map((row) => [row.id, asProbationer(row)])),
    sharing: new Set(rows.filter(({ phoneKey }) => phoneKey && sharedKeys.has(phoneKey)).map(({ id }) => id)),
  }
}

/** Who else of the office has the number of each of these people. */
export async function listNumberMates(
  { db, tables }: Session,
  officeId: string,
  ids: string[],
): Promise<{ of: string; mate: Pick<Probationer, 'id' | 'lastName' | 'firstName'> }[]> {
  if (ids.length === 0) return []
  const { probationers } = tables
  const mates = alias(probationers, 'mates')
  const { id, lastName, firstName } = mates
  return db
    .select({ of: probationers.id, mate: { id, lastName, firstName } })
    .from(probationers)
    .innerJoin(mates, and(eq(mates.phoneKey, probationers.phoneKey), ne(mates.id, probationers.id)))
    .where(and(inArray(probationers.id, ids), eq(mates.officeId, officeId)))
    .orderBy(asc(mates.createdAt), asc(mates.id))
}

/** The number of the first person who has one; undefined while nobody has. */
export async function findAnyPhone(session: Session): Promise<string | undefined> {
  const [first] = await listWithPhone(session, 1)
  return first?.phone
}

/** These numbers by the keys the store may hold them under. */
function phonesByKey({ vault }: Session, phones: readonly string[]): Map<string, string> {
  return new Map(phones.flatMap((phone) => vault.lookups('phone', phone).map((key) => [key, phone] as const)))
}

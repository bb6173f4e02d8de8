import type { DateTime } from 'luxon'
import { MAY_HAVE_ARRIVED } from '../../domain/message.ts'
import type { Language, PhoneDoubt, Probationer } from '../../domain/people.ts'
import type { Session, Transaction } from '../engine/database.ts'
import { alias, and, asc, count, eq, gt, inArray, isNotNull, lte, ne } from '../engine/drizzle.ts'
import { inOrder } from '../engine/in-order.ts'
import { keptInsert } from '../engine/kept-insert.ts'
import { type Given, keptList } from '../engine/kept-query.ts'
import { addNameWords, indexNames } from './name-words.ts'
import { forgetWrongNumber, listSilent } from './stopped-numbers.ts'

export async function getProbationer(session: Session, id: string): Promise<Probationer> {
  const found = await findProbationer(session, id)
  if (!found) throw new Error(`probationer ${id} is not in the store`)
  return found
}

export async function findProbationer(session: Session, id: string): Promise<Probationer | undefined> {
  return (await listPeople(session, [id])).get(id)
}

/** These people, by id. */
export async function listPeople(session: Session, ids: string[]): Promise<Map<string, Probationer>> {
  return new Map((await selectPeople(session, ids, {})).map((row) => [row.id, asProbationer(row)]))
}

const selectPeople = keptList(({ db, tables: { probationers } }, ids: string[]) =>
  db.select().from(probationers).where(inArray(probationers.id, ids)),
)

export async function listByCases(session: Session, officeId: string, caseNumbers: string[]): Promise<Probationer[]> {
  const keys = caseNumbers.flatMap((caseNumber) => session.vault.lookups('case', caseNumber))
  return (await selectByCases(session, keys, { officeId })).map(asProbationer)
}

const selectByCases = keptList(
  ({ db, tables: { probationers } }, keys: string[], { value }: Given<{ officeId: string }>) =>
    db
      .select()
      .from(probationers)
      .where(and(eq(probationers.officeId, value('officeId')), inArray(probationers.caseKey, keys))),
)

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

export type NewProbationer = Pick<
  Probationer,
  | 'id'
  | 'officeId'
  | 'caseNumber'
  | 'lastName'
  | 'firstName'
  | 'birthDate'
  | 'phone'
  | 'language'
  | 'address'
  | 'phoneDoubt'
>

export async function addProbationers(tx: Transaction, people: NewProbationer[], now: DateTime): Promise<void> {
  if (people.length === 0) return
  const silent = await listSilent(
    tx,
    people.flatMap(({ phone }) => phone ?? []),
  )
  await insertPeople(
    tx,
    people.map(({ phoneDoubt, ...probationer }) => {
      const phoneKey = probationer.phone ? phoneKeyOf(tx, probationer.phone) : null
      const silence = probationer.phone ? silent.get(probationer.phone) : undefined
      const doubt = silence?.wrongNumber ? 'wrongNumber' : phoneDoubt
      return {
        ...probationer,
        caseKey: caseKeyOf(tx, probationer.caseNumber),
        phoneKey,
        phoneDoubts: phoneKey && doubt ? { [phoneKey]: doubt } : {},
        optedOutAt: silence?.stoppedAt ?? null,
        createdAt: now,
      }
    }),
  )
  await addNameWords(tx, people)
}

const insertPeople = keptInsert('probationers', ({ db, tables: { probationers } }, rows) =>
  db.insert(probationers).values(rows),
)

/** Writes down who somebody is, language, address, pause and permissions; for the number see `setPhone`. */
export async function setProbationer(
  tx: Transaction,
  id: string,
  {
    caseNumber,
    ...change
  }: {
    caseNumber?: string
    lastName?: string
    firstName?: string
    birthDate?: string | null
    language?: Language
    address?: string | null
    pausedReason?: string | null
    pausedUntil?: DateTime | null
    protectedAdult?: boolean
    textsAllowedOnSharedNumber?: boolean
    sensitiveAllowed?: boolean
    referentId?: string | null
  },
): Promise<void> {
  const { probationers } = tx.tables
  const numbered = caseNumber !== undefined && { caseNumber, caseKey: caseKeyOf(tx, caseNumber) }
  await tx.db
    .update(probationers)
    .set({ ...change, ...numbered })
    .where(eq(probationers.id, id))
  if (change.lastName !== undefined || change.firstName !== undefined) {
    await indexNames(tx, [await getProbationer(tx, id)])
  }
}

/** Those whose pause ends by itself, and has. */
export async function listPausesOver(session: Session, now: DateTime): Promise<Probationer[]> {
  const { probationers } = session.tables
  const rows = await session.db.select().from(probationers).where(lte(probationers.pausedUntil, now))
  return rows.map(asProbationer)
}

/** Gives a person another number. A permission to text a shared number was for the old one; a doubt about the new one stays. */
export async function setPhone(tx: Transaction, id: string, phone: string | undefined): Promise<void> {
  const { probationers } = tx.tables
  const silence = phone ? (await listSilent(tx, [phone])).get(phone) : undefined
  await tx.db
    .update(probationers)
    .set({
      ...(silence?.stoppedAt && { optedOutAt: silence.stoppedAt }),
      phone: phone ?? null,
      phoneKey: phone ? phoneKeyOf(tx, phone) : null,
      textsAllowedOnSharedNumber: false,
    })
    .where(eq(probationers.id, id))
  if (phone && silence?.wrongNumber) await setPhoneDoubt(tx, id, phone, 'wrongNumber')
}

/** STOP concerns the person and the number: all who hold it now, and none who receive it later. */
export async function setOptedOut(tx: Transaction, ids: string[], at: DateTime | null): Promise<void> {
  const { probationers } = tx.tables
  await tx.db.update(probationers).set({ optedOutAt: at }).where(inArray(probationers.id, ids))
}

/** Whoever is met is not welcomed any more. */
export async function setMet(tx: Transaction, ids: string[], at: DateTime): Promise<void> {
  const { probationers } = tx.tables
  await tx.db.update(probationers).set({ metAt: at }).where(inArray(probationers.id, ids))
}

/**
 * Writes down why a number of this person is in doubt; `undefined` trusts it again. What its holder said stands whatever a carrier
 * says later: a number that is only "gone" is trusted again as soon as somebody writes from it. Returns whether it came into doubt now.
 */
export async function setPhoneDoubt(
  tx: Transaction,
  id: string,
  phone: string,
  doubt: PhoneDoubt | undefined,
): Promise<boolean> {
  const { probationers } = tx.tables
  const [row] = await tx.db
    .select({ phoneDoubts: probationers.phoneDoubts })
    .from(probationers)
    .where(eq(probationers.id, id))
  const { [phoneKeyOf(tx, phone)]: before, ...others } = row?.phoneDoubts ?? {}
  if (doubt && before === 'wrongNumber') return false
  if (before === 'wrongNumber') await forgetWrongNumber(tx, phone)
  if (doubt === 'wrongNumber' || before === 'wrongNumber') await noteReader(tx, id, phone, doubt === 'wrongNumber')
  const phoneDoubts = doubt ? { ...others, [phoneKeyOf(tx, phone)]: doubt } : others
  await tx.db.update(probationers).set({ phoneDoubts }).where(eq(probationers.id, id))
  return doubt !== undefined && before === undefined
}

/** The texts that left for a number were read by somebody else, or by this person after all. */
async function noteReader(tx: Transaction, id: string, phone: string, anotherPerson: boolean): Promise<void> {
  const { messages } = tx.tables
  await tx.db
    .update(messages)
    .set({ reason: anotherPerson ? 'wrongNumber' : null })
    .where(
      and(
        eq(messages.probationerId, id),
        eq(messages.phoneKey, phoneKeyOf(tx, phone)),
        eq(messages.direction, 'out'),
        inArray(messages.state, [...MAY_HAVE_ARRIVED]),
        anotherPerson ? undefined : eq(messages.reason, 'wrongNumber'),
      ),
    )
}

export function caseKeyOf({ vault }: Session, caseNumber: string): string {
  return vault.lookup('case', caseNumber)
}

/** These numbers by the keys the store may hold them under. */
function phonesByKey({ vault }: Session, phones: readonly string[]): Map<string, string> {
  return new Map(phones.flatMap((phone) => vault.lookups('phone', phone).map((key) => [key, phone] as const)))
}

export function phoneKeyOf({ vault }: Session, phone: string): string {
  return vault.lookup('phone', phone)
}

export function asProbationer(row: Session['tables']['probationers']['$inferSelect']): Probationer {
  const { phoneDoubts, phoneKey, caseKey: _, ...rest } = row
  return {
    ...rest,
    birthDate: row.birthDate ?? undefined,
    phone: row.phone ?? undefined,
    address: row.address ?? undefined,
    pausedReason: row.pausedReason ?? undefined,
    pausedUntil: row.pausedUntil ?? undefined,
    optedOutAt: row.optedOutAt ?? undefined,
    metAt: row.metAt ?? undefined,
    referentId: row.referentId ?? undefined,
    phoneDoubt: phoneKey ? phoneDoubts[phoneKey] : undefined,
  }
}

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
  { db, tables }: Session,
  ids: string[],
): Promise<{ people: Map<string, Probationer>; sharing: Set<string> }> {
  const { probationers } = tables
  const rows = await db.select().from(probationers).where(inArray(probationers.id, ids))
  const keys = [...new Set(rows.flatMap(({ phoneKey }) => phoneKey ?? []))]
  const shared = await db
    .select({ phoneKey: probationers.phoneKey })
    .from(probationers)
    .where(inArray(probationers.phoneKey, keys))
    .groupBy(probationers.phoneKey)
    .having(gt(count(), 1))
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

/** Whether somebody of an office is recorded. */
export async function hasAnybody({ db, tables: { probationers } }: Session, officeId: string): Promise<boolean> {
  const rows = await db
    .select({ id: probationers.id })
    .from(probationers)
    .where(eq(probationers.officeId, officeId))
    .limit(1)
  return rows.length > 0
}

/** The number of the first person who has one; undefined while nobody has. */
export async function findAnyPhone({ db, tables }: Session): Promise<string | undefined> {
  const { probationers } = tables
  const [row] = await db
    .select({ phone: probationers.phone })
    .from(probationers)
    .where(isNotNull(probationers.phoneKey))
    .orderBy(asc(probationers.createdAt), asc(probationers.id))
    .limit(1)
  return row?.phone ?? undefined
}

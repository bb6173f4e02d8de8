import type { Probationer } from '../../domain/people.ts'
import type { Session, Transaction } from '../engine/database.ts'
import { and, eq, inArray, like } from '../engine/drizzle.ts'
import { keptList } from '../engine/kept-query.ts'
import { listMarks, setMark } from '../marks/marks.ts'

/** A person as far as they are known again after they were erased: by their case. */
export type OfCase = Pick<Probationer, 'id' | 'officeId' | 'caseNumber'>

/** No trial touches these people from now on, for good. */
export async function setApart({ db, tables }: Transaction, people: readonly string[]): Promise<void> {
  if (people.length === 0) return
  const rows = people.map((probationerId) => ({ probationerId }))
  await db.insert(tables.setApart).values(rows).onConflictDoNothing()
}

/**
 * Those of these people whom no trial touches; also who wrote of a danger before such people were set apart, as long as that is kept, who was
 * set apart before they were erased and loaded again, and who was erased from one of these trials.
 */
export async function listSetApart(
  session: Session,
  people: readonly OfCase[],
  trialIds: readonly string[] = [],
): Promise<Set<string>> {
  const ids = people.map(({ id }) => id)
  const rows = [...(await selectSetApart(session, ids, {})), ...(await selectInDanger(session, ids, {}))]
  const apart = new Set(rows.flatMap(({ probationerId }) => probationerId ?? []))
  const names = (person: OfCase) => [
    ...keysOf(session, person).map(APART),
    ...trialIds.flatMap((trialId) => keysOf(session, person, trialId).map(OUT_OF(trialId))),
  ]
  const marks = await listMarks(session, people.flatMap(names))
  for (const person of people) if (names(person).some((name) => marks.has(name))) apart.add(person.id)
  return apart
}

const selectSetApart = keptList(({ db, tables: { setApart } }, people: string[]) =>
  db.select().from(setApart).where(inArray(setApart.probationerId, people)),
)

const selectInDanger = keptList(({ db, tables: { requests } }, people: string[]) =>
  db
    .select({ probationerId: requests.probationerId })
    .from(requests)
    .where(and(inArray(requests.probationerId, people), eq(requests.kind, 'danger'))),
)

/** Those of these people who were in a trial before they were erased, or had what was counted of them erased: counted already. */
export async function listErasedFrom(
  session: Session,
  trialId: string,
  people: readonly OfCase[],
): Promise<Set<string>> {
  const marks = await listMarks(
    session,
    people.flatMap((person) => keysOf(session, person, trialId).map(OUT_OF(trialId))),
  )
  const isOut = (person: OfCase) => keysOf(session, person, trialId).some((key) => marks.has(OUT_OF(trialId)(key)))
  return new Set(people.flatMap((person) => (isOut(person) ? person.id : [])))
}

/** Keeps that these people are set apart when nothing else of them is kept: loaded again, they are in no trial. */
export async function keepSetApart(tx: Transaction, people: readonly OfCase[]): Promise<void> {
  const apart = await listSetApart(tx, people)
  for (const person of people) if (apart.has(person.id)) await setMark(tx, APART(keyOf(tx, person)), 'apart')
}

/** Keeps that somebody was in a trial and was erased: loaded again, they are not in it a second time. */
export async function keepErasedFrom(tx: Transaction, trialId: string, person: OfCase): Promise<void> {
  await setMark(tx, OUT_OF(trialId)(keyOf(tx, person, trialId)), 'erased')
}

/** Forgets who was erased from a trial. */
export async function forgetErasedFrom({ db, tables: { marks } }: Transaction, trialId: string): Promise<void> {
  await db.delete(marks).where(like(marks.name, `out of ${trialId}:%`))
}

/** A mark names nobody and holds no case number, only its keyed look-up. */
const APART = (key: string) => `apart:${key}`
const OUT_OF = (trialId: string) => (key: string) => `out of ${trialId}:${key}`

function keyOf({ vault }: Session, person: OfCase, trialId = ''): string {
  return vault.lookup('apart', wordsOf(person, trialId))
}

/** More than one only while look-ups move. */
function keysOf({ vault }: Session, person: OfCase, trialId = ''): string[] {
  return vault.lookups('apart', wordsOf(person, trialId))
}

function wordsOf({ officeId, caseNumber }: OfCase, trialId: string): string {
  return JSON.stringify([trialId, officeId, caseNumber])
}

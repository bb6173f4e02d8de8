import type { Session, Transaction } from '../engine/database.ts'
import { and, eq, inArray } from '../engine/drizzle.ts'
import { keptList } from '../engine/kept-query.ts'

/** No trial touches these people from now on, for good. */
export async function setApart({ db, tables }: Transaction, people: readonly string[]): Promise<void> {
  if (people.length === 0) return
  const rows = people.map((probationerId) => ({ probationerId }))
  await db.insert(tables.setApart).values(rows).onConflictDoNothing()
}

/** Those of these people whom no trial touches; also who wrote of a danger before such people were set apart, as long as that is kept. */
export async function listSetApart(session: Session, people: string[]): Promise<Set<string>> {
  const rows = [...(await selectSetApart(session, people, {})), ...(await selectInDanger(session, people, {}))]
  return new Set(rows.flatMap(({ probationerId }) => probationerId ?? []))
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

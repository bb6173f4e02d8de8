import { DateTime } from 'luxon'
import type { Session, Transaction } from '../engine/database.ts'
import { eq, inArray, like } from '../engine/drizzle.ts'
import { type Given, keptList, keptQuery } from '../engine/kept-query.ts'

/** Small facts the service remembers about itself, by name: when it last ticked, since when the carrier's account is down. */
export async function findMark(session: Session, name: string): Promise<string | undefined> {
  return (await listMarks(session, [name])).get(name)
}

/** The marks that are set among these names. */
export async function listMarks(session: Session, names: string[]): Promise<Map<string, string>> {
  return new Map((await selectMarks(session, names, {})).map(({ name, value }) => [name, value]))
}

const selectMarks = keptList(({ db, tables: { marks } }, names: string[]) =>
  db.select().from(marks).where(inArray(marks.name, names)),
)

/** The marks whose names begin so. */
export async function listMarksUnder(
  { db, tables: { marks } }: Session,
  beginning: string,
): Promise<Map<string, string>> {
  const rows = await db
    .select()
    .from(marks)
    .where(like(marks.name, `${beginning}%`))
  return new Map(rows.map(({ name, value }) => [name, value]))
}

export async function setMark(tx: Transaction, name: string, value: string): Promise<void> {
  await putMark(tx, { name, value })
}

const putMark = keptQuery(({ db, tables: { marks } }, { value }: Given<{ name: string; value: string }>) =>
  db
    .insert(marks)
    .values({ name: value('name'), value: value('value') })
    .onConflictDoUpdate({ target: marks.name, set: { value: value('value') } })
    .returning({ name: marks.name }),
)

export async function removeMark({ db, tables }: Transaction, name: string): Promise<void> {
  await db.delete(tables.marks).where(eq(tables.marks.name, name))
}

export async function findInstant(session: Session, name: string): Promise<DateTime | undefined> {
  const value = await findMark(session, name)
  return value === undefined ? undefined : DateTime.fromISO(value, { zone: 'utc' })
}

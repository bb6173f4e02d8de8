import { DateTime } from 'luxon'
import type { Session, Transaction } from '../engine/database.ts'
import { eq, inArray } from '../engine/drizzle.ts'

/** Small facts the service remembers about itself, by name: when it last ticked, since when the carrier's account is down. */
export async function findMark({ db, tables }: Session, name: string): Promise<string | undefined> {
  const [row] = await db.select().from(tables.marks).where(eq(tables.marks.name, name))
  return row?.value
}

/** The marks that are set among these names. */
export async function listMarks({ db, tables }: Session, names: string[]): Promise<Map<string, string>> {
  if (names.length === 0) return new Map()
  const rows = await db.select().from(tables.marks).where(inArray(tables.marks.name, names))
  return new Map(rows.map(({ name, value }) => [name, value]))
}

export async function setMark({ db, tables }: Transaction, name: string, value: string): Promise<void> {
  await db
    .insert(tables.marks)
    .values({ name, value })
    .onConflictDoUpdate({ target: tables.marks.name, set: { value } })
}

export async function removeMark({ db, tables }: Transaction, name: string): Promise<void> {
  await db.delete(tables.marks).where(eq(tables.marks.name, name))
}

export async function findInstant(session: Session, name: string): Promise<DateTime | undefined> {
  const value = await findMark(session, name)
  return value === undefined ? undefined : DateTime.fromISO(value, { zone: 'utc' })
}

import { createHash } from 'node:crypto'
import { DateTime } from 'luxon'
import { isMoving, listKeys, takeKeysOf } from '../keys/data-keys.ts'
import { findMark, removeMark, setMark } from '../marks/marks.ts'
import type { Session, Store, Transaction } from './database.ts'
import { type AnySQLiteColumn, asc, count, getTableColumns, sql } from './drizzle.ts'
import { COPYING } from './half-copied.ts'
import { keyColumns, keyFields, listed } from './row-keys.ts'
import { digestRows, type RowsDigest } from './rows-digest.ts'
import type { Tables } from './tables.ts'

type Name = keyof Tables
/** One of them, to be read and written whatever it holds. */
type AnyTable = Tables['marks']
type Row = Record<string, unknown>

export interface Copied {
  /** Rows by table, of those that hold any. */
  rows: Record<string, number>
  /** Tables whose rows are not the same on both sides: the first was written to meanwhile. */
  differing: string[]
}

const ROWS_AT_ONCE = 500
/** SQLite's own limit of values in one statement, with room to spare. */
const VALUES_AT_ONCE = 30_000

/**
 * Copies every row of a store into another of either engine, sealed with the same secret, that holds nothing; cut short, it goes on where it
 * left off. Both are then counted and digested, table by table. `beginning` is done before the first row leaves, never as one goes on.
 */
export async function copyAcross(
  from: Store,
  to: Store,
  told: (table: string, rows: number) => void = () => {},
  beginning: () => Promise<void> = async () => {},
): Promise<Copied | { problem: 'notEmpty' | 'anotherCopy' | 'halfRekeyed' }> {
  const begun = await begin(from, to)
  if ('problem' in begun) return begun
  if (begun.table === '') await beginning()
  const names = namesIn(from)
  for (const name of names.slice(Math.max(0, names.indexOf(begun.table as Name)))) {
    let after = name === begun.table ? begun.after : undefined
    for (let rows: Row[]; ; ) {
      rows = await rowsAfter(from, name, after)
      const last = rows.at(-1)
      if (!last) break
      after = keyOf(from, name, last)
      const reached: Reached = { source: begun.source, table: name, after }
      await to.transaction(async (tx) => {
        await write(tx, name, rows)
        await setMark(tx, COPYING, JSON.stringify(reached))
      })
      told(name, rows.length)
    }
  }
  await to.transaction((tx) => removeMark(tx, COPYING))
  return compare(from, to, names)
}

interface Reached {
  /** Which store is being copied. */
  source: string
  table: string
  /** The key of the last row that was copied, as the driver takes it. */
  after: unknown[] | undefined
}

/** All but the keys, which come first: look-ups are copied as they are. */
function namesIn({ tables }: Session): Name[] {
  return (Object.keys(tables) as Name[]).filter((name) => name !== 'dataKeys')
}

async function begin(
  from: Store,
  to: Store,
): Promise<Reached | { problem: 'notEmpty' | 'anotherCopy' | 'halfRekeyed' }> {
  if (isMoving(await listKeys(from))) return { problem: 'halfRekeyed' }
  const source = await sealOf(from)
  const copying = await findMark(to, COPYING)
  if (copying) {
    const reached = JSON.parse(copying) as Reached
    return reached.source === source ? reached : { problem: 'anotherCopy' }
  }
  const held = await Promise.all(namesIn(to).map((name) => countRows(to, name)))
  // A store that was only opened holds one mark: that its secret is ours.
  if (held.reduce((sum, rows) => sum + rows, 0) > 1) return { problem: 'notEmpty' }
  await shareKeys(from, to)
  return { source, table: '', after: undefined }
}

/** The mark every store has is made again with them, by the next opening if not here. */
async function shareKeys(from: Store, to: Store): Promise<void> {
  const [theirs, ours] = [await listKeys(from), await listKeys(to)]
  if (ours.map(({ id }) => id).join() === theirs.map(({ id }) => id).join()) return
  const [first] = await to.db.select({ name: to.tables.marks.name }).from(to.tables.marks)
  await to.transaction(async (tx) => {
    await takeKeysOf(tx, from)
    if (first) await removeMark(tx, first.name)
  })
  if (first) await to.transaction((tx) => setMark(tx, first.name, 'sealed'))
}

/** The first mark as it is sealed, which no two stores share. */
async function sealOf({ db, tables: { marks } }: Session): Promise<string> {
  const [first] = await db
    .select({ sealed: sql<string>`${marks.value}` })
    .from(marks)
    .orderBy(asc(marks.name))
    .limit(1)
  return createHash('sha256')
    .update(first?.sealed ?? '')
    .digest('hex')
}

async function rowsAfter({ db, tables }: Session, name: Name, after: unknown[] | undefined): Promise<Row[]> {
  const table = tables[name] as AnyTable
  const key = keyColumns(tables, name)
  const beyond = after && sql`(${listed(key)}) > (${listed(after.map((value) => sql`${value}`))})`
  const select = db.select().from(table)
  return (await (beyond ? select.where(beyond) : select)
    .orderBy(...key.map((one) => asc(one)))
    .limit(ROWS_AT_ONCE)) as Row[]
}

function keyOf({ tables }: Session, name: Name, row: Row): unknown[] {
  const columns = getTableColumns(tables[name]) as Record<string, AnySQLiteColumn>
  return keyFields(name).map((field) => columns[field]?.mapToDriverValue(row[field]))
}

async function write({ db, tables }: Transaction, name: Name, rows: Row[]): Promise<void> {
  const table = tables[name] as AnyTable
  const together = Math.max(1, Math.floor(VALUES_AT_ONCE / Object.keys(getTableColumns(table)).length))
  for (let start = 0; start < rows.length; start += together) {
    const insert = db.insert(table).values(rows.slice(start, start + together) as AnyTable['$inferInsert'][])
    // The one mark that the opening made.
    await (name === 'marks'
      ? insert.onConflictDoUpdate({ target: tables.marks.name, set: { value: sql`excluded.value` } })
      : insert)
  }
}

async function compare(from: Store, to: Store, names: readonly Name[]): Promise<Copied> {
  const copied: Copied = { rows: {}, differing: [] }
  for (const name of names) {
    const [one, other] = [await digest(from, name), await digest(to, name)]
    if (one.rows > 0) copied.rows[name] = other.rows
    if (one.rows !== other.rows || one.digest !== other.digest) copied.differing.push(name)
  }
  return copied
}

/** Of its rows, opened: the two engines sort texts differently, and no value is sealed twice alike. */
async function digest(session: Session, name: Name): Promise<RowsDigest> {
  const digesting = digestRows()
  for (let after: unknown[] | undefined; ; ) {
    const found = await rowsAfter(session, name, after)
    const last = found.at(-1)
    if (!last) return digesting.end()
    for (const row of found) digesting.add(written(row))
    after = keyOf(session, name, last)
  }
}

/** A row in one writing: Postgres keeps the names within a JSON value in an order of its own. */
function written(value: unknown): string {
  if (value instanceof DateTime) return String(value.toMillis())
  if (Array.isArray(value)) return `[${value.map(written).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, one]) => one !== undefined)
  return `{${entries
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, one]) => `${JSON.stringify(name)}:${written(one)}`)
    .join()}}`
}

async function countRows({ db, tables }: Session, name: Name): Promise<number> {
  const [counted] = await db.select({ rows: count() }).from(tables[name] as AnyTable)
  return counted?.rows ?? 0
}

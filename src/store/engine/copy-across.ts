import { createHash } from 'node:crypto'
import { DateTime } from 'luxon'
import { isMoving, listKeys, takeKeysOf, wrapAgain } from '../keys/data-keys.ts'
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

interface Manner {
  told?: (table: string, rows: number) => void
  /** Done before the first row leaves, never as one goes on. */
  beginning?: () => Promise<void>
  /** Gives the copy keys of its own, once both sides were compared; done again, or on, where it was cut short. Not given: it keeps those of its source. */
  newKeys?: (() => Promise<void>) | undefined
}

type Problem = 'notEmpty' | 'anotherCopy' | 'halfRekeyed' | 'otherKeys'

/**
 * Copies every row of a store into another of either engine, whose first secret wraps its keys from then on, that holds nothing; cut short, it
 * goes on where it left off. Both are then counted and digested, table by table: until they are the same, and `newKeys` is done, the copy is a
 * half one.
 */
export async function copyAcross(from: Store, to: Store, manner: Manner = {}): Promise<Copied | { problem: Problem }> {
  const begun = await begin(from, to, manner.newKeys !== undefined)
  if ('problem' in begun) return begun
  const copied = begun.compared ?? (await copyRows(from, to, begun, manner))
  if (copied.differing.length > 0) return copied
  if (manner.newKeys) {
    // Under keys of their own look-ups are no more those of the source: nothing is compared after this.
    await to.transaction((tx) => setMark(tx, COPYING, JSON.stringify({ ...begun, compared: copied } satisfies Reached)))
    await manner.newKeys()
  }
  await to.transaction((tx) => removeMark(tx, COPYING))
  return copied
}

interface Reached {
  /** Which store is being copied. */
  source: string
  table: string
  /** The key of the last row that was copied, as the driver takes it. */
  after: unknown[] | undefined
  /** Whether it is to have keys of its own. */
  newKeys?: boolean
  /** All was copied, and is the same: what is left to do are the new keys. */
  compared?: Copied
}

async function copyRows(from: Store, to: Store, begun: Reached, { told, beginning }: Manner): Promise<Copied> {
  if (begun.table === '') await beginning?.()
  const names = namesIn(from)
  for (const name of names.slice(Math.max(0, names.indexOf(begun.table as Name)))) {
    let after = name === begun.table ? begun.after : undefined
    for (let rows: Row[]; ; ) {
      rows = await rowsAfter(from, name, after)
      const last = rows.at(-1)
      if (!last) break
      after = keyOf(from, name, last)
      const reached: Reached = { ...begun, table: name, after }
      await to.transaction(async (tx) => {
        await write(tx, name, rows)
        await setMark(tx, COPYING, JSON.stringify(reached))
      })
      told?.(name, rows.length)
    }
  }
  return compare(from, to, names)
}

/** All but the keys, which come first: look-ups are copied as they are. */
function namesIn({ tables }: Session): Name[] {
  return (Object.keys(tables) as Name[]).filter((name) => name !== 'dataKeys')
}

async function begin(from: Store, to: Store, newKeys: boolean): Promise<Reached | { problem: Problem }> {
  if (isMoving(await listKeys(from))) return { problem: 'halfRekeyed' }
  const source = await sealOf(from)
  const copying = await findMark(to, COPYING)
  if (copying) {
    const reached = JSON.parse(copying) as Reached
    if (reached.source !== source) return { problem: 'anotherCopy' }
    return Boolean(reached.newKeys) === newKeys ? reached : { problem: 'otherKeys' }
  }
  const held = await Promise.all(namesIn(to).map((name) => countRows(to, name)))
  // A store that was only opened holds one mark: that its secret is ours.
  if (held.reduce((sum, rows) => sum + rows, 0) > 1) return { problem: 'notEmpty' }
  await shareKeys(from, to)
  return { source, table: '', after: undefined, newKeys }
}

/** The mark every store has is made again with them, and they are wrapped under our own secret: by the next opening if not here. */
async function shareKeys(from: Store, to: Store): Promise<void> {
  const [theirs, ours] = [await listKeys(from), await listKeys(to)]
  if (ours.map(({ id }) => id).join() === theirs.map(({ id }) => id).join()) return
  const [first] = await to.db.select({ name: to.tables.marks.name }).from(to.tables.marks)
  await to.transaction(async (tx) => {
    await takeKeysOf(tx, from)
    if (first) await removeMark(tx, first.name)
  })
  await to.transaction(async (tx) => {
    if (first) await setMark(tx, first.name, 'sealed')
    await wrapAgain(tx, to.keyring)
  })
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
    for (const row of found) if (!isOfCopying(name, row)) digesting.add(written(row))
    after = keyOf(session, name, last)
  }
}

/** How far the copy is, which only it says. */
function isOfCopying(name: Name, row: Row): boolean {
  return name === 'marks' && row.name === COPYING
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

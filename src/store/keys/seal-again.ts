import type { Session, Transaction } from '../engine/database.ts'
import { sealedColumns } from '../engine/dialect.ts'
import {
  type AnySQLiteColumn,
  and,
  asc,
  getTableColumns,
  getTableName,
  gt,
  inArray,
  or,
  type SQL,
  sql,
} from '../engine/drizzle.ts'
import { keyColumns } from '../engine/row-keys.ts'
import type { Tables } from '../engine/tables.ts'
import { WITHOUT_NAMES } from '../engine/without-names.ts'
import type { KnownKey } from './data-keys.ts'

type Name = keyof Tables
type AnyTable = Tables['marks']

/** Pages of files, and e-mails, are long. */
const ROWS_AT_ONCE: Partial<Record<Name, number>> = { uploadParts: 5, uploads: 5, emails: 20 }
const ROWS_OF_OTHERS = 100

/** The ids of the keys that what is sealed is to be sealed with. */
export interface NewestSealKeys {
  id: string
  /** Of what may name somebody: the same, unless names are apart. */
  ofNames: string
}

export function newestSealKeys(keys: readonly KnownKey[]): NewestSealKeys {
  const newest = keys.findLast(({ use }) => use === 'seal')
  const id = newest?.id ?? ''
  return { id, ofNames: keys.find(({ use, place }) => use === 'nameSeal' && place === newest?.place)?.id ?? id }
}

/** The tables that hold anything sealed. */
export function listSealedTables({ tables }: Session): Name[] {
  return (Object.keys(tables) as Name[]).filter((name) => sealedOf(tables, name).length > 0)
}

/** The next rows of a table, by their keys, that hold anything sealed with other keys than these. */
export async function listSealedBefore(
  { db, tables }: Session,
  name: Name,
  newest: NewestSealKeys,
  after: string | undefined,
): Promise<string[]> {
  const key = keyOf(tables, name)
  const stale = or(...sealedOf(tables, name).map(({ column, where }) => isStale(column, idFor(where, newest))))
  const rows = await db
    .select({ rowKey: sql<string>`${key}` })
    .from(tables[name] as AnyTable)
    .where(and(after === undefined ? undefined : gt(key, after), stale))
    .orderBy(asc(key))
    .limit(ROWS_AT_ONCE[name] ?? ROWS_OF_OTHERS)
  return rows.map(({ rowKey }) => rowKey)
}

/** Seals with the newest keys what these rows hold that is sealed with others. */
export async function sealAgain(
  { db, tables, vault }: Transaction,
  name: Name,
  newest: NewestSealKeys,
  rowKeys: string[],
): Promise<void> {
  const table = tables[name] as AnyTable
  const key = keyOf(tables, name)
  const sealed = sealedOf(tables, name)
  const columns = Object.fromEntries(sealed.map(({ field, column }) => [field, sql<string | null>`${column}`]))
  const rows = (await db
    .select({ rowKey: sql<string>`${key}`, ...columns })
    .from(table)
    .where(inArray(key, rowKeys))) as ({ rowKey: string } & Record<string, string | null>)[]
  const changed: Record<string, SQL> = {}
  for (const { field, column, where } of sealed) {
    const cases = rows.flatMap(({ rowKey, [field]: value = null }) =>
      isOfAnother(value, idFor(where, newest))
        ? sql`when ${rowKey} then ${vault.seal(vault.open(value, where), where)}`
        : [],
    )
    if (cases.length > 0) changed[field] = sql`case ${key} ${sql.join(cases, sql` `)} else ${column} end`
  }
  if (Object.keys(changed).length > 0) await db.update(table).set(changed).where(inArray(key, rowKeys))
}

function idFor(where: string, { id, ofNames }: NewestSealKeys): string {
  return WITHOUT_NAMES.has(where) ? id : ofNames
}

function keyOf(tables: Tables, name: Name): AnySQLiteColumn {
  const [key] = keyColumns(tables, name)
  if (!key) throw new Error(`${name} has no key`)
  return key
}

/** What says that there is nothing is not sealed. */
const NOTHING = ['[]', '{}']

function isStale(column: AnySQLiteColumn, keyId: string): SQL {
  return sql`(${column} is not null and ${column} not in ('[]', '{}') and substr(${column}, 1, 9) <> ${`${keyId}.`})`
}

function isOfAnother(value: string | null, keyId: string): value is string {
  return value !== null && !NOTHING.includes(value) && !value.startsWith(`${keyId}.`)
}

function sealedOf(tables: Tables, name: Name): { field: string; column: AnySQLiteColumn; where: string }[] {
  const table = getTableName(tables[name])
  return Object.entries(getTableColumns(tables[name]) as Record<string, AnySQLiteColumn>)
    .map(([field, column]) => ({ field, column, where: `${table}.${column.name}` }))
    .filter(({ where }) => sealedColumns.has(where))
}

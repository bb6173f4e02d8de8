import { setImmediate as turn } from 'node:timers/promises'
import type { Transaction } from './database.ts'
import { getTableColumns, sql } from './drizzle.ts'
import type { Tables } from './tables.ts'

type Row<Name extends keyof Tables> = Tables[Name]['$inferInsert']

interface Buildable extends PromiseLike<unknown> {
  toSQL(): { sql: string }
}

/**
 * Writes many rows at once. On SQLite the words are built once for each of a few numbers of rows, and the rows are only encoded: of a file of
 * 20,000 lines drizzle took two fifths of the time, to build inserts that differ by nothing but their values. Only rows have values: what is
 * done about a conflict takes them from `excluded`.
 */
export function keptInsert<Name extends keyof Tables>(
  name: Name,
  build: (tx: Transaction, rows: Row<Name>[]) => Buildable,
): (tx: Transaction, rows: Row<Name>[]) => Promise<void> {
  const kept = new WeakMap<Tables, Kept>()

  return async (tx, rows) => {
    if (rows.length === 0) return
    if (!tx.run) return void (await build(tx, rows))
    const { columns, words } = keptFor(tx)
    for (let start = 0, count = 0; start < rows.length; start += count) {
      count = 2 ** Math.floor(Math.log2(Math.min(rows.length - start, MOST_ROWS)))
      const known = words.get(count) ?? wordsOf(tx, columns, count)
      words.set(count, known)
      await tx.run(known, encoded(columns, rows.slice(start, start + count)), 'run')
      // Others are let in every 25 statements (`breathing`): one of these takes as long.
      if (count === MOST_ROWS) await turn()
    }
  }

  function keptFor({ tables }: Transaction): Kept {
    const known = kept.get(tables) ?? { columns: columnsOf(tables[name]), words: new Map() }
    kept.set(tables, known)
    return known
  }

  function wordsOf(tx: Transaction, columns: Column[], count: number): string {
    const places = Object.fromEntries(columns.map(({ field }) => [field, sql.placeholder(field)]))
    // drizzle takes a place wherever it takes a value, and does not say so in its types.
    return build(tx, Array<never>(count).fill(places as never)).toSQL().sql
  }
}

/** Written in some three milliseconds. */
const MOST_ROWS = 128

interface Kept {
  columns: Column[]
  words: Map<number, string>
}

/** One column of a row, and how it is written. */
interface Column {
  field: string
  write(value: unknown): unknown
}

function columnsOf(table: Tables[keyof Tables]): Column[] {
  return Object.entries(getTableColumns(table)).map(([field, column]) => {
    const write = (value: unknown) => (value === null ? null : column.mapToDriverValue(value))
    const missing = write(column.default ?? null)
    return { field, write: (value) => (value === undefined ? missing : write(value)) }
  })
}

function encoded(columns: Column[], rows: object[]): unknown[] {
  const values: unknown[] = []
  for (const row of rows as Record<string, unknown>[]) {
    for (const { field, write } of columns) values.push(write(row[field]))
  }
  return values
}

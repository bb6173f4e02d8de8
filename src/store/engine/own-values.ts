import { type AnySQLiteColumn, type SQL, sql } from './drizzle.ts'

/** What a column becomes in each row of one update, by the key of the row. */
export function ownValues<Value>(
  key: AnySQLiteColumn,
  column: AnySQLiteColumn,
  values: ReadonlyMap<string, Value>,
): SQL<Value> {
  const whens = [...values].map(([row, value]) => sql`when ${row} then ${sql.param(value, column)}`)
  // Postgres takes the values of a case for texts.
  return sql<Value>`cast(case ${key} ${sql.join(whens, sql` `)} end as ${sql.raw(column.getSQLType())})`
}

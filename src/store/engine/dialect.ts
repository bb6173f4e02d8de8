import { DateTime } from 'luxon'
import {
  type AnySQLiteColumn,
  type BuildColumns,
  loadPg,
  type PgColumnBuilderBase,
  type PgTableExtraConfigValue,
  type SQL,
  type SQLiteColumnBuilderBase,
  type SQLiteTableExtraConfigValue,
  sql,
  sqlite,
} from './drizzle.ts'
import type { Vault } from './vault.ts'

export type Engine = 'sqlite' | 'postgres'

/** A kit of column kinds: tables.ts is written once against it and built once for each engine. */
export type Kit = ReturnType<typeof sqliteKit>

/** A table that another refers to, whatever else is in it. */
export interface Referred {
  id: AnySQLiteColumn
}

export function kitFor(engine: Engine, vault: Vault): Kit {
  // The one cast of the store. The two kits have the same names and the same JavaScript values on our side; drizzle
  // types its tables by engine, so everything above is typed as SQLite and may use only what both engines have.
  return engine === 'sqlite' ? sqliteKit(vault) : (postgresKit(vault) as unknown as Kit)
}

/**
 * Locks the rows a claim chooses, and passes over those somebody else is claiming. SQLite needs no such words: whoever writes
 * is alone. (The other side of the cast: drizzle has `for` on its Postgres queries only.)
 */
export function lockChosen<Query extends object>(engine: Engine, query: Query): Query {
  const lockable = query as Query & { for?(strength: 'update', how: { skipLocked: true }): Query }
  return engine === 'postgres' && lockable.for ? lockable.for('update', { skipLocked: true }) : query
}

/** Holds the rows a query reads until its transaction ends, as whoever changes them does; others may still refer to them. */
export function lockRead<Query extends object>(engine: Engine, query: Query): Query {
  const lockable = query as Query & { for?(strength: 'no key update', of: object): Query }
  return engine === 'postgres' && lockable.for ? lockable.for('no key update', {}) : query
}

/** The store's own clock, which all machines that share it share, in the way instants are kept. */
export function storeNow(engine: Engine): SQL {
  return engine === 'postgres' ? sql`clock_timestamp()` : sql`cast(unixepoch('subsec') * 1000 as integer)`
}

/** The same in milliseconds since 1970. */
export function storeNowMs(engine: Engine): SQL<number> {
  return engine === 'postgres' ? sql`extract(epoch from clock_timestamp()) * 1000` : sql`unixepoch('subsec') * 1000`
}

/** So many milliseconds, to be added to an instant. */
export function millis(engine: Engine, ms: number): SQL {
  return engine === 'postgres' ? sql`${ms}::float8 * interval '1 millisecond'` : sql`${ms}`
}

/** How many milliseconds an instant is ahead of the store's own clock. */
export function msUntil(engine: Engine, instant: AnySQLiteColumn): SQL<number> {
  const now = storeNow(engine)
  return engine === 'postgres' ? sql`extract(epoch from ${instant} - ${now}) * 1000` : sql`${instant} - ${now}`
}

/** How many seconds lie between two instants, as a number of the engine's own. */
export function secondsBetween(engine: Engine, earlier: SQL, later: SQL): SQL<number> {
  return engine === 'sqlite'
    ? sql<number>`(${later} - ${earlier}) / 1000.0`
    : sql<number>`extract(epoch from ${later} - ${earlier})`
}

/** A null given to a query that is kept comes here too, which drizzle spares otherwise. */
function unlessNull<Value, Written>(write: (value: Value) => Written): (value: Value) => Written {
  return (value) => (value === null ? (null as Written) : write(value))
}

/** How what is sealed is written: a shorter writing than its own, where there are many. */
export interface Form<Value> {
  write(value: Value): unknown
  read(written: unknown): Value
}

const AS_IT_IS: Form<never> = { write: (value) => value, read: (written) => written as never }

/** Most appointments ask for no document and most of the journal has no detail: that there is none is no secret, and sealed it takes 50 bytes. */
const NOTHING = ['[]', '{}']

function sealJson(vault: Vault, value: unknown, where: string): string {
  const json = JSON.stringify(value)
  return NOTHING.includes(json) ? json : vault.seal(json, where)
}

function openJson(vault: Vault, written: string, where: string): unknown {
  return JSON.parse(NOTHING.includes(written) ? written : vault.open(written, where))
}

/** Every "table.column" that is sealed, once the tables were put together. */
export const sealedColumns = new Set<string>()

function noted(table: string, name: string): string {
  const where = `${table}.${name}`
  sealedColumns.add(where)
  return where
}

function sqliteKit(vault: Vault) {
  const columnsOf = (table: string) => ({
    text: (name: string) => sqlite.text(name),
    count: (name: string) => sqlite.integer(name),
    flag: (name: string) => sqlite.integer(name, { mode: 'boolean' }),
    // Milliseconds since 1970: sorts and compares as a number.
    instant: (name: string) =>
      sqlite.customType<{ data: DateTime; driverData: number }>({
        dataType: () => 'integer',
        toDriver: unlessNull((value) => value.toMillis()),
        fromDriver: (value) => DateTime.fromMillis(value, { zone: 'utc' }),
      })(name),
    json: <T>(name: string) => sqlite.text(name, { mode: 'json' }).$type<T>(),
    sealed: (name: string, where = noted(table, name)) =>
      sqlite.customType<{ data: string; driverData: string }>({
        dataType: () => 'text',
        toDriver: unlessNull((value) => vault.seal(value, where)),
        fromDriver: (value) => vault.open(value, where),
      })(name),
    sealedJson: <T>(name: string, form: Form<T> = AS_IT_IS, where = noted(table, name)) =>
      sqlite.customType<{ data: T; driverData: string }>({
        dataType: () => 'text',
        toDriver: unlessNull((value) => sealJson(vault, form.write(value), where)),
        fromDriver: (value) => form.read(openJson(vault, value, where)),
      })(name),
  })

  return {
    table: <N extends string, C extends Record<string, SQLiteColumnBuilderBase>>(
      name: N,
      columns: (kinds: ReturnType<typeof columnsOf>) => C,
      extras: (self: BuildColumns<N, C, 'sqlite'>) => SQLiteTableExtraConfigValue[] = () => [],
    ) => sqlite.sqliteTable(name, columns(columnsOf(name)), (self) => extras(self as BuildColumns<N, C, 'sqlite'>)),
    index: sqlite.index,
    unique: sqlite.uniqueIndex,
    check: sqlite.check,
    primaryKey: sqlite.primaryKey,
  }
}

function postgresKit(vault: Vault) {
  const pg = loadPg()
  const columnsOf = (table: string) => ({
    text: (name: string) => pg.text(name),
    count: (name: string) => pg.integer(name),
    flag: (name: string) => pg.boolean(name),
    instant: (name: string) =>
      pg.customType<{ data: DateTime; driverData: string }>({
        dataType: () => 'timestamp (3) with time zone',
        toDriver: unlessNull((value) => value.toUTC().toISO() ?? ''),
        fromDriver: (value) => DateTime.fromSQL(value, { zone: 'utc' }),
      })(name),
    json: (name: string) => pg.jsonb(name),
    sealed: (name: string, where = noted(table, name)) =>
      pg.customType<{ data: string; driverData: string }>({
        dataType: () => 'text',
        toDriver: unlessNull((value) => vault.seal(value, where)),
        fromDriver: (value) => vault.open(value, where),
      })(name),
    sealedJson: (name: string, form: Form<never> = AS_IT_IS, where = noted(table, name)) =>
      pg.customType<{ data: unknown; driverData: string }>({
        dataType: () => 'text',
        toDriver: unlessNull((value) => sealJson(vault, form.write(value as never), where)),
        fromDriver: (value) => form.read(openJson(vault, value, where)),
      })(name),
  })

  return {
    table: (
      name: string,
      columns: (kinds: ReturnType<typeof columnsOf>) => Record<string, PgColumnBuilderBase>,
      extras: (self: Record<string, unknown>) => PgTableExtraConfigValue[] = () => [],
    ) => pg.pgTable(name, columns(columnsOf(name)), extras),
    index: pg.index,
    unique: pg.uniqueIndex,
    check: pg.check,
    primaryKey: pg.primaryKey,
  }
}

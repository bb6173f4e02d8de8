import type { Session } from './database.ts'
import { type AnySQLiteColumn, sql } from './drizzle.ts'

/** Where the values of a query come in, as if they were there. */
export interface Given<Values> {
  /** What a column is compared with, written as that column writes it. */
  one<Name extends keyof Values & string>(name: Name, column: AnySQLiteColumn): Values[Name]
  /** Of a row that is written, or a limit. */
  value<Name extends keyof Values & string>(name: Name): Values[Name]
}

interface Buildable<Row> extends PromiseLike<Row[]> {
  prepare(): Prepared
}
interface Prepared {
  execute(values: Record<string, unknown>): Promise<unknown>
}

/**
 * A query whose words never change: built once for a connection and then only run, since building one costs ten times more than having SQLite
 * run it.
 */
export function keptQuery<Values extends object, Row>(
  build: (session: Session, given: Given<Values>) => Buildable<Row>,
): (session: Session, values: Values) => Promise<Row[]> {
  const kept = new WeakMap<Session['db'], Prepared>()
  return async (session, values) => {
    let query = kept.get(session.db)
    if (!query) {
      query = build(session, PLACES).prepare()
      kept.set(session.db, query)
    }
    return (await query.execute(withNulls(values))) as Row[]
  }
}

/**
 * The same for a column compared with a list: it is filled up with its last value to a power of two, so that few shapes are kept. An empty
 * one finds nothing.
 */
export function keptList<Value, Values extends object, Row>(
  build: (session: Session, list: Value[], given: Given<Values>) => Buildable<Row>,
): (session: Session, list: readonly Value[], values: Values) => Promise<Row[]> {
  const kept = new WeakMap<Session['db'], Map<number, Prepared>>()

  function queryOf(session: Session, length: number): Prepared {
    const shapes = kept.get(session.db) ?? new Map<number, Prepared>()
    const known = shapes.get(length)
    if (known) return known
    const places = Array.from({ length }, (_, index) => sql.placeholder(String(index)) as Value)
    const query = build(session, places, PLACES).prepare()
    kept.set(session.db, shapes.set(length, query))
    return query
  }

  return async (session, list, values) => {
    if (list.length === 0) return []
    if (list.length > LONGEST_KEPT) return build(session, [...list], asTheyAre(values))
    const length = 2 ** Math.ceil(Math.log2(list.length))
    const query = queryOf(session, length)
    const given = withNulls(values)
    for (let place = 0; place < length; place++) given[place] = list[Math.min(place, list.length - 1)]
    return (await query.execute(given)) as Row[]
  }
}

const LONGEST_KEPT = 512

// drizzle takes a place wherever it takes a value; its types say so for some of its builders only.
const PLACES: Given<never> = {
  one: (name, column) => sql.param(sql.placeholder(name), column) as never,
  value: (name) => sql.placeholder(name) as never,
}

function asTheyAre<Values extends object>(values: Values): Given<Values> {
  return { one: (name) => values[name], value: (name) => values[name] }
}

function withNulls(values: object): Record<string, unknown> {
  const given: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(values)) given[name] = value ?? null
  return given
}

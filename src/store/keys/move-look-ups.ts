import type { Session, Store, Transaction } from '../engine/database.ts'
import {
  type AnySQLiteColumn,
  asc,
  count,
  eq,
  getTableColumns,
  getTableName,
  gt,
  inArray,
  ne,
  sql,
} from '../engine/drizzle.ts'
import { BUCKETS, beginningOf, bucketOf, hiddenBy, signOf } from '../engine/look-ups.ts'
import { ownValues } from '../engine/own-values.ts'
import type { Tables } from '../engine/tables.ts'
import { listKeys, setMoved } from './data-keys.ts'

type Name = keyof Tables

/** Every column that holds a look-up and nothing else. */
const LOOK_UPS: readonly (readonly [Name, string])[] = [
  ['agents', 'emailKey'],
  ['identities', 'key'],
  ['recoveryCodes', 'key'],
  ['probationers', 'caseKey'],
  ['probationers', 'phoneKey'],
  ['nameWords', 'key'],
  ['formerCases', 'key'],
  ['appointments', 'referenceKey'],
  ['scheduleLines', 'key'],
  ['obligations', 'key'],
  ['messages', 'phoneKey'],
  ['conversations', 'phoneKey'],
  ['notices', 'phoneKey'],
  ['requests', 'phoneKey'],
  ['foundSent', 'phoneKey'],
]

/** Where one stands within a text that makes a row unique, between colons. */
const WITHIN_KEYS = ['messages', 'notices', 'requests'] as const
/** A number, or the words of a text: they are kept whole. */
const WHOLE = /^[\w-]{43}$/

/** The look-ups that move, from the key before the newest to the newest. */
interface Move {
  place: number
  moved: number
  become(letters: string): string
  /** Of the beginning of a name. */
  becomeName(letters: string): string
}

/**
 * Moves the look-ups of the next buckets under the newest key, wherever they stand: all rows of one number, and of one case, in the same
 * transaction. Returns how many buckets have moved.
 */
export async function moveLookUps(tx: Transaction, store: Store, buckets: number): Promise<number> {
  const move = await findMove(tx, store)
  if (!move) return BUCKETS
  const until = Math.min(BUCKETS, move.moved + buckets)
  const sign = signOf(move.place - 1)
  const range = { from: sign + beginningOf(move.moved), to: sign + beginningOf(until) }
  for (const [name, field] of LOOK_UPS) {
    const become = name === 'nameWords' ? move.becomeName : move.become
    await moveWithin(tx, columnOf(tx, name, field), '', range, become)
  }
  for (const prefix of await markPrefixes(tx)) await moveWithin(tx, tx.tables.marks.name, prefix, range, move.become)
  await moveDoubts(tx, move, until)
  await setMoved(tx, move.place, until)
  return until
}

async function findMove(tx: Transaction, { keyring }: Store): Promise<Move | undefined> {
  const newest = (await listKeys(tx)).findLast(({ use }) => use === 'lookUp')
  if (!newest || newest.moved === null || newest.usedSince === null) return undefined
  const known = keyring.keys().find(({ row }) => row.id === newest.id)
  if (!known) throw new Error('a key of the store was not learnt')
  const { place, moved } = newest
  const ofNames = keyring.keys().find(({ row }) => row.use === 'nameLookUp' && row.place === place) ?? known
  return {
    place,
    moved,
    become: (letters) => hiddenBy(known.key, place, letters),
    becomeName: (letters) => hiddenBy(ofNames.key, place, letters),
  }
}

async function moveWithin(
  { db, engine }: Transaction,
  column: AnySQLiteColumn,
  prefix: string,
  { from, to }: { from: string; to: string },
  becomeOf: Move['become'],
): Promise<void> {
  const { table } = column
  const bytes = bytewise(engine)
  const rows = await db
    .selectDistinct({ key: sql<string>`${column}` })
    .from(table)
    .where(sql`${column} ${bytes} >= ${prefix + from} and ${column} ${bytes} < ${prefix + to}`)
  const become = (key: string) => prefix + becomeOf(key.slice(prefix.length))
  for (let start = 0; start < rows.length; start += VALUES_AT_ONCE) {
    const next = new Map(rows.slice(start, start + VALUES_AT_ONCE).map(({ key }) => [key, become(key)]))
    await db
      .update(table)
      .set({ [fieldOf(column)]: ownValues(column, column, next) })
      .where(inArray(column, [...next.keys()]))
  }
}

const VALUES_AT_ONCE = 500

/** Of the letters as bytes, whatever the language of the database: look-ups of a range are then of a range of buckets. */
function bytewise(engine: Session['engine']) {
  return sql.raw(engine === 'postgres' ? 'collate "C"' : 'collate binary')
}

/** Numbers that said something while nobody held them, people set apart, and those erased from a trial. */
async function markPrefixes({ db, tables: { trials } }: Transaction): Promise<string[]> {
  const rows = await db.select({ id: trials.id }).from(trials)
  return ['stopped:', 'wrongNumber:', 'apart:', ...rows.map(({ id }) => `out of ${id}:`)]
}

/** A doubt about a number of a person stands under its look-up, within one column. */
async function moveDoubts({ db, tables: { probationers } }: Transaction, move: Move, until: number): Promise<void> {
  const { id, phoneDoubts } = probationers
  const rows = await db.select({ id, phoneDoubts }).from(probationers).where(ne(phoneDoubts, {}))
  for (const row of rows) {
    const doubts = Object.entries(row.phoneDoubts).map(([key, doubt]) => [
      isToMove(key) ? move.become(key) : key,
      doubt,
    ])
    const next = Object.fromEntries(doubts) as typeof row.phoneDoubts
    if (Object.keys(next).join() === Object.keys(row.phoneDoubts).join()) continue
    await db.update(probationers).set({ phoneDoubts: next }).where(eq(id, row.id))
  }

  function isToMove(key: string): boolean {
    const bucket = bucketOf(key)
    return signOf(move.place - 1) === (key.startsWith('~') ? '~' : '') && bucket >= move.moved && bucket < until
  }
}

/**
 * Moves the look-ups within the texts that make rows of a table unique, a page at a time; returns after which row to go on. Until then the same
 * cause may be told a second time.
 */
export async function moveWithinKeys(
  tx: Transaction,
  store: Store,
  name: (typeof WITHIN_KEYS)[number],
  after: string,
): Promise<string | undefined> {
  const move = await findMove(tx, store)
  if (!move) return undefined
  const { id, key } = tx.tables[name]
  const rows = await tx.db.select({ id, key }).from(tx.tables[name]).where(gt(id, after)).orderBy(asc(id)).limit(PAGE)
  const sign = signOf(move.place - 1)
  const next = new Map<string, string>()
  for (const row of rows) {
    const pieces = row.key.split(':').map((piece) => (isOf(piece, sign) ? move.become(piece) : piece))
    if (pieces.join(':') !== row.key) next.set(row.id, pieces.join(':'))
  }
  if (next.size > 0) {
    const taken = await tx.db
      .select({ key })
      .from(tx.tables[name])
      .where(inArray(key, [...next.values()]))
    for (const [own, made] of next) if (taken.some((row) => row.key === made)) next.set(own, `${made}:${own}`)
    await tx.db
      .update(tx.tables[name])
      .set({ key: ownValues(id, key, next) })
      .where(inArray(id, [...next.keys()]))
  }
  return rows.length < PAGE ? undefined : rows.at(-1)?.id
}

export const TABLES_WITH_KEYS = WITHIN_KEYS
const PAGE = 300

function isOf(piece: string, sign: string): boolean {
  return sign === '' ? WHOLE.test(piece) : piece.startsWith(sign) && WHOLE.test(piece.slice(sign.length))
}

/** How many rows may hold a look-up: the work there is. */
export async function countLookUps({ db, tables }: Session): Promise<number> {
  let rows = 0
  for (const [name] of LOOK_UPS) {
    const [counted] = await db.select({ rows: count() }).from(tables[name])
    rows += counted?.rows ?? 0
  }
  return rows
}

/** Indexes by which look-ups are found in the order of their letters as bytes. */
export function indexesForMoving(store: Store): { name: string; table: string; what: string; where?: string }[] {
  const bytes = store.engine === 'postgres' ? ' collate "C"' : ''
  const columns = [...LOOK_UPS.map(([name, field]) => columnOf(store, name, field)), store.tables.marks.name]
  const ofColumns = columns.map((column) => {
    const table = getTableName(column.table)
    return { name: `rekey_${table}_${column.name}`, table, what: `"${column.name}"${bytes}` }
  })
  const { probationers } = store.tables
  const doubted = { name: 'rekey_doubts', table: getTableName(probationers), what: 'id', where: "phone_doubts <> '{}'" }
  return [...ofColumns, doubted]
}

function columnOf({ tables }: Pick<Session, 'tables'>, name: Name, field: string): AnySQLiteColumn {
  return (getTableColumns(tables[name]) as Record<string, AnySQLiteColumn>)[field] as AnySQLiteColumn
}

function fieldOf(column: AnySQLiteColumn): string {
  const [field = ''] = Object.entries(getTableColumns(column.table)).find(([, one]) => one.name === column.name) ?? []
  return field
}

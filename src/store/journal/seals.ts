import { setImmediate as breath } from 'node:timers/promises'
import type { Session, Transaction } from '../engine/database.ts'
import { and, asc, desc, eq, gt, inArray, isNull, type SQL, sql } from '../engine/drizzle.ts'
import { listKeys } from '../keys/data-keys.ts'
import type { SealKind } from './table.ts'

type Entry = Session['tables']['journal']['$inferSelect']

/** How many entries a seal stands for, and the sum of their keyed hashes: whichever order they are read in, it is the same. */
export interface Sum {
  count: number
  sum: string
}

/**
 * Seals the oldest entries that are not sealed yet, so many at most: from then on one that is changed or missing shows. Returns how many. Each seal
 * holds on to the one before by a keyed hash: without the secret none can be made, changed, or taken out of the middle.
 */
export async function sealJournal(tx: Transaction, atMost: number): Promise<number> {
  const { journal } = tx.tables
  const rows = await tx.db.select().from(journal).where(isNull(journal.sealId)).orderBy(asc(journal.id)).limit(atMost)
  if (rows.length === 0) return 0
  const { place } = tx.vault
  const id = await addSeal(tx, (own) => ({ [own]: summed(tx, rows, place) }), 'written', place)
  const ids = rows.map((row) => row.id)
  await tx.db.update(journal).set({ sealId: id }).where(inArray(journal.id, ids))
  return rows.length
}

/**
 * Has the chain go on under the key that is used from this transaction on: whoever holds an older one makes no seal that comes after this one.
 * One that already ended under an older key than the one before stays as it is, for all to see.
 */
export async function sealUnderNewestKey(tx: Transaction): Promise<void> {
  const last = await lastRow(tx)
  const place = await newestPlace(tx)
  if ((last?.keyPlace ?? 1) === place - 1) await addSeal(tx, () => ({}), 'written', place)
}

/** Has the chain say that a copy was put back here: that later copies hold seals which are not in it is then no wonder. */
export async function sealPutBack(tx: Transaction): Promise<void> {
  await addSeal(tx, () => ({}), 'putBack', await newestPlace(tx))
}

/** One seal, as it is held against the same one elsewhere: its number and its keyed hash, which name nobody. */
export interface SealMark {
  number: number
  mac: string
}

/** The seal that all others are before; undefined in a journal that was never sealed. */
export async function findLastSeal(session: Session): Promise<SealMark | undefined> {
  const last = await lastRow(session)
  return last && { number: Number(last.id), mac: last.mac }
}

/** The seals of these numbers. */
export async function listSeals({ db, tables: { journalSeals } }: Session, numbers: number[]): Promise<SealMark[]> {
  const { id, mac } = journalSeals
  const rows = await db
    .select({ id, mac })
    .from(journalSeals)
    .where(inArray(id, numbers.map(sealId)))
  return rows.map((row) => ({ number: Number(row.id), mac: row.mac }))
}

/** The numbers of the last seals that say that a copy was put back. */
export async function listPutBack({ db, tables: { journalSeals } }: Session): Promise<number[]> {
  const { id, kind } = journalSeals
  const rows = await db
    .select({ id })
    .from(journalSeals)
    .where(eq(kind, 'putBack'))
    .orderBy(desc(id))
    .limit(PUT_BACK_AT_MOST)
  return rows.map((row) => Number(row.id))
}

const PUT_BACK_AT_MOST = 50

async function lastRow({ db, tables: { journalSeals } }: Session) {
  const [last] = await db.select().from(journalSeals).orderBy(desc(journalSeals.id)).limit(1)
  return last
}

function sealId(number: number): string {
  return String(number).padStart(ID_LETTERS, '0')
}

async function newestPlace(session: Session): Promise<number> {
  const used = (await listKeys(session)).filter(({ use, usedSince }) => use === 'lookUp' && usedSince !== null)
  return Math.max(1, ...used.map(({ place }) => place))
}

/**
 * Removes entries, of people who are erased and of what was kept long enough. The tables let none go that is under no seal, and none but while the
 * last seal says that entries leave: so it says which, first, and another seal after it closes the way. Returns how many went.
 */
export async function removeEntries(tx: Transaction, which: SQL): Promise<number> {
  const { journal } = tx.tables
  const { place } = tx.vault
  const leaving = await sealedNow(tx, which)
  if (leaving.length === 0) return 0
  const bySeal = Map.groupBy(leaving, ({ sealId }) => sealId)
  const places = await placesOf(tx, [...bySeal.keys()])
  const sums = Object.fromEntries([...bySeal].map(([seal, rows]) => [seal, summed(tx, rows, places.get(seal) ?? 1)]))
  await addSeal(tx, () => sums, 'removed', place)
  await tx.db.delete(journal).where(which)
  await addSeal(tx, () => ({}), 'written', place)
  return leaving.length
}

/** Entries with the seal that each is under: those of the last minutes get one. */
async function sealedNow(tx: Transaction, which: SQL): Promise<(Entry & { sealId: string })[]> {
  const { journal } = tx.tables
  const { place } = tx.vault
  const entries = await tx.db.select().from(journal).where(which)
  const late = entries.filter(({ sealId }) => sealId === null)
  const own = late.length === 0 ? '' : await addSeal(tx, (id) => ({ [id]: summed(tx, late, place) }), 'written', place)
  if (own !== '')
    await tx.db
      .update(journal)
      .set({ sealId: own })
      .where(and(which, isNull(journal.sealId)))
  return entries.map((entry) => ({ ...entry, sealId: entry.sealId ?? own }))
}

/** Has these entries keep only so much of their details, and the chain say that it was us: under their seals none could change. */
export async function forgetDetails(
  tx: Transaction,
  ids: string[],
  kept: (details: Entry['details']) => Entry['details'],
): Promise<void> {
  if (ids.length === 0) return
  const { journal } = tx.tables
  const rows = await tx.db.select().from(journal).where(inArray(journal.id, ids))
  await removeEntries(tx, inArray(journal.id, ids))
  await tx.db.insert(journal).values(rows.map((row) => ({ ...row, details: kept(row.details), sealId: null })))
}

async function addSeal(
  tx: Transaction,
  sumsFor: (id: string) => Record<string, Sum>,
  kind: SealKind,
  place: number,
): Promise<string> {
  const { journalSeals } = tx.tables
  const last = await lastRow(tx)
  const id = sealId(Number(last?.id ?? 0) + 1)
  // The first is left out: the release before knows no other.
  const seal = { id, kind, sums: sumsFor(id), keyPlace: place === 1 ? null : place }
  await tx.db.insert(journalSeals).values({ ...seal, mac: macOf(tx, seal, last?.mac) })
  return id
}

/** With which look-up key each of these seals was made. */
async function placesOf({ db, tables: { journalSeals } }: Session, seals: string[]): Promise<Map<string, number>> {
  const { id, keyPlace } = journalSeals
  const rows = await db.select({ id, keyPlace }).from(journalSeals).where(inArray(id, seals))
  return new Map(rows.map((row) => [row.id, row.keyPlace ?? 1]))
}

/** How many of the triggers that refuse changes of the journal, or unsaid removals, are missing: who may change tables may take them away. */
export async function countGuardsGone({ db, engine }: Session): Promise<number> {
  const there = await db
    .select({ name: sql<string>`name` })
    .from(engine === 'postgres' ? POSTGRES_TRIGGERS : sql`(select name from sqlite_master where type = 'trigger') t`)
  const names = new Set(there.map(({ name }) => name))
  return [...GUARDS, ...GUARDS_OF[engine]].filter((name) => !names.has(name)).length
}

const POSTGRES_TRIGGERS = sql`(
  select tgname as name from pg_trigger
  where tgrelid in ('journal'::regclass, 'journal_seals'::regclass) and not tgisinternal and tgenabled in ('O', 'A')
) t`
const GUARDS = [
  'journal_entry_stays',
  'journal_entry_keeps_its_seal',
  'journal_entry_keeps_its_details',
  'journal_seal_stays',
  'journal_entry_leaves_said',
  'journal_seal_remains',
]
/** SQLite puts a row in the place of another without changing it; Postgres empties a table without taking out a row. */
const GUARDS_OF = {
  sqlite: ['journal_entry_is_new', 'journal_seal_is_new'],
  postgres: ['journal_not_emptied', 'journal_seals_not_emptied'],
}

/** What the journal is found to be. */
export interface JournalCheck {
  sealed: number
  /** Of the last minutes. */
  notSealed: number
  /** Sealed once, and gone without the service having removed them. */
  missing: number
  /** Seals of which an entry is no more what it was, or that have one too many. */
  changed: number
  /** A seal is not the one that was made, or one between two is gone. */
  chainBroken: boolean
  /** The last seal, as people may write it down ("214 Zx81kQ"): what is cut off the end shows only beside one that is kept elsewhere. */
  last: string
}

/** Reads the whole journal, a page at a time, and holds it against its seals. */
export async function checkJournal(session: Session): Promise<JournalCheck> {
  const { expected, places, ...chain } = await expectedSums(session)
  const present = await presentSums(session, places)
  const found: JournalCheck = { sealed: 0, notSealed: present.notSealed, missing: 0, changed: 0, ...chain }
  for (const [seal, { count, sum }] of expected) {
    const here = present.bySeal.get(seal) ?? NOTHING
    found.sealed += here.count
    if (here.count < count) found.missing += count - here.count
    else if (here.count > count || here.sum !== sum) found.changed++
  }
  for (const seal of present.bySeal.keys()) if (!expected.has(seal)) found.changed++
  return found
}

function shown(seal: { id: string; mac: string } | undefined): string {
  return seal ? `${Number(seal.id)} ${seal.mac.slice(0, 6)}` : '0'
}

interface Total {
  count: number
  sum: bigint
}

const NOTHING: Total = { count: 0, sum: 0n }

/** By seal, what was sealed less what was removed since. */
async function expectedSums(
  session: Session,
): Promise<{ expected: Map<string, Total>; places: Map<string, number>; chainBroken: boolean; last: string }> {
  const { journalSeals } = session.tables
  const expected = new Map<string, Total>()
  const places = new Map<string, number>()
  let chainBroken = false
  let before: { id: string; mac: string; keyPlace: number | null } | undefined
  for (;;) {
    const page = await session.db
      .select()
      .from(journalSeals)
      .where(before && gt(journalSeals.id, before.id))
      .orderBy(asc(journalSeals.id))
      .limit(ROWS_AT_ONCE)
    for (const seal of page) {
      if (Number(seal.id) !== Number(before?.id ?? 0) + 1 || seal.mac !== macOf(session, seal, before?.mac))
        chainBroken = true
      if (seal.kind === 'written') places.set(seal.id, seal.keyPlace ?? 1)
      for (const [id, { count, sum }] of Object.entries(seal.sums)) {
        const known = expected.get(id) ?? NOTHING
        const sign = seal.kind === 'written' ? 1 : -1
        expected.set(id, {
          count: known.count + sign * count,
          sum: (known.sum + BigInt(sign) * BigInt(sum) + MODULUS) % MODULUS,
        })
      }
      before = seal
    }
    if (page.length < ROWS_AT_ONCE) {
      // An older key that was stolen would make a whole chain again, but for its end.
      if ((before?.keyPlace ?? 1) !== (await newestPlace(session))) chainBroken = true
      return { expected, places, chainBroken, last: shown(before) }
    }
  }
}

async function presentSums(
  session: Session,
  places: ReadonlyMap<string, number>,
): Promise<{ bySeal: Map<string, Total>; notSealed: number }> {
  const { journal } = session.tables
  const bySeal = new Map<string, Total>()
  let notSealed = 0
  let after: string | undefined
  for (;;) {
    const page = await session.db
      .select()
      .from(journal)
      .where(after === undefined ? undefined : gt(journal.id, after))
      .orderBy(asc(journal.id))
      .limit(ROWS_AT_ONCE)
    for (const entry of page) {
      if (entry.sealId === null) notSealed++
      else
        bySeal.set(
          entry.sealId,
          added(bySeal.get(entry.sealId) ?? NOTHING, hashOf(session, entry, places.get(entry.sealId) ?? 1)),
        )
    }
    if (page.length < ROWS_AT_ONCE) return { bySeal, notSealed }
    after = page.at(-1)?.id
    // SQLite answers at once: without this nobody else would be answered for as long as a large journal takes.
    await breath()
  }
}

const ROWS_AT_ONCE = 500
const ID_LETTERS = 12
/** Of sums: the hashes have as many bits. */
const MODULUS = 2n ** 256n

function summed(session: Session, entries: readonly Entry[], place: number): Sum {
  const { count, sum } = entries.reduce((total, entry) => added(total, hashOf(session, entry, place)), NOTHING)
  return { count, sum: sum.toString() }
}

function added({ count, sum }: Total, hash: bigint): Total {
  return { count: count + 1, sum: (sum + hash) % MODULUS }
}

/** Of all that an entry says, but for the seal it is under. */
function hashOf({ vault }: Session, { sealId: _, at, ...entry }: Entry, place: number): bigint {
  const { id, officeId, probationerId, appointmentId, actor, what, details } = entry
  const words = JSON.stringify([id, at.toMillis(), officeId, probationerId, appointmentId, actor, what, details])
  return BigInt(`0x${Buffer.from(vault.hash(words, place), 'base64url').toString('hex')}`)
}

function macOf(
  { vault }: Session,
  {
    id,
    kind,
    sums,
    keyPlace,
  }: Pick<Session['tables']['journalSeals']['$inferSelect'], 'id' | 'kind' | 'sums' | 'keyPlace'>,
  before = '',
): string {
  const said = Object.entries(sums).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return vault.hash(
    JSON.stringify([before, id, kind, said.map(([seal, { count, sum }]) => [seal, count, sum])]),
    keyPlace ?? 1,
  )
}

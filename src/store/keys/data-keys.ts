import type { DateTime } from 'luxon'
import { firstKeys, idOfKey, isWrappedUnder, type KeyUse, newKey, wrapKey } from '../engine/data-keys.ts'
import type { Session, Transaction } from '../engine/database.ts'
import { and, asc, eq, isNull, lt } from '../engine/drizzle.ts'
import type { Keyring } from '../engine/vault.ts'

/** A key as one may speak of it. */
export interface KnownKey {
  id: string
  use: KeyUse
  place: number
  createdAt: DateTime
  usedSince: DateTime | null
  moved: number | null
}

export async function listKeys({ db, tables: { dataKeys } }: Session): Promise<KnownKey[]> {
  const { id, use, place, createdAt, usedSince, moved } = dataKeys
  return db.select({ id, use, place, createdAt, usedSince, moved }).from(dataKeys).orderBy(asc(use), asc(place))
}

/** Whether new keys were made that have not taken the place of the others everywhere. */
export function isMoving(keys: readonly KnownKey[]): boolean {
  const sealKeys = keys.filter(({ use }) => use === 'seal')
  return sealKeys.length > 1 || keys.some(({ moved, usedSince }) => moved !== null || usedSince === null)
}

/** Writes down the keys a store works with since before it kept any: nothing is sealed again. */
export async function keepFirstKeys(tx: Transaction, keyring: Keyring, now: DateTime): Promise<void> {
  const { seal, lookUp } = firstKeys(keyring.firstSecret())
  const rows = [
    { use: 'seal' as const, key: seal },
    { use: 'lookUp' as const, key: lookUp },
  ].map(({ use, key }) => rowOf(keyring, key, use, 1, now))
  await tx.db
    .insert(tx.tables.dataKeys)
    .values(rows.map((row) => ({ ...row, usedSince: now })))
    .onConflictDoNothing()
}

/** Wraps under the first secret what is wrapped under the other: all that a change of SECRET_KEY takes. */
export async function wrapAgain({ db, tables: { dataKeys } }: Transaction, keyring: Keyring): Promise<void> {
  const [first = ''] = keyring.secrets
  for (const { row, key } of keyring.keys()) {
    if (isWrappedUnder(first, row)) continue
    await db
      .update(dataKeys)
      .set({ wrapped: wrapKey(first, key, row) })
      .where(eq(dataKeys.id, row.id))
  }
}

/** Makes the keys that come next, unless they were: no machine writes with them yet. */
export async function announceKeys(tx: Transaction, keyring: Keyring, now: DateTime): Promise<void> {
  const known = await listKeys(tx)
  if (isMoving(known)) return
  const place = (use: KeyUse) => Math.max(...known.filter((key) => key.use === use).map((key) => key.place)) + 1
  await tx.db
    .insert(tx.tables.dataKeys)
    .values([
      rowOf(keyring, newKey(), 'seal', place('seal'), now),
      { ...rowOf(keyring, newKey(), 'lookUp', place('lookUp'), now), moved: 0 },
    ])
}

/** From now on machines write with them. */
export async function useKeys({ db, tables: { dataKeys } }: Transaction, now: DateTime): Promise<void> {
  await db.update(dataKeys).set({ usedSince: now }).where(isNull(dataKeys.usedSince))
}

export async function setMoved({ db, tables: { dataKeys } }: Transaction, place: number, moved: number | null) {
  await db
    .update(dataKeys)
    .set({ moved })
    .where(and(eq(dataKeys.use, 'lookUp'), eq(dataKeys.place, place)))
}

/** Destroys the sealing keys before the newest: what is still sealed with one is lost. */
export async function destroyOldKeys({ db, tables: { dataKeys } }: Transaction): Promise<void> {
  const known = await db.select().from(dataKeys).where(eq(dataKeys.use, 'seal')).orderBy(asc(dataKeys.place))
  const newest = known.at(-1)
  if (!newest?.usedSince) return
  const old = and(eq(dataKeys.use, 'seal'), lt(dataKeys.place, newest.place))
  await db.delete(dataKeys).where(old)
}

/** The keys of another store, whose look-ups are copied as they are; in place of those this one began with. */
export async function takeKeysOf({ db, tables: { dataKeys } }: Transaction, other: Session): Promise<void> {
  const rows = await other.db.select().from(other.tables.dataKeys)
  await db.delete(dataKeys)
  if (rows.length > 0) await db.insert(dataKeys).values(rows)
}

function rowOf(
  { secrets: [first = ''] }: Keyring,
  key: ReturnType<typeof newKey>,
  use: KeyUse,
  place: number,
  now: DateTime,
) {
  return { id: idOfKey(key), use, place, wrapped: wrapKey(first, key, { use, place }), createdAt: now }
}

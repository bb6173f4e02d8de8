import type { DateTime } from 'luxon'
import { firstKeys, idOfKey, isWrappedUnder, type KeyUse, newKey, wrapKey } from '../engine/data-keys.ts'
import type { Session, Transaction } from '../engine/database.ts'
import { and, asc, eq, inArray, isNull, lt } from '../engine/drizzle.ts'
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

/** Whether names are sealed with keys of their own, which need a NAMES_KEY; of keys on their way in, whether they will be. */
export function areNamesApart(keys: readonly KnownKey[]): boolean {
  const newest = keys.findLast(({ use }) => use === 'seal')
  return keys.some(({ use, place }) => use === 'nameSeal' && place === newest?.place)
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

/** Wraps under the first secrets what is wrapped under others: all that a change of SECRET_KEY, or of NAMES_KEY, takes. */
export async function wrapAgain(tx: Transaction, keyring: Keyring): Promise<void> {
  const [first = ''] = keyring.secrets
  for (const { row, key } of keyring.keys()) {
    const namesKey = keyring.secrets.some((secret) => isWrappedUnder(secret, row)) ? undefined : keyring.namesKeys[0]
    if (!isWrappedUnder(first, row, namesKey)) await setWrapped(tx, row.id, wrapKey(first, key, row, namesKey))
  }
}

/** Once names need no NAMES_KEY any more, nor do the look-ups that come from what it wrapped. */
export async function wrapAlone(tx: Transaction, keyring: Keyring): Promise<void> {
  const [first = ''] = keyring.secrets
  if (areNamesApart(await listKeys(tx))) return
  for (const { row, key } of keyring.keys()) {
    if (row.use === 'nameLookUp' && !isWrappedUnder(first, row)) await setWrapped(tx, row.id, wrapKey(first, key, row))
  }
}

async function setWrapped({ db, tables: { dataKeys } }: Transaction, id: string, wrapped: string): Promise<void> {
  await db.update(dataKeys).set({ wrapped }).where(eq(dataKeys.id, id))
}

/** Makes the keys that come next, of names too where they are to be `apart`, unless they were made: no machine writes with them yet. */
export async function announceKeys(tx: Transaction, keyring: Keyring, now: DateTime, apart: boolean): Promise<void> {
  const known = await listKeys(tx)
  if (isMoving(known)) return
  const place = (use: KeyUse) => Math.max(...known.filter((key) => key.use === use).map((key) => key.place)) + 1
  const [namesKey] = keyring.namesKeys
  if (apart && namesKey === undefined) throw new Error('names are kept apart by a NAMES_KEY')
  const ofNames = [
    rowOf(keyring, newKey(), 'nameSeal', place('seal'), now, namesKey),
    rowOf(keyring, newKey(), 'nameLookUp', place('lookUp'), now, namesKey),
  ]
  await tx.db
    .insert(tx.tables.dataKeys)
    .values([
      rowOf(keyring, newKey(), 'seal', place('seal'), now),
      { ...rowOf(keyring, newKey(), 'lookUp', place('lookUp'), now), moved: 0 },
      ...(apart ? ofNames : []),
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
  const old = and(inArray(dataKeys.use, ['seal', 'nameSeal']), lt(dataKeys.place, newest.place))
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
  namesKey?: string,
) {
  return { id: idOfKey(key), use, place, wrapped: wrapKey(first, key, { use, place }, namesKey), createdAt: now }
}

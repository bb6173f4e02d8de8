import type { Place } from '../../domain/office.ts'
import type { Session, Transaction } from '../engine/database.ts'
import { and, asc, eq, getTableColumns, ne } from '../engine/drizzle.ts'

/**
 * The place of this name and address, made when it is new. Without an address, the one the name has serves if it has one only: of two, somebody
 * would be sent to the wrong door.
 */
export async function keepPlace(
  tx: Transaction,
  officeId: string,
  named: { name: string; address: string | undefined },
  newId: () => string,
): Promise<Place> {
  const known = await findPlaceNamed(tx, officeId, named)
  return known ?? keepExactly(tx, officeId, { name: named.name, address: named.address ?? '' }, newId)
}

/** The place that `keepPlace` would not have to make: one that was called so before, where none is called so now. */
export async function findPlaceNamed(
  session: Session,
  officeId: string,
  { name, address }: { name: string; address: string | undefined },
): Promise<Place | undefined> {
  const [one, another] = address ? [] : await listAddressed(session, officeId, name)
  if (one && !another) return one
  const exactly = await findExactly(session, officeId, keyOf({ name, address: address ?? '' }))
  return exactly ?? (one ? undefined : findFormer(session, officeId, { name, address }))
}

/** Those of this name that have an address; two at most. */
async function listAddressed({ db, tables }: Session, officeId: string, name: string): Promise<Place[]> {
  const { places } = tables
  const rows = await db
    .select()
    .from(places)
    .where(and(eq(places.officeId, officeId), eq(places.name, name), ne(places.address, '')))
    .limit(2)
  return rows.map(asPlace)
}

async function findExactly(
  { db, tables }: Pick<Session, 'db' | 'tables'>,
  officeId: string,
  key: string,
): Promise<Place | undefined> {
  const [known] = await db
    .select()
    .from(tables.places)
    .where(and(eq(tables.places.officeId, officeId), eq(tables.places.key, key)))
  return known && asPlace(known)
}

/** The one place that was called so; without an address, whatever its address then. */
async function findFormer(
  { db, tables }: Session,
  officeId: string,
  { name, address }: { name: string; address: string | undefined },
): Promise<Place | undefined> {
  const { places, placeNames } = tables
  const called = address ? eq(placeNames.key, keyOf({ name, address })) : eq(placeNames.name, name)
  const [one, another] = await db
    .selectDistinct(getTableColumns(places))
    .from(placeNames)
    .innerJoin(places, eq(places.id, placeNames.placeId))
    .where(and(eq(placeNames.officeId, officeId), called))
    .limit(2)
  return one && !another ? asPlace(one) : undefined
}

async function keepExactly(
  { db, tables }: Transaction,
  officeId: string,
  { name, address }: { name: string; address: string },
  newId: () => string,
): Promise<Place> {
  const key = keyOf({ name, address })
  const [made] = await db
    .insert(tables.places)
    .values({ id: newId(), officeId, key, name, address })
    .onConflictDoNothing()
    .returning()
  if (made) return asPlace(made)
  const known = await findExactly({ db, tables }, officeId, key)
  if (!known) throw new Error('a place that conflicted is not there')
  return known
}

/** The one place of all an office's visits: whose home each goes to, its appointment says. */
export async function keepPlaceOfVisits(tx: Transaction, officeId: string, newId: () => string): Promise<Place> {
  return keepExactly(tx, officeId, VISITS, newId)
}

const VISITS = { name: 'Domicile', address: '' }

export function isPlaceOfVisits(place: Pick<Place, 'name' | 'address'>): boolean {
  return keyOf(place) === keyOf(VISITS)
}

/** Two writings of one place have one key. */
export function keyOf({ name, address }: { name: string; address: string }): string {
  return JSON.stringify([fold(name), fold(address)])
}

export async function findPlace({ db, tables }: Session, id: string): Promise<Place | undefined> {
  const [row] = await db.select().from(tables.places).where(eq(tables.places.id, id))
  return row && asPlace(row)
}

/** An office's places, by name, so many at most. */
export async function listPlaces({ db, tables }: Session, officeId: string, limit: number): Promise<Place[]> {
  const { places } = tables
  const rows = await db
    .select()
    .from(places)
    .where(eq(places.officeId, officeId))
    .orderBy(asc(places.name), asc(places.id))
    .limit(limit)
  return rows.map(asPlace)
}

/** Says how to get to a place, and how to write to it. */
export async function describePlace(
  { db, tables }: Transaction,
  id: string,
  { directions, contact }: { directions: string | undefined; contact: string | undefined },
): Promise<void> {
  await db
    .update(tables.places)
    .set({ directions: directions ?? null, contact: contact ?? null })
    .where(eq(tables.places.id, id))
}

export function asPlace(row: Session['tables']['places']['$inferSelect']): Place {
  return { ...row, directions: row.directions ?? undefined, contact: row.contact ?? undefined }
}

function fold(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()
}

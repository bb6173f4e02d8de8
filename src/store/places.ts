import { and, asc, desc, eq } from 'drizzle-orm'
import type { Place } from '../domain/office.ts'
import type { Session, Transaction } from './database.ts'

/** The place of this name and address, made when it is new. Without an address, the place last made with that name serves. */
export async function keepPlace(
  tx: Transaction,
  officeId: string,
  { name, address }: { name: string; address: string | undefined },
  newId: () => string,
): Promise<Place> {
  const { db, tables } = tx
  if (!address) {
    const [named] = await db
      .select()
      .from(tables.places)
      .where(and(eq(tables.places.officeId, officeId), eq(tables.places.name, name)))
      .orderBy(desc(tables.places.id))
      .limit(1)
    if (named) return asPlace(named)
  }
  const key = JSON.stringify([fold(name), fold(address ?? '')])
  const [made] = await db
    .insert(tables.places)
    .values({ id: newId(), officeId, key, name, address: address ?? '' })
    .onConflictDoNothing()
    .returning()
  if (made) return asPlace(made)
  const [known] = await db
    .select()
    .from(tables.places)
    .where(and(eq(tables.places.officeId, officeId), eq(tables.places.key, key)))
  if (!known) throw new Error('a place that conflicted is not there')
  return asPlace(known)
}

/** Every place an office knows, by name. */
export async function listPlaces({ db, tables }: Session, officeId: string): Promise<Place[]> {
  const { places } = tables
  const rows = await db
    .select()
    .from(places)
    .where(eq(places.officeId, officeId))
    .orderBy(asc(places.name), asc(places.id))
  return rows.map(asPlace)
}

export function asPlace(row: Session['tables']['places']['$inferSelect']): Place {
  return { ...row, directions: row.directions ?? undefined, contact: row.contact ?? undefined }
}

function fold(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()
}

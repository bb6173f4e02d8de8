import type { Place } from '../../domain/office.ts'
import type { Session, Transaction } from '../engine/database.ts'
import { and, asc, eq, exists, inArray, ne, not, sql } from '../engine/drizzle.ts'
import { keyOf } from './places.ts'

/** The most former names of an office that are shown. */
const NAMES_SHOWN = 1000

type Named = Pick<Place, 'name' | 'address'>

/**
 * Calls a place otherwise, and keeps what it was called: a later file finds it under both. False, and nothing is changed, when another place
 * is called so.
 */
export async function renamePlace(tx: Transaction, place: Place, to: Named, newId: () => string): Promise<boolean> {
  const { db, tables } = tx
  const { places, placeNames } = tables
  const { id, officeId } = place
  const [before, after] = [keyOf(place), keyOf(to)]
  const [other] = await db
    .select({ id: places.id })
    .from(places)
    .where(and(eq(places.officeId, officeId), eq(places.key, after), ne(places.id, id)))
  if (other) return false
  await db.update(places).set({ key: after, name: to.name, address: to.address }).where(eq(places.id, id))
  // Called so now, no place is found by having been called so.
  await db.delete(placeNames).where(and(eq(placeNames.officeId, officeId), eq(placeNames.key, after)))
  if (before !== after) await keepFormerName(tx, place, id, newId)
  return true
}

/** Makes one place of two: all that is at the first is at the second from now on, which is found under the name of the first too. */
export async function mergePlaces(tx: Transaction, from: Place, into: Place, newId: () => string): Promise<void> {
  const { db, tables } = tx
  const { places, placeNames, appointments } = tables
  // To change what is unique of a row waits on Postgres for bookings there that are being written, which the statements below then see.
  await db
    .update(places)
    .set({ key: JSON.stringify(['merged', from.id]) })
    .where(eq(places.id, from.id))
  await db.update(appointments).set({ placeId: into.id }).where(eq(appointments.placeId, from.id))
  await moveSlots(tx, from, into)
  await moveFreedHours(tx, from, into)
  await db.update(placeNames).set({ placeId: into.id }).where(eq(placeNames.placeId, from.id))
  await keepFormerName(tx, from, into.id, newId)
  await db.delete(places).where(eq(places.id, from.id))
}

/** The key of a slot names its place. Of two slots alike the second keeps its key: both stand. */
async function moveSlots({ db, tables: { slots } }: Transaction, from: Place, into: Place): Promise<void> {
  const key = sql`replace(${slots.key}, ${from.id}, ${into.id})`
  const twin = sql`select 1 from ${slots} as twin where twin.office_id = ${slots.officeId} and twin.key = ${key}`
  const there = and(eq(slots.officeId, from.officeId), eq(slots.placeId, from.id))
  await db
    .update(slots)
    .set({ key })
    .where(and(there, not(exists(sql`(${twin})`))))
  await db.update(slots).set({ placeId: into.id }).where(there)
}

async function moveFreedHours({ db, tables: { freedHours } }: Transaction, from: Place, into: Place): Promise<void> {
  await db
    .update(freedHours)
    .set({ placeId: into.id })
    .where(and(eq(freedHours.state, 'open'), eq(freedHours.placeId, from.id)))
}

async function keepFormerName(tx: Transaction, former: Place, placeId: string, newId: () => string): Promise<void> {
  const { name, address, officeId } = former
  const { placeNames } = tx.tables
  const key = keyOf(former)
  await tx.db.delete(placeNames).where(and(eq(placeNames.officeId, officeId), eq(placeNames.key, key)))
  await tx.db.insert(placeNames).values({ id: newId(), officeId, key, name, address, placeId })
}

/** What places of an office were called before, by place. */
export async function listFormerNames(
  { db, tables }: Session,
  officeId: string,
  placeIds: readonly string[],
): Promise<Map<string, Named[]>> {
  const { placeNames } = tables
  if (placeIds.length === 0) return new Map()
  const { name, address, placeId } = placeNames
  const rows = await db
    .select({ name, address, placeId })
    .from(placeNames)
    .where(and(eq(placeNames.officeId, officeId), inArray(placeNames.placeId, [...placeIds])))
    .orderBy(asc(placeNames.name), asc(placeNames.id))
    .limit(NAMES_SHOWN)
  return Map.groupBy(rows, ({ placeId: id }) => id)
}

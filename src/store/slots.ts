import { and, asc, eq, gte, lt, lte, sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import type { Slot } from '../domain/appointment.ts'
import type { Session, Transaction } from './database.ts'
import { asPlace } from './places.ts'

export async function getSlot(session: Session, id: string): Promise<Slot> {
  const [row] = await withPlace(session).where(eq(session.tables.slots.id, id))
  if (!row) throw new Error(`slot ${id} is not in the store`)
  return asSlot(row)
}

/** Moments still free for a type of appointment, soonest first. */
export async function listFree(
  session: Session,
  { officeId, type, from, until }: { officeId: string; type: string; from: DateTime; until: DateTime },
): Promise<Slot[]> {
  const { slots } = session.tables
  const rows = await withPlace(session)
    .where(
      and(
        eq(slots.officeId, officeId),
        eq(slots.type, type),
        gte(slots.startsAt, from),
        lte(slots.startsAt, until),
        lt(slots.taken, slots.capacity),
      ),
    )
    .orderBy(asc(slots.startsAt), asc(slots.id))
  return rows.map(asSlot)
}

/** Takes one place of a slot; false when none is left. */
export async function takeSlot({ db, tables }: Transaction, id: string): Promise<boolean> {
  const taken = await db
    .update(tables.slots)
    .set({ taken: sql`${tables.slots.taken} + 1` })
    .where(and(eq(tables.slots.id, id), lt(tables.slots.taken, tables.slots.capacity)))
    .returning({ id: tables.slots.id })
  return taken.length > 0
}

/** Gives one place of a slot back. */
export async function releaseSlot({ db, tables }: Transaction, id: string): Promise<void> {
  await db
    .update(tables.slots)
    .set({ taken: sql`${tables.slots.taken} - 1` })
    .where(eq(tables.slots.id, id))
}

export interface NewSlot extends Omit<Slot, 'place' | 'taken'> {
  placeId: string
}

/** The slot already open at this moment and place, with this agent. */
export async function findSameSlot({ db, tables }: Session, slot: Omit<NewSlot, 'id'>) {
  const [row] = await db
    .select()
    .from(tables.slots)
    .where(and(eq(tables.slots.officeId, slot.officeId), eq(tables.slots.key, keyOf(slot))))
  return row && { ...row, minutes: row.minutes ?? undefined }
}

/** Opens a slot, or gives a known one its new capacity (never below what is taken). Says which. */
export async function keepSlot(tx: Transaction, slot: NewSlot): Promise<'created' | 'updated' | 'unchanged'> {
  const { db, tables } = tx
  const key = keyOf(slot)
  const made = await db
    .insert(tables.slots)
    .values({ ...slot, key })
    .onConflictDoNothing()
    .returning({ id: tables.slots.id })
  if (made.length > 0) return 'created'
  const known = await findSameSlot(tx, slot)
  if (!known) throw new Error('a slot that conflicted is not there')
  const capacity = Math.max(slot.capacity, known.taken)
  const minutes = slot.minutes ?? known.minutes
  if (known.capacity === capacity && known.minutes === minutes) return 'unchanged'
  await db.update(tables.slots).set({ capacity, minutes }).where(eq(tables.slots.id, known.id))
  return 'updated'
}

function keyOf(slot: Omit<NewSlot, 'id'>): string {
  return JSON.stringify([slot.type, slot.startsAt.toUTC().toISO(), slot.placeId, slot.agentId ?? ''])
}

function withPlace({ db, tables }: Session) {
  return db
    .select({ slot: tables.slots, place: tables.places })
    .from(tables.slots)
    .innerJoin(tables.places, eq(tables.places.id, tables.slots.placeId))
}

function asSlot({ slot, place }: Awaited<ReturnType<typeof withPlace>>[number]): Slot {
  return { ...slot, place: asPlace(place), minutes: slot.minutes ?? undefined, agentId: slot.agentId ?? undefined }
}

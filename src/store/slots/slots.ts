import type { DateTime } from 'luxon'
import type { Slot } from '../../domain/appointment.ts'
import type { Session, Transaction } from '../engine/database.ts'
import { and, asc, count, eq, gte, inArray, lt, lte, notExists, sql } from '../engine/drizzle.ts'
import { type Given, keptQuery } from '../engine/kept-query.ts'
import { asPlace } from '../places/places.ts'

export async function getSlot(session: Session, id: string): Promise<Slot> {
  const [row] = await withPlace(session).where(eq(session.tables.slots.id, id))
  if (!row) throw new Error(`slot ${id} is not in the store`)
  return asSlot(row)
}

/** Moments still free for a type of appointment, soonest first. */
export async function listFree(session: Session, wanted: Wanted): Promise<Slot[]> {
  return (await selectFree(session, wanted)).map(asSlot)
}

interface Wanted {
  officeId: string
  type: string
  from: DateTime
  until: DateTime
}

const selectFree = keptQuery((session, { one }: Given<Wanted>) => {
  const { slots } = session.tables
  return withPlace(session)
    .where(
      and(
        eq(slots.officeId, one('officeId', slots.officeId)),
        eq(slots.type, one('type', slots.type)),
        gte(slots.startsAt, one('from', slots.startsAt)),
        lte(slots.startsAt, one('until', slots.startsAt)),
        lt(slots.taken, slots.capacity),
        eq(slots.closed, false),
      ),
    )
    .orderBy(asc(slots.startsAt), asc(slots.id))
})

/** Takes one place of a slot; false when none is left, or when it is closed. */
export async function takeSlot({ db, tables }: Transaction, id: string): Promise<boolean> {
  const taken = await db
    .update(tables.slots)
    .set({ taken: sql`${tables.slots.taken} + 1` })
    .where(and(eq(tables.slots.id, id), lt(tables.slots.taken, tables.slots.capacity), eq(tables.slots.closed, false)))
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

/** Opens a slot, or gives a known one its new capacity (never below what is taken) and length. Says which. */
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

/** Opens slots that are new, as they are given; those already there stay as they are. Returns how many were new. */
export async function addSlots({ db, tables }: Transaction, slots: NewSlot[]): Promise<number> {
  if (slots.length === 0) return 0
  const made = await db
    .insert(tables.slots)
    .values(slots.map((slot) => ({ ...slot, key: keyOf(slot) })))
    .onConflictDoNothing()
    .returning({ id: tables.slots.id })
  return made.length
}

/** Of these moments, those at which the same slot (type, place, agent) is already there, in milliseconds. */
export async function knownStarts(
  { db, tables }: Session,
  like: Pick<NewSlot, 'officeId' | 'type' | 'placeId' | 'agentId'>,
  starts: DateTime[],
): Promise<Set<number>> {
  if (starts.length === 0) return new Set()
  const keys = starts.map((startsAt) => keyOf({ ...like, startsAt }))
  const rows = await db
    .select({ startsAt: tables.slots.startsAt })
    .from(tables.slots)
    .where(and(eq(tables.slots.officeId, like.officeId), inArray(tables.slots.key, keys)))
  return new Set(rows.map(({ startsAt }) => startsAt.toMillis()))
}

/** What makes two slots one: the same kind of appointment, at the same moment and place, with the same agent. */
function keyOf({ type, startsAt, placeId, agentId }: Pick<NewSlot, 'type' | 'startsAt' | 'placeId' | 'agentId'>) {
  return JSON.stringify([type, startsAt.toUTC().toISO(), placeId, agentId ?? ''])
}

/** A slot as those who open and close it see it. */
export interface OfficeSlot extends Slot {
  closed: boolean
}

/** Which slots of an office are looked at. */
export interface SlotSpan {
  officeId: string
  from: DateTime
  until: DateTime
  type?: string | undefined
  agentId?: string | undefined
  placeId?: string | undefined
}

export async function findSlot(session: Session, id: string): Promise<OfficeSlot | undefined> {
  const [row] = await withPlace(session).where(eq(session.tables.slots.id, id))
  return row && { ...asSlot(row), closed: row.slot.closed }
}

/** A page of an office's slots of a span of days, free or not, in the order of the day. */
export async function listSlots(
  session: Session,
  span: SlotSpan,
  { limit, offset }: { limit: number; offset: number },
): Promise<OfficeSlot[]> {
  const { slots } = session.tables
  const rows = await withPlace(session)
    .where(within(session, span))
    .orderBy(asc(slots.startsAt), asc(slots.id))
    .limit(limit)
    .offset(offset)
  return rows.map((row) => ({ ...asSlot(row), closed: row.slot.closed }))
}

export async function countSlots(session: Session, span: SlotSpan): Promise<number> {
  const [row] = await session.db.select({ slots: count() }).from(session.tables.slots).where(within(session, span))
  return row?.slots ?? 0
}

function within({ tables: { slots } }: Session, { officeId, from, until, type, agentId, placeId }: SlotSpan) {
  return and(
    eq(slots.officeId, officeId),
    gte(slots.startsAt, from),
    lt(slots.startsAt, until),
    type ? eq(slots.type, type) : undefined,
    agentId ? eq(slots.agentId, agentId) : undefined,
    placeId ? eq(slots.placeId, placeId) : undefined,
  )
}

/** Changes what may still be taken of a slot; false when more is already taken than it would hold. */
export async function setSlot(
  { db, tables }: Transaction,
  id: string,
  change: { capacity?: number; closed?: boolean },
): Promise<boolean> {
  const { slots } = tables
  const room = change.capacity === undefined ? undefined : lte(slots.taken, change.capacity)
  const changed = await db
    .update(slots)
    .set(change)
    .where(and(eq(slots.id, id), room))
    .returning({ id: slots.id })
  return changed.length > 0
}

/** Takes away a slot that nobody holds; false when somebody does. */
export async function removeSlot({ db, tables }: Transaction, id: string): Promise<boolean> {
  const { slots, appointments } = tables
  const held = db.select({ id: appointments.id }).from(appointments).where(eq(appointments.slotId, id))
  const removed = await db
    .delete(slots)
    .where(and(eq(slots.id, id), eq(slots.taken, 0), notExists(held)))
    .returning({ id: slots.id })
  return removed.length > 0
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

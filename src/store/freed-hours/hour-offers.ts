import type { DateTime } from 'luxon'
import type { OfferState } from '../../domain/freed-hour.ts'
import type { Session, Transaction } from '../engine/database.ts'
import { and, asc, eq, gte, inArray } from '../engine/drizzle.ts'

/** An hour offered to somebody instead of an appointment of theirs. Its id is that of the text. */
export interface HourOffer {
  id: string
  hourId: string
  probationerId: string
  appointmentId: string
  version: number
  state: OfferState
}

/** The same with the hour. */
export interface OfferOfHour extends HourOffer {
  slotId: string | undefined
  startsAt: DateTime
}

/** Offers an hour to these people. Whoever was offered it, or waits to answer another, is left out: returns to whom it is. */
export async function addOffers(
  { db, tables }: Transaction,
  offers: readonly Omit<HourOffer, 'state'>[],
  now: DateTime,
): Promise<Set<string>> {
  if (offers.length === 0) return new Set()
  const added = await db
    .insert(tables.hourOffers)
    .values(offers.map((offer) => ({ ...offer, state: 'asked' as const, createdAt: now })))
    .onConflictDoNothing()
    .returning({ id: tables.hourOffers.id })
  return new Set(added.map(({ id }) => id))
}

/** What these people were offered since an instant, whatever they were offered it for. */
export async function listOffersSince(
  { db, tables }: Session,
  probationerIds: string[],
  since: DateTime,
): Promise<Pick<HourOffer, 'probationerId' | 'hourId' | 'state'>[]> {
  if (probationerIds.length === 0) return []
  const { hourOffers } = tables
  const { probationerId, hourId, state, createdAt } = hourOffers
  return db
    .select({ probationerId, hourId, state })
    .from(hourOffers)
    .where(and(inArray(probationerId, probationerIds), gte(createdAt, since)))
}

/** Those of an hour to whom it is still open. */
export async function listStanding({ db, tables }: Session, hourId: string): Promise<HourOffer[]> {
  const { hourOffers } = tables
  return db
    .select()
    .from(hourOffers)
    .where(and(eq(hourOffers.hourId, hourId), eq(hourOffers.state, 'asked')))
    .orderBy(asc(hourOffers.id))
}

/** These offers, with their hours, by their ids. */
export async function offersById({ db, tables }: Session, ids: string[]): Promise<Map<string, OfferOfHour>> {
  if (ids.length === 0) return new Map()
  const { hourOffers, freedHours } = tables
  const rows = await db
    .select({ offer: hourOffers, slotId: freedHours.slotId, startsAt: freedHours.startsAt })
    .from(hourOffers)
    .innerJoin(freedHours, eq(freedHours.id, hourOffers.hourId))
    .where(inArray(hourOffers.id, ids))
  return new Map(
    rows.map(({ offer, slotId, startsAt }) => [offer.id, { ...offer, slotId: slotId ?? undefined, startsAt }]),
  )
}

/** Writes down what became of offers that stood so. */
export async function settleOffers(
  { db, tables }: Transaction,
  ids: string[],
  from: readonly OfferState[],
  state: OfferState,
  now: DateTime,
): Promise<void> {
  if (ids.length === 0) return
  const { hourOffers } = tables
  await db
    .update(hourOffers)
    .set({ state, settledAt: now })
    .where(and(inArray(hourOffers.id, ids), inArray(hourOffers.state, [...from])))
}

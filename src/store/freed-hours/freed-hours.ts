import type { DateTime } from 'luxon'
import type { HourState } from '../../domain/freed-hour.ts'
import type { Session, Transaction } from '../engine/database.ts'
import { and, asc, count, eq, gte, inArray, lt, ne } from '../engine/drizzle.ts'
import { keptQuery } from '../engine/kept-query.ts'

/** An hour of an agent that an appointment left. */
export interface FreedHour {
  id: string
  officeId: string
  /** Whose it was. */
  appointmentId: string | undefined
  type: string
  agentId: string
  startsAt: DateTime
  minutes: number | undefined
  placeId: string
  slotId: string | undefined
  opened: boolean
  byOffice: boolean
  state: HourState
  askAt: DateTime
}

/** Keeps an hour that came free; false when it is offered already. */
export async function addFreedHour(
  { db, tables }: Transaction,
  hour: Omit<FreedHour, 'state' | 'opened'>,
  now: DateTime,
): Promise<boolean> {
  const added = await db
    .insert(tables.freedHours)
    .values({ ...hour, state: 'open', createdAt: now })
    .onConflictDoNothing()
    .returning({ id: tables.freedHours.id })
  return added.length > 0
}

/** The hours that are offered, those due soonest first. */
export async function listOpenHours(session: Session): Promise<FreedHour[]> {
  return (await selectOpen(session, {})).map(asHour)
}

const AT_MOST = 500

const selectOpen = keptQuery(({ db, tables: { freedHours } }) =>
  db.select().from(freedHours).where(eq(freedHours.state, 'open')).orderBy(asc(freedHours.askAt)).limit(AT_MOST),
)

/** Those an appointment left that are still offered. */
export async function listHoursLeftBy({ db, tables }: Session, appointmentIds: string[]): Promise<FreedHour[]> {
  const { freedHours } = tables
  const rows = await db
    .select()
    .from(freedHours)
    .where(and(inArray(freedHours.appointmentId, appointmentIds), eq(freedHours.state, 'open')))
  return rows.map(asHour)
}

/** How many hours of an agent an office freed within a span, offered or not, and left free. */
export async function countFreedByOffice(
  { db, tables }: Session,
  agentId: string,
  from: DateTime,
  until: DateTime,
): Promise<number> {
  const { freedHours } = tables
  const [row] = await db
    .select({ hours: count() })
    .from(freedHours)
    .where(
      and(
        eq(freedHours.agentId, agentId),
        gte(freedHours.startsAt, from),
        lt(freedHours.startsAt, until),
        eq(freedHours.byOffice, true),
        ne(freedHours.state, 'takenBack'),
      ),
    )
  return Number(row?.hours ?? 0)
}

/** Takes the turn to ask about an hour, and says when the next one is; false when it is another's, or the hour is offered no more. */
export async function claimHour(
  { db, tables }: Transaction,
  { id, askAt }: Pick<FreedHour, 'id' | 'askAt'>,
  next: DateTime,
): Promise<boolean> {
  const { freedHours } = tables
  const claimed = await db
    .update(freedHours)
    .set({ askAt: next })
    .where(and(eq(freedHours.id, id), eq(freedHours.state, 'open'), eq(freedHours.askAt, askAt)))
    .returning({ id: freedHours.id })
  return claimed.length > 0
}

/** It is this slot from now on. */
export async function setHourSlot(
  { db, tables: { freedHours } }: Transaction,
  id: string,
  slot: { slotId: string; opened: boolean },
): Promise<void> {
  await db.update(freedHours).set(slot).where(eq(freedHours.id, id))
}

/** It is offered no more; false when it was not. */
export async function endHour(
  { db, tables }: Transaction,
  id: string,
  state: Exclude<HourState, 'open'>,
  now: DateTime,
): Promise<boolean> {
  const { freedHours } = tables
  const ended = await db
    .update(freedHours)
    .set({ state, settledAt: now })
    .where(and(eq(freedHours.id, id), eq(freedHours.state, 'open')))
    .returning({ id: freedHours.id })
  return ended.length > 0
}

/** Forgets that these appointments freed an hour: nobody was asked yet. */
export async function forgetFreed({ db, tables }: Transaction, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  await db.delete(tables.freedHours).where(inArray(tables.freedHours.id, ids))
}

function asHour(row: Session['tables']['freedHours']['$inferSelect']): FreedHour {
  return {
    ...row,
    appointmentId: row.appointmentId ?? undefined,
    minutes: row.minutes ?? undefined,
    slotId: row.slotId ?? undefined,
  }
}

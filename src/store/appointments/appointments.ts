import { DateTime } from 'luxon'
import type { Answer, Appointment, AppointmentStatus, Home, Slot, Wished } from '../../domain/appointment.ts'
import { referenceKey } from '../../domain/schedule/line-key.ts'
import { markChanged, markChangedOf } from '../effect/attendance-months.ts'
import { beyond } from '../engine/beyond.ts'
import type { Session, Transaction } from '../engine/database.ts'
import { and, asc, count, desc, eq, gt, gte, inArray, isNotNull, lt, lte, ne, or, sql } from '../engine/drizzle.ts'
import { inOrder } from '../engine/in-order.ts'
import { keptInsert } from '../engine/kept-insert.ts'
import { type Given, keptList } from '../engine/kept-query.ts'
import { asPlace } from '../places/places.ts'

export async function getAppointment(session: Session, id: string): Promise<Appointment> {
  const found = await findAppointment(session, id)
  if (!found) throw new Error(`appointment ${id} is not in the store`)
  return found
}

export async function findAppointment(session: Session, id: string): Promise<Appointment | undefined> {
  return (await listAppointments(session, [id]))[0]
}

export async function listAppointments(session: Session, ids: string[]): Promise<Appointment[]> {
  return (await selectAppointments(session, ids, {})).map(asAppointment)
}

const selectAppointments = keptList((session, ids: string[]) =>
  withPlace(session).where(inArray(session.tables.appointments.id, ids)),
)

/** The appointments an office knows under these references. */
export async function listByReferences(
  session: Session,
  officeId: string,
  references: string[],
): Promise<Appointment[]> {
  const keys = references.flatMap((reference) => session.vault.lookups('reference', referenceKey(reference)))
  return (await selectByReferences(session, keys, { officeId })).map(asAppointment)
}

const selectByReferences = keptList((session, keys: string[], { value }: Given<{ officeId: string }>) => {
  const { appointments } = session.tables
  return withPlace(session).where(
    and(eq(appointments.officeId, value('officeId')), inArray(appointments.referenceKey, keys)),
  )
})

/** What these people are expected at from now on, soonest first. */
export async function listComing(session: Session, probationerIds: string[], now: DateTime): Promise<Appointment[]> {
  const rows = await selectComing(session, probationerIds, { now })
  return inOrder(rows.map(asAppointment), ({ startsAt }) => startsAt)
}

const selectComing = keptList((session, probationerIds: string[], { one }: Given<{ now: DateTime }>) => {
  const { appointments } = session.tables
  return withPlace(session).where(
    and(
      inArray(appointments.probationerId, probationerIds),
      eq(appointments.status, 'planned'),
      gte(appointments.startsAt, one('now', appointments.startsAt)),
    ),
  )
})

/** An office's appointments that stand, from a place in the order of their days on. */
export async function listStandingFrom(
  session: Session,
  officeId: string,
  { startsAt, id }: Pick<Appointment, 'startsAt' | 'id'>,
  limit: number,
): Promise<Appointment[]> {
  const { appointments } = session.tables
  const rows = await withPlace(session)
    .where(
      and(
        eq(appointments.officeId, officeId),
        beyond(appointments.startsAt, startsAt, appointments.id, id),
        eq(appointments.status, 'planned'),
      ),
    )
    .orderBy(asc(appointments.startsAt), asc(appointments.id))
    .limit(limit)
  return rows.map(asAppointment)
}

/** The appointments in these slots, cancelled ones aside, each with its person, in the order of their day. */
export async function listHolders({ db, tables }: Session, officeId: string, slots: Pick<Slot, 'id' | 'startsAt'>[]) {
  const { appointments, probationers } = tables
  const starts = slots.map(({ startsAt }) => startsAt)
  const [from, until] = [DateTime.min(...starts), DateTime.max(...starts)]
  if (!from || !until) return []
  return db
    .select({
      slotId: appointments.slotId,
      appointmentId: appointments.id,
      probationerId: probationers.id,
      lastName: probationers.lastName,
      firstName: probationers.firstName,
    })
    .from(appointments)
    .innerJoin(probationers, eq(probationers.id, appointments.probationerId))
    .where(
      and(
        // An appointment in a slot starts with it: found by its day, which is indexed.
        eq(appointments.officeId, officeId),
        gte(appointments.startsAt, from),
        lte(appointments.startsAt, until),
        inArray(
          appointments.slotId,
          slots.map(({ id }) => id),
        ),
        ne(appointments.status, 'cancelled'),
      ),
    )
    .orderBy(asc(appointments.startsAt), asc(appointments.id))
}

/** Whether it was booked here before it took place: only then may a text say that it was missed. */
export async function wasBookedAhead({ db, tables }: Session, id: string): Promise<boolean> {
  const { appointments } = tables
  const [row] = await db.select({ ahead: appointments.bookedAhead }).from(appointments).where(eq(appointments.id, id))
  return row?.ahead ?? false
}

/** The version of which people were told otherwise than by text, if any was. */
export async function findLetterVersion({ db, tables }: Session, id: string): Promise<number | undefined> {
  const { appointments } = tables
  const [row] = await db.select({ told: appointments.letterVersion }).from(appointments).where(eq(appointments.id, id))
  return row?.told ?? undefined
}

/** The person's latest appointment, whatever became of it: it tells who follows them. */
export async function findLatest(session: Session, probationerId: string): Promise<Appointment | undefined> {
  const { appointments } = session.tables
  const [row] = await withPlace(session)
    .where(eq(appointments.probationerId, probationerId))
    .orderBy(desc(appointments.startsAt))
    .limit(1)
  return row && asAppointment(row)
}

/** Coming appointments that wait for somebody to say whether they are the move of another one. */
export async function listDoubtful(session: Session, officeId: string, now: DateTime): Promise<Appointment[]> {
  const { appointments } = session.tables
  const rows = await withPlace(session)
    .where(
      and(
        eq(appointments.officeId, officeId),
        eq(appointments.doubtful, true),
        eq(appointments.status, 'planned'),
        gte(appointments.startsAt, now),
      ),
    )
    .orderBy(asc(appointments.startsAt), asc(appointments.id))
  return rows.map(asAppointment)
}

/** Whose appointments an hour that came free could replace. */
interface Like {
  officeId: string
  type: string
  agentId: string
  placeId: string
  from: DateTime
}

/** Appointments to come, like this one, whose people asked for another moment and may still move them by text; with what they asked for. */
export async function listWishing(
  session: Session,
  { officeId, type, agentId, placeId, from }: Like,
  limit: number,
): Promise<{ appointment: Appointment; wish: Wished | undefined }[]> {
  const { appointments } = session.tables
  const rows = await withPlace(session)
    .where(
      and(
        eq(appointments.officeId, officeId),
        gte(appointments.startsAt, from),
        eq(appointments.agentId, agentId),
        eq(appointments.type, type),
        eq(appointments.placeId, placeId),
        eq(appointments.status, 'planned'),
        eq(appointments.answer, 'moveAsked'),
        eq(appointments.movedByText, 0),
        eq(appointments.doubtful, false),
      ),
    )
    .orderBy(asc(appointments.startsAt), asc(appointments.id))
    .limit(limit)
  return rows.map((row) => ({ appointment: asAppointment(row), wish: row.appointment.wish ?? undefined }))
}

/** What an agenda is narrowed to; what is not said is not looked at. */
export interface AgendaFilter {
  agentId?: string | undefined
  type?: string | undefined
  placeId?: string | undefined
  status?: AppointmentStatus | undefined
}

/** A part of a list: so many, after so many others. */
export interface Slice {
  limit?: number
  offset?: number
}

/** An office's appointments of a span of time, in the order of the day; so many of them when limited, after so many others. */
export async function listBetween(
  session: Session,
  officeId: string,
  from: DateTime,
  until: DateTime,
  filter: AgendaFilter = {},
  { limit, offset = 0 }: Slice = {},
): Promise<Appointment[]> {
  const { appointments } = session.tables
  const chosen = withPlace(session)
    .where(ofSpan(session, officeId, from, until, filter))
    .orderBy(asc(appointments.startsAt), asc(appointments.id))
  const rows = await (limit === undefined ? chosen : chosen.limit(limit).offset(offset))
  return rows.map(asAppointment)
}

/** What takes the time of agents of an office within a span: when and how long, nothing of who comes. */
export async function listTaking(
  { db, tables: { appointments } }: Session,
  officeId: string,
  from: DateTime,
  until: DateTime,
): Promise<{ id: string; agentId: string; type: string; startsAt: DateTime; minutes: number | undefined }[]> {
  const { id, agentId, type, startsAt, minutes, status } = appointments
  const rows = await db
    .select({ id, agentId, type, startsAt, minutes })
    .from(appointments)
    .where(
      and(
        eq(appointments.officeId, officeId),
        gte(startsAt, from),
        lt(startsAt, until),
        eq(status, 'planned'),
        isNotNull(agentId),
      ),
    )
  return rows.map((row) => ({ ...row, agentId: row.agentId ?? '', minutes: row.minutes ?? undefined }))
}

export async function countBetween(
  session: Session,
  officeId: string,
  from: DateTime,
  until: DateTime,
  filter: AgendaFilter = {},
): Promise<number> {
  const [row] = await session.db
    .select({ count: count() })
    .from(session.tables.appointments)
    .where(ofSpan(session, officeId, from, until, filter))
  return Number(row?.count ?? 0)
}

/** Of an office's appointments of a type within a span, how many there were, and of how many the person asked for another moment, or could not come. */
export async function countAsked(
  session: Session,
  officeId: string,
  type: string,
  from: DateTime,
  until: DateTime,
): Promise<{ all: number; asked: number }> {
  const { answer, movedByText } = session.tables.appointments
  const asked = or(inArray(answer, ['moveAsked', 'declined']), gt(movedByText, 0))
  const [row] = await session.db
    .select({ all: count(), asked: count(sql`case when ${asked} then 1 end`) })
    .from(session.tables.appointments)
    .where(ofSpan(session, officeId, from, until, { type }))
  return { all: Number(row?.all ?? 0), asked: Number(row?.asked ?? 0) }
}

/** How many of an office's appointments each span of time holds, from each of these instants to the next; in one read. */
export async function countEachBetween(
  session: Session,
  officeId: string,
  instants: readonly [DateTime, DateTime, ...DateTime[]],
  filter: AgendaFilter = {},
): Promise<number[]> {
  const { startsAt } = session.tables.appointments
  const spans = instants.slice(1).map((until, at) => {
    const within = and(gte(startsAt, instants[at] as DateTime), lt(startsAt, until))
    return [`span${at}`, count(sql`case when ${within} then 1 end`)] as const
  })
  const [row] = await session.db
    .select(Object.fromEntries(spans))
    .from(session.tables.appointments)
    .where(ofSpan(session, officeId, instants[0], instants.at(-1) as DateTime, filter))
  return spans.map(([span]) => Number(row?.[span] ?? 0))
}

function ofSpan(session: Session, officeId: string, from: DateTime, until: DateTime, filter: AgendaFilter) {
  const { appointments } = session.tables
  return and(
    eq(appointments.officeId, officeId),
    gte(appointments.startsAt, from),
    lt(appointments.startsAt, until),
    narrowed(session, filter),
  )
}

function narrowed({ tables: { appointments } }: Session, { agentId, type, placeId, status }: AgendaFilter) {
  return and(
    agentId ? eq(appointments.agentId, agentId) : undefined,
    type ? eq(appointments.type, type) : undefined,
    placeId ? eq(appointments.placeId, placeId) : undefined,
    status ? eq(appointments.status, status) : undefined,
  )
}

/** A page of all an office's appointments, in the order of the day; `after` is the last one of the page before. */
export async function listPageOfAppointments(
  session: Session,
  officeId: string,
  { after, limit }: { after: Pick<Appointment, 'startsAt' | 'id'> | undefined; limit: number },
): Promise<Appointment[]> {
  const { appointments } = session.tables
  const rows = await withPlace(session)
    .where(
      and(
        eq(appointments.officeId, officeId),
        after && beyond(appointments.startsAt, after.startsAt, appointments.id, after.id),
      ),
    )
    .orderBy(asc(appointments.startsAt), asc(appointments.id))
    .limit(limit)
  return rows.map(asAppointment)
}

/** Everything a person was ever expected at, oldest first. */
export async function listAppointmentsOf(session: Session, probationerId: string): Promise<Appointment[]> {
  const { appointments } = session.tables
  const rows = await withPlace(session)
    .where(eq(appointments.probationerId, probationerId))
    .orderBy(asc(appointments.startsAt), asc(appointments.id))
  return rows.map(asAppointment)
}

/** When an office's next appointment starts, from an instant on. */
export async function findNextStart(
  session: Session,
  officeId: string,
  from: DateTime,
  filter: AgendaFilter = {},
): Promise<DateTime | undefined> {
  const { appointments } = session.tables
  const [row] = await session.db
    .select({ startsAt: appointments.startsAt })
    .from(appointments)
    .where(and(eq(appointments.officeId, officeId), gte(appointments.startsAt, from), narrowed(session, filter)))
    .orderBy(asc(appointments.startsAt))
    .limit(1)
  return row?.startsAt
}

export interface NewAppointment extends Omit<Appointment, 'place' | 'version' | 'movedByText' | 'slotId' | 'answer'> {
  placeId: string
  home?: Home | null
  bookedAhead: boolean
  importId: string | undefined
}

export async function addAppointments(tx: Transaction, appointments: NewAppointment[], now: DateTime): Promise<void> {
  await insertAppointments(
    tx,
    appointments.map((appointment) => ({
      ...appointment,
      referenceKey:
        appointment.reference === undefined ? null : tx.vault.lookup('reference', referenceKey(appointment.reference)),
      createdAt: now,
      updatedAt: now,
    })),
  )
  await markChanged(tx, appointments, now)
}

const insertAppointments = keptInsert('appointments', ({ db, tables: { appointments } }, rows) =>
  db.insert(appointments).values(rows),
)

export interface AppointmentChange {
  type?: string
  startsAt?: DateTime
  minutes?: number | null
  placeId?: string
  home?: Home | null
  agentId?: string | null
  documents?: string[]
  status?: AppointmentStatus
  answer?: Answer
  wish?: Wished
  slotId?: string | null
  doubtful?: boolean
  movedByText?: number
  /** The version people were told of otherwise than by text: a letter, a call. */
  letterVersion?: number | null
  /** The moment it had, if whoever gives it another one knows: it need not be read again. */
  from?: DateTime
}

/** Changes an appointment as it is; what people were told of it stays valid. */
export async function setAppointment(
  tx: Transaction,
  id: string,
  { from, ...change }: AppointmentChange,
  now: DateTime,
): Promise<void> {
  const { appointments } = tx.tables
  if (change.startsAt && !from) await markChangedOf(tx, [id], now)
  const [changed] = await tx.db
    .update(appointments)
    .set({ ...change, ...(change.startsAt && { firstStartsAt: firstMoment(tx) }), updatedAt: now })
    .where(eq(appointments.id, id))
    .returning({ officeId: appointments.officeId, startsAt: appointments.startsAt })
  if (changed) await markChanged(tx, momentsOf(changed, from), now)
}

/** Changes an appointment into a new version of itself: texts of the old one no longer leave. Returns the version. */
export async function renewAppointment(
  tx: Transaction,
  id: string,
  { from, ...change }: AppointmentChange,
  now: DateTime,
): Promise<number> {
  const { appointments } = tx.tables
  if (change.startsAt && !from) await markChangedOf(tx, [id], now)
  const { version, officeId, startsAt } = appointments
  const [renewed] = await tx.db
    .update(appointments)
    .set({
      ...change,
      ...(change.startsAt && { firstStartsAt: firstMoment(tx) }),
      version: sql`${version} + 1`,
      updatedAt: now,
    })
    .where(eq(appointments.id, id))
    .returning({ version, officeId, startsAt })
  if (!renewed) throw new Error(`appointment ${id} is not in the store`)
  await markChanged(tx, momentsOf(renewed, from), now)
  return renewed.version
}

/** Before a move: the moment it had, unless it was moved before. */
function firstMoment({ tables: { appointments } }: Session) {
  return sql`coalesce(${appointments.firstStartsAt}, ${appointments.startsAt})`
}

/** The moment it has and the one it had: both are counted again when they are past. */
function momentsOf(now: { officeId: string; startsAt: DateTime }, from: DateTime | undefined) {
  return from ? [now, { ...now, startsAt: from }] : [now]
}

/** An appointment as it now stands elsewhere, or at another moment. */
export interface MovedAppointment
  extends Pick<
    Appointment,
    'id' | 'officeId' | 'probationerId' | 'type' | 'startsAt' | 'minutes' | 'agentId' | 'documents'
  > {
  placeId: string
  home: Home | null
  /** The moment it had. */
  from: DateTime
}

/** Changes many appointments into new versions that stand, without an answer and in no slot: texts of the old ones no longer leave. */
export async function moveAppointments(
  tx: Transaction,
  moved: readonly MovedAppointment[],
  now: DateTime,
): Promise<void> {
  // What `upsertMoved` does not set is as it was: these rows exist.
  const stands = { status: 'planned' as const, answer: 'none' as const, slotId: null }
  const rest = { ...stands, bookedAhead: true, createdAt: now, updatedAt: now }
  await upsertMoved(
    tx,
    moved.map(({ id, officeId, probationerId, type, startsAt, minutes, agentId, documents, placeId, home }) => ({
      ...{ id, officeId, probationerId, type, startsAt, minutes, agentId, documents, placeId, home },
      ...rest,
    })),
  )
  await markChanged(
    tx,
    moved.flatMap((one) => momentsOf(one, one.from)),
    now,
  )
}

const upsertMoved = keptInsert('appointments', ({ db, tables: { appointments } }, rows) =>
  db
    .insert(appointments)
    .values(rows)
    .onConflictDoUpdate({
      target: appointments.id,
      set: {
        type: sql`excluded.type`,
        firstStartsAt: sql`coalesce(${appointments.firstStartsAt}, ${appointments.startsAt})`,
        startsAt: sql`excluded.starts_at`,
        minutes: sql`excluded.minutes`,
        agentId: sql`excluded.agent_id`,
        documents: sql`excluded.documents`,
        placeId: sql`excluded.place_id`,
        home: sql`excluded.home`,
        status: sql`excluded.status`,
        updatedAt: sql`excluded.updated_at`,
        version: sql`${appointments.version} + 1`,
        answer: sql`excluded.answer`,
        slotId: sql`excluded.slot_id`,
      },
    }),
)

function withPlace({ db, tables }: Session) {
  return db
    .select({ appointment: tables.appointments, place: tables.places })
    .from(tables.appointments)
    .innerJoin(tables.places, eq(tables.places.id, tables.appointments.placeId))
}

function asAppointment(row: Awaited<ReturnType<typeof withPlace>>[number]): Appointment {
  const { place } = row
  const { home, firstStartsAt: _, wish: __, ...appointment } = row.appointment
  return {
    ...appointment,
    place: { ...asPlace(place), ...home },
    reference: appointment.reference ?? undefined,
    minutes: appointment.minutes ?? undefined,
    agentId: appointment.agentId ?? undefined,
    slotId: appointment.slotId ?? undefined,
  }
}

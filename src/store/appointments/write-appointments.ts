import type { DateTime } from 'luxon'
import type { Answer, Appointment, AppointmentStatus, Home, Wished } from '../../domain/appointment.ts'
import { referenceKey } from '../../domain/schedule/line-key.ts'
import { markChanged, markChangedOf } from '../effect/attendance-months.ts'
import type { Session, Transaction } from '../engine/database.ts'
import { eq, sql } from '../engine/drizzle.ts'
import { keptInsert } from '../engine/kept-insert.ts'

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

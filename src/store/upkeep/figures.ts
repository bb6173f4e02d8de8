import type { DateTime } from 'luxon'
import type { Session } from '../engine/database.ts'
import { and, count, eq, gte, inArray, isNull, lte, notExists } from '../engine/drizzle.ts'

/** Texts that should have left before an instant. */
export async function countLateTexts({ db, tables }: Session, before: DateTime): Promise<number> {
  const { messages } = tables
  const [row] = await db
    .select({ count: count() })
    .from(messages)
    .where(and(eq(messages.state, 'waiting'), lte(messages.dueAt, before)))
  return Number(row?.count ?? 0)
}

/** Texts written before an instant of which we still do not know whether the carrier took them. */
export async function countUncertain({ db, tables }: Session, before: DateTime): Promise<number> {
  const { messages } = tables
  const [row] = await db
    .select({ count: count() })
    .from(messages)
    .where(and(eq(messages.state, 'uncertain'), lte(messages.createdAt, before)))
  return Number(row?.count ?? 0)
}

/** What agents were to be told before an instant and the mail server still has not taken. */
export async function countLateEmails({ db, tables }: Session, before: DateTime): Promise<number> {
  const { emails, notices } = tables
  const [row] = await db
    .select({ count: count() })
    .from(emails)
    .where(and(inArray(emails.state, ['waiting', 'sending']), lte(emails.createdAt, before)))
  const [untold] = await db
    .select({ count: count() })
    .from(notices)
    .where(and(isNull(notices.emailId), lte(notices.createdAt, before)))
  return Number(row?.count ?? 0) + Number(untold?.count ?? 0)
}

/** A day of trying, and ten hours that the carrier may take. */
const SETTLED_WITHIN = { days: 2 }

/** Texts the carrier refused since an instant for a reason that only an administrator can act on. */
export async function countRefusedSince({ db, tables }: Session, reasons: string[], since: DateTime): Promise<number> {
  const { state, reason, dueAt, settledAt } = tables.messages
  const [row] = await db
    .select({ count: count() })
    .from(tables.messages)
    .where(
      and(
        inArray(state, ['refused', 'undelivered']),
        gte(dueAt, since.minus(SETTLED_WITHIN)),
        inArray(reason, reasons),
        gte(settledAt, since),
      ),
    )
  return Number(row?.count ?? 0)
}

/** Appointments of these offices to come, of people whose number is unknown. */
export async function countComingWithoutPhone(
  { db, tables }: Session,
  officeIds: readonly string[],
  now: DateTime,
): Promise<number> {
  const { appointments, probationers } = tables
  const [row] = await db
    .select({ count: count() })
    .from(appointments)
    .innerJoin(probationers, eq(probationers.id, appointments.probationerId))
    .where(
      and(
        inArray(appointments.officeId, [...officeIds]),
        eq(appointments.status, 'planned'),
        gte(appointments.startsAt, now),
        isNull(probationers.phoneKey),
      ),
    )
  return Number(row?.count ?? 0)
}

/** Types of appointments of these offices to come that their office no longer has. */
export async function listUnknownTypes(
  { db, tables }: Session,
  officeIds: readonly string[],
  now: DateTime,
): Promise<string[]> {
  const { appointments, appointmentTypes } = tables
  const known = db
    .select({ id: appointmentTypes.id })
    .from(appointmentTypes)
    .where(and(eq(appointmentTypes.officeId, appointments.officeId), eq(appointmentTypes.code, appointments.type)))
  const rows = await db
    .selectDistinct({ type: appointments.type })
    .from(appointments)
    .where(
      and(
        inArray(appointments.officeId, [...officeIds]),
        eq(appointments.status, 'planned'),
        gte(appointments.startsAt, now),
        notExists(known),
      ),
    )
  return rows.map(({ type }) => type)
}

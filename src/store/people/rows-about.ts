import type { Session } from '../engine/database.ts'
import { and, asc, count, eq, inArray, isNull, or, type SQL, sql } from '../engine/drizzle.ts'

/** What a person is found by in the rows that do not bear their id. */
export interface KnownBy {
  probationerId: string
  appointmentIds: string[]
  messageIds: string[]
  /** Of the number that they alone hold now. */
  ownPhoneKeys: string[]
}

/** What somebody asked for, or a text of theirs did, oldest first. */
export async function listRequestsAbout({ db, tables }: Session, by: KnownBy) {
  const { requests } = tables
  const { probationerId, appointmentId, messageId, phoneKey, createdAt, id } = requests
  const ofNobody = isNull(probationerId)
  return db
    .select()
    .from(requests)
    .where(
      anyOf(
        eq(probationerId, by.probationerId),
        among(appointmentId, by.appointmentIds),
        and(ofNobody, among(messageId, by.messageIds)),
        and(ofNobody, among(phoneKey, by.ownPhoneKeys)),
      ),
    )
    .orderBy(asc(createdAt), asc(id))
}

/** What happened to somebody, or to an appointment of theirs, oldest first. */
export async function listEntriesAbout({ db, tables: { journal } }: Session, by: KnownBy) {
  const { probationerId, appointmentId, at, id } = journal
  return db
    .select()
    .from(journal)
    .where(anyOf(eq(probationerId, by.probationerId), among(appointmentId, by.appointmentIds)))
    .orderBy(asc(at), asc(id))
}

/** What agents were to be told of somebody, or were, oldest first. */
export async function listNoticesAbout({ db, tables: { notices } }: Session, by: KnownBy) {
  const { probationerId, appointmentId, phoneKey, createdAt, id } = notices
  return db
    .select()
    .from(notices)
    .where(
      anyOf(
        eq(probationerId, by.probationerId),
        among(appointmentId, by.appointmentIds),
        and(isNull(probationerId), among(phoneKey, by.ownPhoneKeys)),
      ),
    )
    .orderBy(asc(createdAt), asc(id))
}

/** What agents were offered by e-mail to decide about somebody, oldest first. */
export async function listDecisionsAbout(
  { db, tables: { actionLinks } }: Session,
  by: KnownBy & { requestIds: string[] },
) {
  const { probationerId, appointmentId, requestId, createdAt } = actionLinks
  return db
    .select()
    .from(actionLinks)
    .where(
      anyOf(
        eq(probationerId, by.probationerId),
        among(appointmentId, by.appointmentIds),
        among(requestId, by.requestIds),
      ),
    )
    .orderBy(asc(createdAt))
}

/** What agents said that these texts meant. */
export async function listMisreadingsOf({ db, tables: { misreadings } }: Session, messageIds: string[]) {
  return db
    .select()
    .from(misreadings)
    .where(anyOf(among(misreadings.messageId, messageIds)))
    .orderBy(asc(misreadings.at))
}

/** The hours that somebody was offered instead of an appointment of theirs. */
export async function listOffersTo({ db, tables: { hourOffers, freedHours } }: Session, probationerId: string) {
  const { state, createdAt, settledAt } = hourOffers
  return db
    .select({ startsAt: freedHours.startsAt, state, createdAt, settledAt })
    .from(hourOffers)
    .innerJoin(freedHours, eq(freedHours.id, hourOffers.hourId))
    .where(eq(hourOffers.probationerId, probationerId))
    .orderBy(asc(createdAt), asc(hourOffers.id))
}

/** How many case numbers somebody had before theirs was corrected: which, nobody can read. */
export async function countFormerCases(
  { db, tables: { formerCases } }: Session,
  probationerId: string,
): Promise<number> {
  const [row] = await db.select({ rows: count() }).from(formerCases).where(eq(formerCases.probationerId, probationerId))
  return row?.rows ?? 0
}

/** How many files of an office are kept, which may hold a line of anybody it follows. */
export async function countUploads({ db, tables: { uploads } }: Session, officeId: string): Promise<number> {
  const [row] = await db.select({ rows: count() }).from(uploads).where(eq(uploads.officeId, officeId))
  return row?.rows ?? 0
}

/**
 * The look-ups of the conversations that somebody takes part in, be it with a number which nothing else says was theirs. Whoever holds a number
 * is within a column that has no index: all conversations are looked through.
 */
export async function listTalksOf({ db, tables: { conversations } }: Session, probationerId: string) {
  const holders = sql`cast(${conversations.holders} as text)`
  const rows = await db
    .select()
    .from(conversations)
    .where(sql`${holders} like ${`%"${probationerId}"%`}`)
  return rows.filter((row) => row.holders.includes(probationerId))
}

/** Of no values, no row: left out of an `and`, it would give every one. */
function among(column: Parameters<typeof inArray>[0], values: string[]): SQL {
  return values.length > 0 ? inArray(column as never, values) : sql`false`
}

function anyOf(...ways: (SQL | undefined)[]): SQL {
  return or(...ways) ?? sql`false`
}

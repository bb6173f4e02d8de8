import type { Session } from '../../src/store/engine/database.ts'
import { and, asc, desc, eq, isNull } from '../../src/store/engine/drizzle.ts'
import { isInWords, type Message } from '../../src/store/messages/message.ts'

/** Everything an office's journal says, oldest first. */
export async function listJournal({ db, tables }: Session, officeId: string) {
  return db
    .select()
    .from(tables.journal)
    .where(eq(tables.journal.officeId, officeId))
    .orderBy(asc(tables.journal.at), asc(tables.journal.id))
}

/** What the journal says of a person, oldest first. */
export async function listJournalOf({ db, tables }: Session, probationerId: string) {
  return db
    .select()
    .from(tables.journal)
    .where(eq(tables.journal.probationerId, probationerId))
    .orderBy(asc(tables.journal.at), asc(tables.journal.id))
}

/** Messages of numbers nobody holds: the office's inbox of strangers. */
export async function listStrangers({ db, tables }: Session, limit: number): Promise<Message[]> {
  const { messages } = tables
  const rows = await db
    .select()
    .from(messages)
    .where(and(eq(messages.direction, 'in'), isNull(messages.probationerId)))
    .orderBy(desc(messages.createdAt))
    .limit(limit)
  return rows.filter(isInWords)
}

/** What waits for a person of an office, oldest first. */
export async function listOpenRequests({ db, tables }: Session, officeId: string) {
  return db
    .select()
    .from(tables.requests)
    .where(and(eq(tables.requests.officeId, officeId), eq(tables.requests.status, 'open')))
    .orderBy(asc(tables.requests.createdAt), asc(tables.requests.id))
}

/** What waits or waited for somebody about a person, oldest first. */
export async function listRequestsOf({ db, tables }: Session, probationerId: string) {
  return db
    .select()
    .from(tables.requests)
    .where(eq(tables.requests.probationerId, probationerId))
    .orderBy(asc(tables.requests.createdAt), asc(tables.requests.id))
}

/** What agents were to be told, and were, oldest first. */
export async function listNotices({ db, tables }: Session) {
  return db.select().from(tables.notices).orderBy(asc(tables.notices.createdAt), asc(tables.notices.id))
}

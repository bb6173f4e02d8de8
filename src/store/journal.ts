import { and, asc, desc, eq, gte, inArray, lt } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import type { Session, Transaction } from './database.ts'

/** Who did it: the person by text, an agent, a file, a command, or the service of its own. */
export type Actor = 'probationer' | 'service' | 'import' | 'command' | `agent:${string}`

/** What happened, for people. `what` is a past participle in camel case ("appointmentMoved"), put into words by locales/. */
export interface JournalEntry {
  officeId: string
  probationerId?: string | undefined
  appointmentId?: string | undefined
  actor: Actor
  what: string
  details?: Record<string, string | number>
}

export async function writeJournal(
  { db, tables }: Transaction,
  entries: JournalEntry[],
  newId: () => string,
  now: DateTime,
): Promise<void> {
  if (entries.length === 0) return
  await db
    .insert(tables.journal)
    .values(entries.map((entry) => ({ ...entry, details: entry.details ?? {}, id: newId(), at: now })))
}

export async function listJournalOf({ db, tables }: Session, probationerId: string) {
  return db
    .select()
    .from(tables.journal)
    .where(eq(tables.journal.probationerId, probationerId))
    .orderBy(asc(tables.journal.at), asc(tables.journal.id))
}

/** Everything an office's journal says, oldest first. */
export async function listJournal({ db, tables }: Session, officeId: string) {
  return db
    .select()
    .from(tables.journal)
    .where(eq(tables.journal.officeId, officeId))
    .orderBy(asc(tables.journal.at), asc(tables.journal.id))
}

/** What happened to these appointments since an instant, oldest first. */
export async function listJournalAbout({ db, tables }: Session, appointmentIds: string[], since: DateTime) {
  if (appointmentIds.length === 0) return []
  return db
    .select()
    .from(tables.journal)
    .where(and(inArray(tables.journal.appointmentId, appointmentIds), gte(tables.journal.at, since)))
    .orderBy(asc(tables.journal.at), asc(tables.journal.id))
}

/** An office's journal, newest first, a page at a time; of one agent, or of one day, when asked. */
export async function listJournalPage(
  { db, tables }: Session,
  officeId: string,
  { before, actor, limit }: { before?: DateTime | undefined; actor?: Actor | undefined; limit: number },
) {
  const { journal } = tables
  return db
    .select()
    .from(journal)
    .where(
      and(
        eq(journal.officeId, officeId),
        before && lt(journal.at, before),
        actor === undefined ? undefined : eq(journal.actor, actor),
      ),
    )
    .orderBy(desc(journal.at), desc(journal.id))
    .limit(limit)
}

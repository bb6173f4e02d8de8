import { isDeepStrictEqual } from 'node:util'
import type { DateTime } from 'luxon'
import type { Session, Transaction } from '../engine/database.ts'
import { and, asc, desc, eq, gt, gte, inArray, lt, lte, notInArray, or, sql } from '../engine/drizzle.ts'
import { keptInsert } from '../engine/kept-insert.ts'

/** Who did it: the person by text, an agent, a file, a command, the folder that is watched, an outside program, or the service of its own. */
export type Actor = 'probationer' | 'service' | 'import' | 'command' | 'folder' | `agent:${string}` | `token:${string}`

/**
 * What happened, for people. `what` is a past participle in camel case ("appointmentMoved"), put into words beside the pages
 * (`web/people/journal-words.ts`).
 */
export interface JournalEntry {
  officeId: string
  probationerId?: string | undefined
  appointmentId?: string | undefined
  actor: Actor
  what: string
  details?: Record<string, string | number>
}

export async function writeJournal(
  tx: Transaction,
  entries: JournalEntry[],
  newId: () => string,
  now: DateTime,
): Promise<void> {
  await insertEntries(
    tx,
    entries.map((entry) => ({ ...entry, details: entry.details ?? {}, id: newId(), at: now })),
  )
}

const insertEntries = keptInsert('journal', ({ db, tables: { journal } }, rows) => db.insert(journal).values(rows))

/** What happened to a person last, newest first: all of it, only some things, or without some. */
export async function listLatestOf(
  { db, tables }: Session,
  probationerId: string,
  { only, without, limit, offset = 0 }: { only?: string[]; without?: string[]; limit: number; offset?: number },
) {
  const { journal } = tables
  return db
    .select()
    .from(journal)
    .where(
      and(
        eq(journal.probationerId, probationerId),
        only && inArray(journal.what, only),
        without && notInArray(journal.what, without),
      ),
    )
    .orderBy(desc(journal.at), desc(journal.id))
    .limit(limit)
    .offset(offset)
}

/** Whether somebody did this since an instant: to a person, or in an office; with these details when they are given. */
export async function wasDoneSince(
  { db, tables }: Session,
  {
    actor,
    what,
    details,
    ...where
  }: Pick<JournalEntry, 'actor' | 'what' | 'details'> & ({ probationerId: string } | { officeId: string }),
  since: DateTime,
): Promise<boolean> {
  const { journal } = tables
  const done = db
    .select({ details: journal.details })
    .from(journal)
    .where(
      and(
        'probationerId' in where
          ? eq(journal.probationerId, where.probationerId)
          : eq(journal.officeId, where.officeId),
        gte(journal.at, since),
        eq(journal.actor, actor),
        eq(journal.what, what),
      ),
    )
  if (!details) return (await done.limit(1)).length > 0
  return (await done).some((entry) => isDeepStrictEqual(entry.details, details))
}

/** To whom in an office somebody did this since an instant. */
export async function listDoneToSince(
  { db, tables: { journal } }: Session,
  { officeId, actor, what }: { officeId: string; actor: Actor; what: string },
  since: DateTime,
): Promise<string[]> {
  const done = await db
    .selectDistinct({ id: journal.probationerId })
    .from(journal)
    .where(
      and(eq(journal.officeId, officeId), gte(journal.at, since), eq(journal.actor, actor), eq(journal.what, what)),
    )
  return done.flatMap(({ id }) => id ?? [])
}

/** The next entries that say one of these things, in the order of their ids, so many at most. */
export async function listEntriesSaying(
  { db, tables: { journal } }: Session,
  whats: readonly string[],
  after: string,
  limit: number,
) {
  return db
    .select()
    .from(journal)
    .where(and(gt(journal.id, after), inArray(journal.what, [...whats])))
    .orderBy(asc(journal.id))
    .limit(limit)
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

/** A place in the order of the journal: an instant, and an entry of that instant unless all of them are meant. */
export interface Before {
  at: DateTime
  id?: string | undefined
}

/** An office's journal, newest first, a page at a time: what comes after an entry already shown, or is before an instant; of one agent, one deed, since an instant when asked. */
export async function listJournalPage(
  { db, tables }: Session,
  officeId: string,
  {
    before,
    since,
    actor,
    what,
    limit,
  }: {
    before?: Before | undefined
    since?: DateTime | undefined
    actor?: Actor | undefined
    what?: string | undefined
    limit: number
  },
) {
  const { journal } = tables
  return db
    .select()
    .from(journal)
    .where(
      and(
        eq(journal.officeId, officeId),
        // One deed may write many entries at one instant.
        before && and(lte(journal.at, before.at), or(lt(journal.at, before.at), lt(journal.id, before.id ?? ''))),
        since && gte(journal.at, since),
        actor === undefined ? undefined : eq(journal.actor, actor),
        what === undefined ? undefined : eq(journal.what, what),
      ),
    )
    .orderBy(desc(journal.at), desc(journal.id))
    .limit(limit)
}

/** The latest changes of an office's sentences, so many, the latest first. */
export async function listWordingChanges({ db, tables }: Session, officeId: string, limit: number) {
  const { journal } = tables
  return (
    db
      .select()
      .from(journal)
      // Written out: SQLite takes an index of some rows only where it reads which they are.
      .where(and(eq(journal.officeId, officeId), sql`${journal.what} = 'wordingChanged'`))
      .orderBy(desc(journal.at), desc(journal.id))
      .limit(limit)
  )
}

import type { DateTime } from 'luxon'
import { beyond } from '../engine/beyond.ts'
import type { Session } from '../engine/database.ts'
import { and, asc, desc, eq, gte, isNotNull, isNull, sql } from '../engine/drizzle.ts'
import { IS_CHANGE } from './table.ts'

/** How far the changes of an office were read: all of the seals before, and of this one up to an entry. */
export interface Reached {
  seal: string
  entry: string
}

export const NOTHING_READ: Reached = { seal: '', entry: '' }

export type ChangeEntry = Awaited<ReturnType<typeof listChangesAfter>>[number]

/**
 * What changed of an office's planning, in the order in which the journal was sealed, which is made of what is committed and only grows: an entry
 * of a long transaction, or of a machine whose clock is late, comes after those that were read, never before.
 */
export async function listChangesAfter(
  { db, tables: { journal } }: Session,
  officeId: string,
  { after, since, limit }: { after: Reached; since?: DateTime | undefined; limit: number },
) {
  const { id, sealId, at } = journal
  return db
    .select()
    .from(journal)
    .where(
      and(
        eq(journal.officeId, officeId),
        sql.raw(IS_CHANGE),
        isNotNull(sealId),
        beyond(sealId, after.seal, id, after.entry),
        since && gte(at, since),
      ),
    )
    .orderBy(asc(sealId), asc(id))
    .limit(limit)
}

/** The last change of an office that is sealed: whoever is told from now on is told what comes after. */
export async function lastChange({ db, tables: { journal } }: Session, officeId: string): Promise<Reached> {
  const { id, sealId } = journal
  const [row] = await db
    .select({ seal: sealId, entry: id })
    .from(journal)
    .where(and(eq(journal.officeId, officeId), sql.raw(IS_CHANGE), isNotNull(sealId)))
    .orderBy(desc(sealId), desc(id))
    .limit(1)
  return row ? { seal: row.seal ?? '', entry: row.entry } : NOTHING_READ
}

/** Whether something changed that is not sealed yet. */
export async function isChangeUnsealed({ db, tables: { journal } }: Session, officeId: string): Promise<boolean> {
  const found = await db
    .select({ id: journal.id })
    .from(journal)
    .where(and(eq(journal.officeId, officeId), sql.raw(IS_CHANGE), isNull(journal.sealId)))
    .limit(1)
  return found.length > 0
}

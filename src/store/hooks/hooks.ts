import type { DateTime } from 'luxon'
import type { Session, Transaction } from '../engine/database.ts'
import { and, asc, count, eq, gt, isNotNull, isNull, lte } from '../engine/drizzle.ts'
import type { Reached } from '../journal/changes.ts'

export type Hook = Session['tables']['hooks']['$inferSelect']

/** Registers an address: it is told what changes after `from`. */
export async function addHook(
  { db, tables: { hooks } }: Transaction,
  hook: Pick<Hook, 'id' | 'officeId' | 'address' | 'secret' | 'agentId'>,
  from: Reached,
  now: DateTime,
): Promise<void> {
  await db.insert(hooks).values({ ...hook, ...from, createdAt: now, dueAt: now })
}

export async function listHooks({ db, tables: { hooks } }: Session, officeId: string): Promise<Hook[]> {
  return db.select().from(hooks).where(eq(hooks.officeId, officeId)).orderBy(asc(hooks.createdAt), asc(hooks.id))
}

export async function countHooks({ db, tables: { hooks } }: Session, officeId: string): Promise<number> {
  const [row] = await db.select({ count: count() }).from(hooks).where(eq(hooks.officeId, officeId))
  return Number(row?.count ?? 0)
}

/** Addresses that may be told something now, in the order of their ids, from after one of them. */
export async function listDueHooks(
  { db, tables: { hooks } }: Session,
  now: DateTime,
  { after, limit }: { after: string; limit: number },
): Promise<Hook[]> {
  return db
    .select()
    .from(hooks)
    .where(and(isNull(hooks.failedAt), lte(hooks.dueAt, now), gt(hooks.id, after)))
    .orderBy(asc(hooks.id))
    .limit(limit)
}

/** Writes down what became of a try; false of an address that was removed meanwhile. */
export async function setHook(
  { db, tables: { hooks } }: Transaction,
  id: string,
  change: Partial<Pick<Hook, 'seal' | 'entry' | 'attempts' | 'dueAt' | 'lastSentAt' | 'trouble' | 'failedAt'>>,
): Promise<boolean> {
  return (await db.update(hooks).set(change).where(eq(hooks.id, id)).returning({ id: hooks.id })).length > 0
}

/** Tells an address again, from where it was left; false when it is not one of this office that had failed. */
export async function resumeHook(
  { db, tables: { hooks } }: Transaction,
  { id, officeId }: { id: string; officeId: string },
  now: DateTime,
): Promise<boolean> {
  const resumed = await db
    .update(hooks)
    .set({ failedAt: null, attempts: 0, trouble: null, dueAt: now })
    .where(and(eq(hooks.id, id), eq(hooks.officeId, officeId), isNotNull(hooks.failedAt)))
    .returning({ id: hooks.id })
  return resumed.length > 0
}

export async function removeHook(
  { db, tables: { hooks } }: Transaction,
  { id, officeId }: { id: string; officeId: string },
): Promise<boolean> {
  const removed = await db
    .delete(hooks)
    .where(and(eq(hooks.id, id), eq(hooks.officeId, officeId)))
    .returning({ id: hooks.id })
  return removed.length > 0
}

import type { DateTime } from 'luxon'
import type { Session, Transaction } from '../engine/database.ts'
import { and, desc, eq, gt, inArray } from '../engine/drizzle.ts'

export type Thread = Session['tables']['threads']['$inferSelect']

/** What colleagues agreed upon of somebody's talk; undefined while nobody said anything. */
export async function findThread(session: Session, probationerId: string): Promise<Thread | undefined> {
  return (await listThreads(session, [probationerId])).get(probationerId)
}

/** The same of these people, by person. */
export async function listThreads({ db, tables }: Session, probationerIds: string[]): Promise<Map<string, Thread>> {
  if (probationerIds.length === 0) return new Map()
  const { threads } = tables
  const rows = await db.select().from(threads).where(inArray(threads.probationerId, probationerIds))
  return new Map(rows.map((row) => [row.probationerId, row]))
}

type ThreadChange = Partial<Pick<Thread, 'agentId' | 'putOffAt' | 'putOffUntil' | 'writerId' | 'writesUntil'>>

/** Writes down what is agreed upon now. */
export async function setThread(
  { db, tables: { threads } }: Transaction,
  { id: probationerId, officeId }: { id: string; officeId: string },
  change: ThreadChange,
  now: DateTime,
): Promise<void> {
  await db
    .insert(threads)
    .values({ probationerId, officeId, ...change, updatedAt: now })
    .onConflictDoUpdate({ target: threads.probationerId, set: { ...change, updatedAt: now } })
}

/** Who writes to somebody just now, and until when that is believed. */
export interface Writer {
  agentId: string
  name: string
  until: DateTime
}

/** Who writes just now to each of these people, by person. */
export async function listWriters(
  { db, tables }: Session,
  probationerIds: string[],
  now: DateTime,
): Promise<Map<string, Writer>> {
  if (probationerIds.length === 0) return new Map()
  const { agents, threads } = tables
  const rows = await db
    .select({ id: threads.probationerId, agentId: agents.id, name: agents.name, until: threads.writesUntil })
    .from(threads)
    .innerJoin(agents, eq(agents.id, threads.writerId))
    .where(and(inArray(threads.probationerId, probationerIds), gt(threads.writesUntil, now)))
  return new Map(rows.flatMap(({ id, until, ...writer }) => (until ? [[id, { ...writer, until }] as const] : [])))
}

export type ThreadNote = Session['tables']['threadNotes']['$inferSelect']

/** Keeps a note under its id; false when it was kept before: a form sent twice notes once. */
export async function addThreadNote(
  { db, tables }: Transaction,
  note: Omit<ThreadNote, 'createdAt'>,
  now: DateTime,
): Promise<boolean> {
  const added = await db
    .insert(tables.threadNotes)
    .values({ ...note, createdAt: now })
    .onConflictDoNothing()
    .returning({ id: tables.threadNotes.id })
  return added.length > 0
}

/** What colleagues noted of somebody, the latest first. */
export async function listThreadNotes(
  { db, tables }: Session,
  probationerId: string,
  limit: number,
): Promise<ThreadNote[]> {
  const { threadNotes } = tables
  return db
    .select()
    .from(threadNotes)
    .where(eq(threadNotes.probationerId, probationerId))
    .orderBy(desc(threadNotes.createdAt), desc(threadNotes.id))
    .limit(limit)
}

/** Removes what colleagues agreed upon and noted of people. */
export async function removeThreadsOf({ db, tables }: Transaction, probationerIds: string[]): Promise<void> {
  const { threads, threadNotes } = tables
  await db.delete(threadNotes).where(inArray(threadNotes.probationerId, probationerIds))
  await db.delete(threads).where(inArray(threads.probationerId, probationerIds))
}

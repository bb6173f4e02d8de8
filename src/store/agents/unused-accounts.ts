import type { DateTime } from 'luxon'
import type { Session, Transaction } from '../engine/database.ts'
import { type AnySQLiteColumn, and, asc, eq, gt, gte, inArray, isNull, lt, sql } from '../engine/drizzle.ts'

/** Accounts that are closed, or were never opened, and were made before an instant. */
export async function listClosedAccounts({ db, tables: { agents } }: Session, before: DateTime): Promise<string[]> {
  const closed = and(eq(agents.role, 'none'), isNull(agents.elsewhere), lt(agents.createdAt, before))
  return (await db.select({ id: agents.id }).from(agents).where(closed)).map(({ id }) => id)
}

type Tables = Session['tables']
/** Where an agent is named, by what is kept for its own time: the account stays as long. */
export type Naming = [table: Tables['marks'], column: AnySQLiteColumn]

export function namingAgents(tables: Tables): Naming[] {
  const { agents, appointments, requests, actionLinks, threads, threadNotes, freedHours, notices, emails } = tables
  const { slots, uploads, misreadings, tokens, hooks, probationers } = tables
  const naming = [
    ...[appointments, requests, actionLinks, threads, threadNotes, freedHours, notices, emails, slots].map(
      (table) => [table, table.agentId] as const,
    ),
    ...[uploads, misreadings, tokens, hooks].map((table) => [table, table.agentId] as const),
    [actionLinks, actionLinks.usedById] as const,
    [threads, threads.writerId] as const,
    [probationers, probationers.referentId] as const,
    [agents, agents.coverId] as const,
  ]
  return naming.map(([table, column]) => [table as unknown as Tables['marks'], column])
}

/** Which of these agents one of these columns names: most have no index by agent, so that its table is gone through once. */
export async function listNamedIn({ db }: Session, [table, column]: Naming, ids: string[]): Promise<string[]> {
  const rows = await db.selectDistinct({ id: column }).from(table).where(inArray(column, ids))
  return rows.map(({ id }) => String(id))
}

/** Which of these agents loaded a file since an instant. */
export async function listLoadedSince(
  { db, tables: { imports } }: Session,
  ids: string[],
  since: DateTime,
): Promise<string[]> {
  const { agentId, startedAt } = imports
  const rows = await db
    .selectDistinct({ id: agentId })
    .from(imports)
    .where(and(inArray(agentId, ids), gte(startedAt, since)))
  return rows.map(({ id }) => id ?? '')
}

/** Who did what the next entries of the journal say, by their ids, so many at most, and the last of them. */
export async function listActorsAfter(
  { db, tables: { journal } }: Session,
  after: string,
  limit: number,
): Promise<{ actors: string[]; last: string | undefined }> {
  const { id, actor } = journal
  const rows = await db.select({ id, actor }).from(journal).where(gt(id, after)).orderBy(asc(id)).limit(limit)
  return { actors: rows.map((row) => row.actor), last: rows.at(-1)?.id }
}

/** Where a file came from whose agent's account was removed. */
export const GONE = 'gone'

/** Removes an account with all by which it was let in. What was loaded long ago stays, and says no more by whom. */
export async function removeAccount({ db, tables }: Transaction, id: string): Promise<void> {
  const { agents, imports, sessions, signInLinks, identities, secondFactors, recoveryCodes } = tables
  for (const own of [sessions, signInLinks, identities, secondFactors, recoveryCodes])
    await db.delete(own).where(eq(own.agentId, id))
  await db
    .update(imports)
    .set({ agentId: null, source: sql`coalesce(${imports.source}, ${GONE})` })
    .where(eq(imports.agentId, id))
  await db.delete(agents).where(eq(agents.id, id))
}

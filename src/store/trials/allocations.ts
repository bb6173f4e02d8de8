import type { DateTime } from 'luxon'
import type { Allocation } from '../../domain/trial/allocate.ts'
import type { Arm } from '../../domain/trial/extras.ts'
import { protocolIn } from '../../domain/trial/protocol.ts'
import type { Session, Transaction } from '../engine/database.ts'
import { and, asc, count, eq, inArray, sql } from '../engine/drizzle.ts'
import { type Given, keptList } from '../engine/kept-query.ts'

/** The arms of these people in one trial, by person. */
export async function listArms(session: Session, trialId: string, people: string[]): Promise<Map<string, Arm>> {
  const rows = await selectArms(session, people, { trialId })
  return new Map(rows.map(({ probationerId, arm }) => [probationerId, arm]))
}

const selectArms = keptList(
  ({ db, tables: { allocations } }, people: string[], { value }: Given<{ trialId: string }>) =>
    db
      .select({ probationerId: allocations.probationerId, arm: allocations.arm })
      .from(allocations)
      .where(and(eq(allocations.trialId, value('trialId')), inArray(allocations.probationerId, people))),
)

/** Records where people are in trials; somebody who was allocated stays where they are. */
export async function addAllocations(
  { db, tables }: Transaction,
  allocations: readonly Allocation[],
  now: DateTime,
): Promise<void> {
  if (allocations.length === 0) return
  const rows = allocations.map((one) => ({ ...one, allocatedAt: now }))
  await db.insert(tables.allocations).values(rows).onConflictDoNothing()
}

/** Everybody allocated in a trial. */
export async function listAllocated({ db, tables: { allocations } }: Session, trialId: string) {
  return db
    .select()
    .from(allocations)
    .where(eq(allocations.trialId, trialId))
    .orderBy(asc(allocations.allocatedAt), asc(allocations.probationerId))
}

/** How many are in each arm. */
export async function countAllocated(
  { db, tables: { allocations } }: Session,
  trialId: string,
): Promise<Map<Arm, number>> {
  const { arm } = allocations
  const rows = await db
    .select({ arm, people: count() })
    .from(allocations)
    .where(eq(allocations.trialId, trialId))
    .groupBy(arm)
  return new Map(rows.map((row) => [row.arm, Number(row.people)]))
}

/** The trials a person is or was in, and where. */
export async function listAllocationsOf({ db, tables: { allocations, trials } }: Session, probationerId: string) {
  const { arm, allocatedAt } = allocations
  const rows = await db
    .select({ arm, allocatedAt, words: trials.protocol, protocolHash: trials.protocolHash })
    .from(allocations)
    .innerJoin(trials, eq(trials.id, allocations.trialId))
    .where(eq(allocations.probationerId, probationerId))
    .orderBy(asc(allocatedAt))
  return rows.map(({ words, ...row }) => ({ ...row, protocol: protocolIn(words) }))
}

/** Somebody complained of being in a trial. */
export async function noteComplaint(
  { db, tables: { allocations } }: Transaction,
  probationerId: string,
): Promise<void> {
  await db.update(allocations).set({ complained: true }).where(eq(allocations.probationerId, probationerId))
}

/** Forgets where these people are; of them a trial keeps how many they were. */
export async function removeAllocationsOf({ db, tables }: Transaction, people: string[]): Promise<void> {
  const { allocations, trials } = tables
  const gone = await db
    .delete(allocations)
    .where(inArray(allocations.probationerId, people))
    .returning({ trialId: allocations.trialId })
  for (const [trialId, some] of Map.groupBy(gone, (row) => row.trialId)) {
    await db
      .update(trials)
      .set({ erased: sql`${trials.erased} + ${some.length}` })
      .where(eq(trials.id, trialId))
  }
}

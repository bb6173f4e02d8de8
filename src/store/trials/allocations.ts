import type { DateTime } from 'luxon'
import type { Allocation } from '../../domain/trial/allocate.ts'
import { countErased, type ErasedByArm } from '../../domain/trial/erased.ts'
import type { Arm } from '../../domain/trial/extras.ts'
import { protocolIn } from '../../domain/trial/protocol.ts'
import type { Session, Transaction } from '../engine/database.ts'
import { and, asc, count, eq, inArray, sql } from '../engine/drizzle.ts'
import { type Given, keptList } from '../engine/kept-query.ts'
import { listHarmed } from './followed.ts'
import { forgetErasedFrom, keepErasedFrom, type OfCase } from './set-apart.ts'

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
  const { arm, allocatedAt, stratum, complained } = allocations
  const rows = await db
    .select({ arm, allocatedAt, stratum, complained, words: trials.protocol, protocolHash: trials.protocolHash })
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

/**
 * Forgets where these people are. Of them a trial keeps how many they were in each arm and whom a text had done harm, and a keyed mark, so that
 * nobody is counted twice.
 */
export async function removeAllocationsOf(tx: Transaction, people: readonly OfCase[]): Promise<void> {
  const { db, tables } = tx
  const { allocations } = tables
  const ids = people.map(({ id }) => id)
  const placed = await db.select().from(allocations).where(inArray(allocations.probationerId, ids))
  for (const [trialId, some] of Map.groupBy(placed, (row) => row.trialId)) {
    await countErasedFrom(tx, trialId, some)
    for (const { probationerId } of some) {
      const person = people.find(({ id }) => id === probationerId)
      if (person) await keepErasedFrom(tx, trialId, person)
    }
  }
  await db.delete(allocations).where(inArray(allocations.probationerId, ids))
}

async function countErasedFrom(
  tx: Transaction,
  trialId: string,
  placed: readonly { probationerId: string; arm: Arm; complained: boolean }[],
): Promise<void> {
  const { db, tables } = tx
  const { trials } = tables
  const [trial] = await db.select({ erasedByArm: trials.erasedByArm }).from(trials).where(eq(trials.id, trialId))
  const harmed = await listHarmed(
    tx,
    trialId,
    placed.map(({ probationerId }) => probationerId),
  )
  let erasedByArm: ErasedByArm = trial?.erasedByArm ?? {}
  for (const { probationerId, arm, complained } of placed) {
    const harms = {
      ...{ complained, optedOut: harmed.optedOut.has(probationerId) },
      ...{ danger: harmed.danger.has(probationerId), unreachable: harmed.unreachable.has(probationerId) },
    }
    erasedByArm = countErased(erasedByArm, arm, harms)
  }
  await db
    .update(trials)
    .set({ erased: sql`${trials.erased} + ${placed.length}`, erasedByArm })
    .where(eq(trials.id, trialId))
}

/** Lets go of where people were in trials that are over, named "trial person", and of who was erased from them; what was counted stays. */
export async function forgetAllocations(tx: Transaction, names: readonly string[]): Promise<void> {
  const { db, tables } = tx
  const { allocations } = tables
  const placed = names.map((name) => name.split(' ') as [trialId: string, probationerId: string])
  for (const [trialId, some] of Map.groupBy(placed, ([id]) => id)) {
    const people = some.map(([, probationerId]) => probationerId)
    await db
      .delete(allocations)
      .where(and(eq(allocations.trialId, trialId), inArray(allocations.probationerId, people)))
    await forgetErasedFrom(tx, trialId)
  }
}

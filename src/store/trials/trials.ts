import type { DateTime } from 'luxon'
import type { RunningTrial } from '../../domain/trial/eligible.ts'
import type { ErasedByArm } from '../../domain/trial/erased.ts'
import type { Held } from '../../domain/trial/look.ts'
import { type Protocol, protocolIn } from '../../domain/trial/protocol.ts'
import type { TrialResult } from '../../domain/trial/result.ts'
import type { Session, Transaction } from '../engine/database.ts'
import { and, desc, eq, inArray, isNotNull, isNull, lt, or } from '../engine/drizzle.ts'
import { keptList } from '../engine/kept-query.ts'

/** A trial as it is kept: `words` are those of the protocol that were hashed. */
export interface Trial {
  id: string
  officeId: string
  words: string
  protocol: Protocol
  protocolHash: string
  writtenAt: DateTime
  startedAt: DateTime | undefined
  until: DateTime | undefined
  stoppedAt: DateTime | undefined
  erased: number
  lookedAt: DateTime | undefined
  result: TrialResult | undefined
  resultHash: string | undefined
  exportedAt: DateTime | undefined
  erasedByArm: ErasedByArm
}

export async function addTrial(
  { db, tables }: Transaction,
  trial: { id: string; officeId: string; words: string; protocolHash: string },
  now: DateTime,
): Promise<void> {
  const { words, ...rest } = trial
  await db.insert(tables.trials).values({ ...rest, protocol: words, writtenAt: now })
}

/** Those of an office, the latest first. */
export async function listTrials({ db, tables: { trials } }: Session, officeId: string): Promise<Trial[]> {
  const rows = await db.select().from(trials).where(eq(trials.officeId, officeId)).orderBy(desc(trials.writtenAt))
  return rows.map(asTrial)
}

export async function findTrial({ db, tables: { trials } }: Session, id: string): Promise<Trial | undefined> {
  const [row] = await db.select().from(trials).where(eq(trials.id, id))
  return row && asTrial(row)
}

/** Those of these that have begun and were not stopped, as far as whom they are about. */
export async function listRunning(session: Session, ids: string[]): Promise<RunningTrial[]> {
  return (await selectTrials(session, ids, {})).flatMap((row) => {
    const { id, officeId, protocol, startedAt, until, stoppedAt } = asTrial(row)
    const { extra, types } = protocol
    return startedAt && until && !stoppedAt ? { id, officeId, extra, types, startedAt, until } : []
  })
}

const selectTrials = keptList(({ db, tables: { trials } }, ids: string[]) =>
  db.select().from(trials).where(inArray(trials.id, ids)),
)

/** Forgets a trial that never began; false when it has. */
export async function removePlanned({ db, tables: { trials } }: Transaction, id: string): Promise<boolean> {
  const gone = await db
    .delete(trials)
    .where(and(eq(trials.id, id), isNull(trials.startedAt)))
    .returning({ id: trials.id })
  return gone.length > 0
}

/** Begins a trial; false when it had begun. */
export async function startTrial(
  { db, tables: { trials } }: Transaction,
  id: string,
  span: { startedAt: DateTime; until: DateTime },
): Promise<boolean> {
  const begun = await db
    .update(trials)
    .set(span)
    .where(and(eq(trials.id, id), isNull(trials.startedAt)))
    .returning({ id: trials.id })
  return begun.length > 0
}

/** Ends a trial before its time; false when it does not run. */
export async function stopTrial({ db, tables: { trials } }: Transaction, id: string, at: DateTime): Promise<boolean> {
  const stopped = await db
    .update(trials)
    .set({ stoppedAt: at })
    .where(and(eq(trials.id, id), isNotNull(trials.startedAt), isNull(trials.stoppedAt), isNull(trials.lookedAt)))
    .returning({ id: trials.id })
  return stopped.length > 0
}

/** Those that began, as far as when they are read: what was read of them is not opened. */
export async function listHeld({ db, tables: { trials } }: Session): Promise<(Held & { id: string })[]> {
  const { id, protocol, startedAt, until, stoppedAt, lookedAt } = trials
  const rows = await db
    .select({ id, protocol, startedAt, until, stoppedAt, lookedAt })
    .from(trials)
    .where(isNotNull(startedAt))
  return rows.map((row) => ({
    id: row.id,
    protocol: protocolIn(row.protocol),
    startedAt: row.startedAt ?? undefined,
    until: row.until ?? undefined,
    stoppedAt: row.stoppedAt ?? undefined,
    lookedAt: row.lookedAt ?? undefined,
  }))
}

/** Keeps what a look read, with its hash; false when one is kept that was not made before `replacing`. */
export async function keepResult(
  { db, tables: { trials } }: Transaction,
  id: string,
  { result, hash, at, replacing }: { result: TrialResult; hash: string; at: DateTime; replacing: DateTime },
): Promise<boolean> {
  const kept = await db
    .update(trials)
    .set({ result, resultHash: hash, lookedAt: at })
    .where(
      and(eq(trials.id, id), isNotNull(trials.startedAt), or(isNull(trials.lookedAt), lt(trials.lookedAt, replacing))),
    )
    .returning({ id: trials.id })
  return kept.length > 0
}

/** Its result was given out, once more or for the first time. */
export async function markExported({ db, tables: { trials } }: Transaction, id: string, at: DateTime): Promise<void> {
  await db.update(trials).set({ exportedAt: at }).where(eq(trials.id, id))
}

function asTrial({ protocol, ...row }: Session['tables']['trials']['$inferSelect']): Trial {
  return {
    ...row,
    words: protocol,
    protocol: protocolIn(protocol),
    startedAt: row.startedAt ?? undefined,
    until: row.until ?? undefined,
    stoppedAt: row.stoppedAt ?? undefined,
    lookedAt: row.lookedAt ?? undefined,
    result: row.result ?? undefined,
    resultHash: row.resultHash ?? undefined,
    exportedAt: row.exportedAt ?? undefined,
    erasedByArm: row.erasedByArm ?? {},
  }
}

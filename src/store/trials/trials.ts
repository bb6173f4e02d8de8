import type { DateTime } from 'luxon'
import type { RunningTrial } from '../../domain/trial/eligible.ts'
import type { ErasedByArm } from '../../domain/trial/erased.ts'
import type { Held } from '../../domain/trial/look.ts'
import { type Protocol, protocolIn } from '../../domain/trial/protocol.ts'
import type { Deviation, TrialResult } from '../../domain/trial/result.ts'
import type { Session, Transaction } from '../engine/database.ts'
import { and, asc, desc, eq, inArray, isNotNull, isNull, lt, or } from '../engine/drizzle.ts'
import { keptList } from '../engine/kept-query.ts'

export interface TakingPart {
  officeId: string
  joinedAt: DateTime | undefined
}

/** A trial as it is kept: `words` are those of the protocol that were hashed. */
export interface Trial {
  id: string
  /** That planned it. */
  officeId: string
  /** All that take part, or are asked to. */
  offices: readonly TakingPart[]
  words: string
  protocol: Protocol
  protocolHash: string
  writtenAt: DateTime
  startedAt: DateTime | undefined
  until: DateTime | undefined
  stoppedAt: DateTime | undefined
  erased: number
  /** Seen while it ran. */
  deviations: readonly Deviation[]
  lookedAt: DateTime | undefined
  result: TrialResult | undefined
  resultHash: string | undefined
  exportedAt: DateTime | undefined
  erasedByArm: ErasedByArm
}

/** `asked`: the offices that are to agree before it begins. */
export async function addTrial(
  { db, tables }: Transaction,
  trial: { id: string; officeId: string; asked?: readonly string[]; words: string; protocolHash: string },
  now: DateTime,
): Promise<void> {
  const { words, asked = [], ...rest } = trial
  await db.insert(tables.trials).values({ ...rest, protocol: words, writtenAt: now })
  const own = { trialId: trial.id, officeId: trial.officeId, joinedAt: now }
  const others = asked.map((officeId) => ({ trialId: trial.id, officeId, joinedAt: null }))
  await db.insert(tables.trialOffices).values([own, ...others])
}

/** An office agrees to take part; false when it had, was not asked, or it began. */
export async function joinTrial(
  { db, tables: { trials, trialOffices } }: Transaction,
  id: string,
  officeId: string,
  at: DateTime,
): Promise<boolean> {
  const planned = db.select({ id: trials.id }).from(trials).where(isNull(trials.startedAt))
  const joined = await db
    .update(trialOffices)
    .set({ joinedAt: at })
    .where(
      and(
        eq(trialOffices.trialId, id),
        eq(trialOffices.officeId, officeId),
        isNull(trialOffices.joinedAt),
        inArray(trialOffices.trialId, planned),
      ),
    )
    .returning({ id: trialOffices.trialId })
  return joined.length > 0
}

/** Those in which an office takes part or is asked to, the latest first. */
export async function listTrials(session: Session, officeId: string): Promise<Trial[]> {
  const { trials, trialOffices } = session.tables
  const asked = session.db
    .select({ id: trialOffices.trialId })
    .from(trialOffices)
    .where(eq(trialOffices.officeId, officeId))
  const rows = await session.db
    .select()
    .from(trials)
    .where(or(eq(trials.officeId, officeId), inArray(trials.id, asked)))
    .orderBy(desc(trials.writtenAt))
  return asTrials(session, rows)
}

export async function findTrial(session: Session, id: string): Promise<Trial | undefined> {
  const { trials } = session.tables
  const rows = await session.db.select().from(trials).where(eq(trials.id, id))
  return (await asTrials(session, rows))[0]
}

/** Those of these that have begun and were not stopped, as far as whom they are about. */
export async function listRunning(session: Session, ids: string[]): Promise<RunningTrial[]> {
  return (await asTrials(session, await selectTrials(session, ids, {}))).flatMap((trial) => {
    const { id, offices, protocol, startedAt, until, stoppedAt } = trial
    const { extra, types } = protocol
    const officeIds = offices.map(({ officeId }) => officeId)
    return startedAt && until && !stoppedAt ? { id, officeIds, extra, types, startedAt, until } : []
  })
}

const selectTrials = keptList(({ db, tables: { trials } }, ids: string[]) =>
  db.select().from(trials).where(inArray(trials.id, ids)),
)

const selectOffices = keptList(({ db, tables: { trialOffices } }, ids: string[]) =>
  db.select().from(trialOffices).where(inArray(trialOffices.trialId, ids)).orderBy(asc(trialOffices.officeId)),
)

/** Forgets a trial that never began; false when it has. */
export async function removePlanned(
  { db, tables: { trials, trialOffices } }: Transaction,
  id: string,
): Promise<boolean> {
  const [planned] = await db
    .select({ id: trials.id })
    .from(trials)
    .where(and(eq(trials.id, id), isNull(trials.startedAt)))
  if (!planned) return false
  await db.delete(trialOffices).where(eq(trialOffices.trialId, id))
  await db.delete(trials).where(eq(trials.id, id))
  return true
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
    .where(and(eq(trials.id, id), isNotNull(trials.startedAt), isNull(trials.stoppedAt)))
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

/** Keeps in what a trial deviated so far. */
export async function keepDeviations(
  { db, tables: { trials } }: Transaction,
  id: string,
  deviations: readonly Deviation[],
): Promise<void> {
  await db
    .update(trials)
    .set({ deviations: [...deviations] })
    .where(eq(trials.id, id))
}

/** Its result was given out, once more or for the first time. */
export async function markExported({ db, tables: { trials } }: Transaction, id: string, at: DateTime): Promise<void> {
  await db.update(trials).set({ exportedAt: at }).where(eq(trials.id, id))
}

async function asTrials(session: Session, rows: Session['tables']['trials']['$inferSelect'][]): Promise<Trial[]> {
  if (rows.length === 0) return []
  const asked = await selectOffices(
    session,
    rows.map(({ id }) => id),
    {},
  )
  return rows.map((row) => asTrial(row, asked))
}

/** One kept before several offices could take part is of the office that planned it. */
function asTrial(
  { protocol, ...row }: Session['tables']['trials']['$inferSelect'],
  asked: readonly { trialId: string; officeId: string; joinedAt: DateTime | null }[],
): Trial {
  const offices = asked
    .filter(({ trialId }) => trialId === row.id)
    .map(({ officeId, joinedAt }) => ({ officeId, joinedAt: joinedAt ?? undefined }))
  return {
    ...row,
    offices: offices.length > 0 ? offices : [{ officeId: row.officeId, joinedAt: row.writtenAt }],
    words: protocol,
    protocol: protocolIn(protocol),
    startedAt: row.startedAt ?? undefined,
    until: row.until ?? undefined,
    stoppedAt: row.stoppedAt ?? undefined,
    deviations: row.deviations ?? [],
    lookedAt: row.lookedAt ?? undefined,
    result: row.result ?? undefined,
    resultHash: row.resultHash ?? undefined,
    exportedAt: row.exportedAt ?? undefined,
    erasedByArm: row.erasedByArm ?? {},
  }
}
